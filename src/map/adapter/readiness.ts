import type { Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createMemo, createSignal, on, untrack } from "solid-js";
import type { AtlasData } from "../../state/atlas-data";
import type { AtlasIndex } from "../../state/atlas-index";
import type { Shell } from "../../state/shell";
import type { ViewState } from "../../state/view-state";
import type { BasemapFilling } from "./basemap";

/** The performance mark of the moment when ground, lines, areas and points were first drawn. */
const linesDrawnMark = "limit-lines:lines-drawn";

/**
 * Follows the map through its two stages, first ground and shapes, then names and the fine coast, and reports the first
 * to the shell. Names wait because a tile with names is not drawn before its fonts have come. Returns whether something
 * visible is still to be loaded or drawn; reactive.
 */
export function createReadiness(
	map: MapLibreMap,
	{
		state,
		data,
		index,
		shell,
		basemap,
	}: { state: ViewState; data: AtlasData; index: AtlasIndex; shell: Shell; basemap: BasemapFilling },
): () => boolean {
	const [isBusy, setBusy] = createSignal(true);
	const [hasGround, setHasGround] = createSignal(false);
	const [hasNames, setHasNames] = createSignal(false);
	const isLoading = () =>
		!hasGround() || index.catalogue.layers.some(({ id }) => state.isVisible(id) && data.isPending(id));
	const settle = () => {
		if (untrack(isLoading) || !map.loaded() || map.isMoving()) return;
		if (!untrack(() => shell.hasReached("lines-drawn"))) {
			performance.mark(linesDrawnMark);
			shell.report("lines-drawn");
			void basemap.refine().then(() => setHasNames(true));
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
	return isBusy;
}
