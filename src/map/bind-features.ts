import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { createEffect } from "solid-js";
import type { Catalogue } from "../domain/atlas";
import type { AtlasData } from "../state/atlas-data";
import type { ViewState } from "../state/view-state";
import { shapeSource } from "./style/atlas-layers";
import { pointSource } from "./style/point-layers";
import { symbols } from "./style/symbols";
import { type LoadedLayer, toPointData, toShapeData } from "./to-map-data";

/**
 * Keeps the features of all visible layers in one source, and their points in another, where they are grouped across
 * layers. Waits while any of those layers is on its way, so that tiles are made and points grouped once.
 */
export function bindFeatures(
	map: MapLibreMap,
	{ catalogue, state, data }: { catalogue: Catalogue; state: ViewState; data: AtlasData },
): void {
	const fill = (source: string, features: FeatureCollection) => map.getSource<GeoJSONSource>(source)?.setData(features);
	createEffect(() => {
		const visible = catalogue.layers.filter(({ id }) => state.isVisible(id));
		if (visible.some(({ id }) => ["unasked", "loading"].includes(data.status(id).kind))) return;
		const loaded = visible.flatMap((entry): LoadedLayer[] => {
			const collection = data.collection(entry.id);
			return collection ? [{ entry, collection }] : [];
		});
		fill(shapeSource, toShapeData(loaded));
		fill(pointSource, toPointData(loaded.filter(({ entry }) => symbols[entry.symbol].swatch === "point")));
	});
}
