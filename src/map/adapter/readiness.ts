import type { Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createMemo, createSignal, on, untrack } from "solid-js";
import type { AtlasData } from "../../state/atlas-data";
import type { AtlasIndex } from "../../state/atlas-index";
import type { ViewState } from "../../state/view-state";
import type { BasemapFilling } from "./basemap";

/** How far the drawing of the map has come; accessors are reactive. */
export interface Readiness {
	/** Whether something visible is still to be loaded or drawn. */
	isBusy(): boolean;
	/** Whether all shapes have been drawn once, so that names may follow. */
	areNamesDue(): boolean;
}

/** The performance mark of the moment when ground, lines, areas and points were first drawn. */
export const linesDrawnMark = "limit-lines:lines-drawn";

/**
 * Follows the map through its two stages: first ground and shapes, then names and the fine coast. Names wait because a
 * tile with names is not drawn before its fonts have come.
 */
export function createReadiness(
	map: MapLibreMap,
	{ state, data, index, basemap }: { state: ViewState; data: AtlasData; index: AtlasIndex; basemap: BasemapFilling },
): Readiness {
	const [isBusy, setBusy] = createSignal(true);
	const [hasGround, setHasGround] = createSignal(false);
	const [areNamesDue, setNamesDue] = createSignal(false);
	const [hasNames, setHasNames] = createSignal(false);
	const isLoading = () =>
		!hasGround() || index.catalogue.layers.some(({ id }) => state.isVisible(id) && data.isPending(id));
	const settle = () => {
		if (untrack(isLoading) || !map.loaded() || map.isMoving()) return;
		if (!untrack(areNamesDue)) {
			performance.mark(linesDrawnMark);
			const names = basemap.refine();
			setNamesDue(true);
			void names.then(() => setHasNames(true));
		} else if (untrack(hasNames)) setBusy(false);
	};
	createEffect(() => {
		if (isLoading()) setBusy(true);
		else map.triggerRepaint();
	});
	createEffect(() => hasNames() && map.triggerRepaint());
	// A layer switched on is drawn only after its tiles are read again, of which no event tells at once.
	createEffect(
		on(
			createMemo(() => state.view().layers),
			() => {
				setBusy(true);
				map.triggerRepaint();
			},
		),
	);
	map.on("movestart", () => setBusy(true));
	map.on("dataloading", () => setBusy(true));
	map.on("idle", settle);
	void basemap.overview.then(() => setHasGround(true));
	return { isBusy, areNamesDue };
}
