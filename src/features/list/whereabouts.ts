import { towns } from "virtual:list-data";
import { createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import type { AtlasFeature, FeatureId } from "../../atlas/atlas";
import { describePlace, type References, type Town, type Whereabouts } from "../../atlas/relations";
import { layersOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";

/** How long the page may stand still for one slice of the work. */
const sliceMs = 12;

/** What places are described by, when the layers for it have come; asks for those. Undefined until then; reactive. */
export function createReferences(towns: () => readonly Town[]): () => References | undefined {
	const { index, data } = useAppState();
	const { lines, between } = index.catalogue.landmarks;
	const areaLayers = index.catalogue.layers
		.map(({ id }) => id)
		.filter((id) => id !== between?.layer && index.shapesOfLayer[id]?.includes("area"));
	const layers = [...new Set([...layersOf(index, lines), ...areaLayers])];
	createEffect(() => {
		for (const id of layers) data.ensureLoaded(id);
	});
	return createMemo(() => {
		if (layers.some(data.isPending)) return undefined;
		return {
			lines: lines.flatMap((id) => data.feature(id) ?? []),
			between: between?.lines,
			areas: areaLayers.flatMap((id) => data.collection(id)?.features ?? []),
			towns: towns(),
		};
	});
}

/**
 * Finds out where features are, a slice at a time, when the layers they are described by have come; asks for those
 * layers. What it returns is reactive: undefined until a feature’s turn.
 */
export function createWhereabouts(features: () => readonly AtlasFeature[]): (id: FeatureId) => Whereabouts | undefined {
	const references = createReferences(() => towns);
	const work = createMemo(() => {
		const found = references();
		return found && { references: found, known: new Map<FeatureId, Whereabouts>() };
	});
	const [progress, setProgress] = createSignal(0);

	createEffect(() => {
		const now = work();
		if (!now) return;
		const waiting = features().filter(({ properties }) => !now.known.has(properties.id));
		if (waiting.length === 0) return;
		let at = 0;
		let timer = setTimeout(function takeSlice() {
			const end = performance.now() + sliceMs;
			do {
				const feature = waiting[at++];
				if (feature) now.known.set(feature.properties.id, describePlace(feature, now.references));
			} while (at < waiting.length && performance.now() < end);
			setProgress((count) => count + 1);
			if (at < waiting.length) timer = setTimeout(takeSlice);
		});
		onCleanup(() => clearTimeout(timer));
	});

	return (id) => {
		progress();
		return work()?.known.get(id);
	};
}
