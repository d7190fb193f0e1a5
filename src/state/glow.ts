import { createEffect, createSignal } from "solid-js";
import type { FeatureId } from "../atlas/atlas";
import type { AtlasData } from "./atlas-data";
import { type AtlasIndex, layersOf } from "./atlas-index";

/** What stands out on the map because a person points at words that speak of it. */
export interface Glow {
	features(): readonly FeatureId[];
	/** Lets these features glow and no other, also where their layers are not shown. */
	set(features: readonly FeatureId[]): void;
}

/** Makes a glow on nothing; the data of what glows are fetched. */
export function createGlow(index: AtlasIndex, data: AtlasData): Glow {
	const [features, setFeatures] = createSignal<readonly FeatureId[]>([]);
	createEffect(() => {
		for (const id of layersOf(index, features())) data.ensureLoaded(id);
	});
	return { features, set: (next) => setFeatures(next) };
}
