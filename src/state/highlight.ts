import { createEffect, createSignal } from "solid-js";
import type { FeatureId, LocalText } from "../atlas/atlas";
import type { LngLat } from "../geo/positions";
import type { AtlasData } from "./atlas-data";
import { type AtlasIndex, layersOf } from "./atlas-index";

/** The name of a place, and where it is, unless it is a large one. */
interface FoundPlace {
	readonly name: LocalText;
	readonly at?: LngLat;
}

/** What is pointed out on the map, and no link holds. Readers are reactive. */
export interface Highlight {
	/** Features that stand out because a person points at words about them or steps through them. */
	features(): readonly FeatureId[];
	/** Highlights these features and no other, also where their layers are not shown. */
	setFeatures(features: readonly FeatureId[]): void;
	/** The place that a search has led to, while it is to be pointed out. */
	place(): FoundPlace | undefined;
	setPlace(place: FoundPlace | undefined): void;
}

/** Makes a highlight of nothing; the data of what is highlighted are fetched. */
export function createHighlight(index: AtlasIndex, data: AtlasData): Highlight {
	const [features, setFeatures] = createSignal<readonly FeatureId[]>([]);
	const [place, setPlace] = createSignal<FoundPlace>();
	createEffect(() => {
		for (const id of layersOf(index, features())) data.ensureLoaded(id);
	});
	return { features, setFeatures: (next) => setFeatures(next), place, setPlace: (next) => setPlace(next) };
}
