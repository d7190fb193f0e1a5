import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createMemo } from "solid-js";
import type { Catalogue, Language, LayerEntry, LayerId } from "../domain/atlas";
import { isSameList } from "../domain/is-same-list";
import type { AtlasData } from "../state/atlas-data";
import type { ViewState } from "../state/view-state";
import { lineNameZoomAt, toLineNames } from "./line-names";
import { createMapSignal } from "./map-signal";
import { lineNameSource } from "./style/line-names";
import { pointSource } from "./style/point-layers";
import { shapeSource } from "./style/shape-source";
import { symbols } from "./style/symbols";
import { type LoadedLayer, toPointData, toShapeData } from "./to-map-data";

/**
 * Keeps the features of all visible and glowing layers in one source, the points of the visible ones in another, where
 * they are grouped across layers, and once names are due what lines’ names are written along in a third. Waits while any of those layers is on its way, so that tiles are made and
 * points grouped once.
 */
export function bindFeatures(
	map: MapLibreMap,
	{
		catalogue,
		state,
		data,
		language,
		areNamesDue,
		isGlowing,
	}: {
		catalogue: Catalogue;
		state: ViewState;
		data: AtlasData;
		language: () => Language;
		areNamesDue: () => boolean;
		isGlowing: (layer: LayerId) => boolean;
	},
): void {
	const keep = (
		source: string,
		isWanted: (entry: LayerEntry) => boolean,
		toFeatures: (layers: readonly LoadedLayer[]) => FeatureCollection,
	) => {
		const wanted = createMemo(() => catalogue.layers.filter(isWanted), [], { equals: isSameList });
		createEffect(() => {
			if (wanted().some(({ id }) => data.isPending(id))) return;
			const loaded = wanted().flatMap((entry): LoadedLayer[] => {
				const collection = data.collection(entry.id);
				return collection ? [{ entry, collection }] : [];
			});
			map.getSource<GeoJSONSource>(source)?.setData(toFeatures(loaded));
		});
	};
	keep(shapeSource, ({ id }) => state.isVisible(id) || isGlowing(id), toShapeData);
	const zoom = createMapSignal(map, ["zoom"], () => lineNameZoomAt(map.getZoom()));
	keep(
		lineNameSource,
		({ id }) => areNamesDue() && state.isVisible(id),
		(loaded) => toLineNames(loaded, zoom(), language()),
	);
	keep(pointSource, ({ id, symbol }) => state.isVisible(id) && symbols[symbol].swatch === "point", toPointData);
}
