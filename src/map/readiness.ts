import type { Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createSignal, untrack } from "solid-js";
import type { AtlasData } from "../state/atlas-data";
import type { AtlasIndex } from "../state/atlas-index";
import type { ViewState } from "../state/view-state";

/** Tells whether something visible is still to be loaded or drawn: the basemap, a shown layer, or the map's own tiles. */
export function bindReadiness(
	map: MapLibreMap,
	{
		state,
		data,
		index,
		basemap,
		setBusy,
	}: {
		state: ViewState;
		data: AtlasData;
		index: AtlasIndex;
		basemap: Promise<void>;
		setBusy: (busy: boolean) => void;
	},
): void {
	const [hasBasemap, setHasBasemap] = createSignal(false);
	const isLoading = () =>
		!hasBasemap() ||
		index.catalogue.layers.some(
			({ id }) => state.isVisible(id) && ["unasked", "loading"].includes(data.status(id).kind),
		);
	const settle = () => {
		if (!untrack(isLoading) && map.loaded() && !map.isMoving()) setBusy(false);
	};
	createEffect(() => {
		if (isLoading()) setBusy(true);
		else map.triggerRepaint();
	});
	map.on("movestart", () => setBusy(true));
	map.on("dataloading", () => setBusy(true));
	map.on("idle", settle);
	basemap.then(() => setHasBasemap(true));
}
