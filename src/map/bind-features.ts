import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createMemo } from "solid-js";
import type { Language } from "../domain/atlas";
import type { Catalogue, LayerEntry, LayerId } from "../domain/catalogue";
import { isSameList } from "../domain/is-same-list";
import type { AtlasData } from "../state/atlas-data";
import type { ViewState } from "../state/view-state";
import { createBoxHolder } from "./hold-box";
import { createMapSignal } from "./map-signal";
import { readBounds } from "./read-sight";
import { lineNameClippedZoom, lineNameSource, lineNameZoomAt } from "./style/line-names";
import { pointSource } from "./style/point-layers";
import { shapeSource } from "./style/shape-source";
import { symbols } from "./style/symbols";
import { type LoadedLayer, toPointData, toShapeData } from "./to-map-data";

/** The module that finds where lines’ names are written. */
export type LineNames = typeof import("./line-names");

/** Names of lines are turned round with the map in such steps. */
const bearingStepDeg = 30;

/**
 * Keeps the features of all visible and glowing layers in one source, the points of the visible ones in another, where
 * they are grouped across layers, and in a third what lines’ names are written along. Each waits while any of its
 * layers is on its way, so that tiles are made and points grouped once.
 */
export function bindFeatures(
	map: MapLibreMap,
	{
		catalogue,
		state,
		data,
		language,
		textScale,
		lineNames,
		isGlowing,
	}: {
		catalogue: Catalogue;
		state: ViewState;
		data: AtlasData;
		language: () => Language;
		/** How much larger than usual names are written. */
		textScale: number;
		/** What finds where lines’ names are written, once it is there. */
		lineNames: () => LineNames | undefined;
		isGlowing: (layer: LayerId) => boolean;
	},
): void {
	const keep = (
		source: string,
		isWanted: (entry: LayerEntry) => boolean,
		toFeatures: (layers: readonly LoadedLayer[]) => FeatureCollection,
	) => {
		const wanted = createMemo(() => catalogue.layers.filter(isWanted), [], { equals: isSameList });
		let shown: FeatureCollection | undefined;
		createEffect(() => {
			if (wanted().some(({ id }) => data.isPending(id))) return;
			const loaded = wanted().flatMap((entry): LoadedLayer[] => {
				const collection = data.collection(entry.id);
				return collection ? [{ entry, collection }] : [];
			});
			const next = toFeatures(loaded);
			if (next !== shown) map.getSource<GeoJSONSource>(source)?.setData(next);
			shown = next;
		});
	};
	keep(shapeSource, ({ id }) => state.isVisible(id) || isGlowing(id), toShapeData);
	const boxFor = createBoxHolder();
	const nameRoom = createMapSignal(map, ["moveend"], () => {
		const zoom = lineNameZoomAt(map.getZoom());
		const view = readBounds(map);
		const bearing = Math.round(map.getBearing() / bearingStepDeg) * bearingStepDeg;
		return { zoom, view, bearing, textScale, ...(zoom >= lineNameClippedZoom && { within: boxFor(view, zoom) }) };
	});
	let named: FeatureCollection = { type: "FeatureCollection", features: [] };
	createEffect(() => {
		const found = lineNames();
		const isWanted = ({ id }: LayerEntry) => state.isVisible(id);
		if (found)
			keep(lineNameSource, isWanted, (loaded) => {
				const next = found.toLineNames(loaded, nameRoom(), language());
				if (!isSameList(next.features, named.features)) named = next;
				return named;
			});
	});
	keep(pointSource, ({ id, symbol }) => state.isVisible(id) && symbols[symbol].swatch === "point", toPointData);
}
