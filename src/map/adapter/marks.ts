import { createMemo } from "solid-js";
import type { FeatureId } from "../../atlas/atlas";
import type { LayerId } from "../../atlas/catalogue";
import type { ViewState } from "../../state/view-state";
import type { Mark } from "../../symbology/emphasis";

/** As what each feature stands out; its strongest mark. */
export function createMarks(
	state: ViewState,
	hovered: () => readonly FeatureId[],
): () => (feature: FeatureId) => Mark | undefined {
	return createMemo(() => {
		const entries = (ids: readonly FeatureId[], mark: Mark) => ids.map((id) => [id, mark] as const);
		const found = new Map([
			...entries(hovered(), "hovered"),
			...entries(state.mentioned(), "mentioned"),
			...entries(selectedIn(state), "selected"),
		]);
		return (feature) => found.get(feature);
	});
}

/** The layers in which a feature has been selected or pointed at since the map began. */
export function createMarkedLayers(
	features: () => readonly FeatureId[],
	layerOf: (feature: FeatureId) => LayerId | undefined,
): (layer: LayerId) => boolean {
	const marked = createMemo<ReadonlySet<LayerId>>((before) => {
		const now = features().flatMap((feature) => layerOf(feature) ?? []);
		return now.every((layer) => before.has(layer)) ? before : new Set([...before, ...now]);
	}, new Set());
	return (layer) => marked().has(layer);
}

/** The selected feature, as a list of one or none. */
export function selectedIn(state: ViewState): readonly FeatureId[] {
	const selection = state.selection();
	return selection ? [selection.feature] : [];
}
