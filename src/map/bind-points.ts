import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { createEffect } from "solid-js";
import type { Catalogue } from "../domain/atlas";
import type { AtlasData } from "../state/atlas-data";
import type { ViewState } from "../state/view-state";
import { pointSource } from "./style/point-layers";
import { symbols } from "./style/symbols";
import { toPointData } from "./to-map-data";

/**
 * Keeps the points of all visible layers in one source, so that they are grouped across layers. Waits while any of those
 * layers is on its way, so that points are grouped once.
 */
export function bindPoints(
	map: MapLibreMap,
	{ catalogue, state, data }: { catalogue: Catalogue; state: ViewState; data: AtlasData },
): void {
	const layers = catalogue.layers.filter(({ symbol }) => symbols[symbol].swatch === "point");
	createEffect(() => {
		const visible = layers.filter(({ id }) => state.isVisible(id));
		if (visible.some(({ id }) => ["unasked", "loading"].includes(data.status(id).kind))) return;
		const points: FeatureCollection = toPointData(
			visible.flatMap((entry) => {
				const collection = data.collection(entry.id);
				return collection ? [{ entry, collection }] : [];
			}),
		);
		map.getSource<GeoJSONSource>(pointSource)?.setData(points);
	});
}
