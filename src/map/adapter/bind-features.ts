import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { createEffect, createMemo } from "solid-js";
import { type FeatureId, type Language, shapeKindOf } from "../../atlas/atlas";
import type { Catalogue, LayerEntry, LayerId } from "../../atlas/catalogue";
import { isSameList } from "../../lib/lists";
import type { AtlasData } from "../../state/atlas-data";
import type { ViewState } from "../../state/view-state";
import type { Mark } from "../../symbology/emphasis";
import { isOfPoints } from "../../symbology/symbols";
import { placeAreaLabels } from "../labels/area-labels";
import { findNeighbours, type NeighbourView } from "../labels/highlight-labels";
import { makeLabelCache, placeLineLabels } from "../labels/line-labels";
import { areaNameSource } from "../style/areas";
import { shapeSource } from "../style/expressions";
import { lineNameClippedZoom, lineNameSource, lineNameZoomAt } from "../style/line-names";
import { afarSource, highlightSource, pointSource } from "../style/point-layers";
import { type LoadedLayer, toHighlights, toPointData, toShapeData } from "../style/to-map-data";
import { createBoxHolder } from "./hold-box";
import { createMapSignal } from "./map-signals";
import { readBounds } from "./viewport";

/** Names of lines are turned round with the map in such steps. */
const bearingStepDeg = 30;

/** What sources hold at a moment, by their ids; undefined where it is on its way. */
export type HeldData = Readonly<Record<string, FeatureCollection | undefined>>;

/** What sources are to hold, by their ids; undefined until it has first come. Accessors are reactive. */
export type SourceData = Readonly<Record<string, () => FeatureCollection | undefined>>;

/** The atlas' layers of the moment, as the functions below ask for them. */
interface Layers {
	readonly catalogue: Catalogue;
	readonly state: ViewState;
	readonly data: AtlasData;
	/** Leaves of a visible layer the features that are to be on the map; reactive. */
	narrow(layer: LoadedLayer): LoadedLayer;
}

/**
 * The features of all visible layers and those with a highlight for one source, the points of the visible ones for those
 * where they are grouped across layers, and what is marked for the source of highlights: what is selected or mentioned only where its
 * layer is visible. Selected and mentioned points are in no group. Each waits while any of its layers is on its way, so
 * that tiles are made and points grouped once.
 */
export function createFeatureData(
	layers: Layers,
	hasHighlight: (layer: LayerId) => boolean,
	markOf: () => (feature: FeatureId) => Mark | undefined,
	/** How the map is seen, as far as names beside highlighted points depend on it. */
	seen: () => NeighbourView,
): SourceData {
	const { isVisible } = layers.state;
	const { selection, mentioned } = layers.state;
	const isPoint = (id: FeatureId) => {
		const feature = layers.data.feature(id);
		return feature !== undefined && shapeKindOf(feature.geometry) === "point";
	};
	const apart = createMemo<readonly FeatureId[]>(
		() => {
			const selected = selection();
			return [...mentioned(), ...(selected ? [selected.feature] : [])].filter(isPoint);
		},
		[],
		{ equals: isSameList },
	);
	const points = createCollection(
		layers,
		({ id, symbol }) => isVisible(id) && isOfPoints(symbol),
		(loaded) => toPointData(loaded, (feature) => apart().includes(feature)),
	);
	return {
		[shapeSource]: createCollection(layers, ({ id }) => isVisible(id) || hasHighlight(id), toShapeData),
		[pointSource]: points,
		[afarSource]: points,
		[highlightSource]: createCollection(
			layers,
			({ id }) => isVisible(id) || hasHighlight(id),
			(loaded) => {
				const highlights = toHighlights(loaded, markOf());
				// Where no two are, nothing depends on how the map is seen, and no move fills the source anew.
				return highlights.features.length < 2 ? highlights : findNeighbours(highlights, seen());
			},
		),
	};
}

/**
 * A style whose sources hold what there is for them already, so that the worker reads it, and makes its tiles, once and
 * not after nothing.
 */
export function withData(style: StyleSpecification, held: HeldData): StyleSpecification {
	const sources = Object.entries(style.sources).map(([id, source]) => {
		const data = held[id];
		return [id, data && source.type === "geojson" ? { ...source, data } : source];
	});
	return { ...style, sources: Object.fromEntries(sources) };
}

/** Keeps sources in step with their data, of which they may hold some already. */
export function bindSources(map: MapLibreMap, features: SourceData, held: HeldData = {}): void {
	for (const [source, collection] of Object.entries(features)) {
		let shown = held[source];
		createEffect(() => {
			const next = collection();
			if (next && next !== shown) map.getSource<GeoJSONSource>(source)?.setData(next);
			shown = next;
		});
	}
}

/** Keeps in a source of its own the baselines along which the names of visible lines are written, once they are due. */
export function bindLineLabels(
	map: MapLibreMap,
	layers: Layers,
	{
		language,
		textScale,
		areDue,
	}: {
		language: () => Language;
		/** How much larger than usual names are written. */
		textScale: number;
		areDue: () => boolean;
	},
): void {
	const boxFor = createBoxHolder();
	const view = createMapSignal(map, ["moveend"], () => {
		const zoom = lineNameZoomAt(map.getZoom());
		const bounds = readBounds(map);
		const bearing = Math.round(map.getBearing() / bearingStepDeg) * bearingStepDeg;
		return { zoom, bounds, bearing, textScale, ...(zoom >= lineNameClippedZoom && { clip: boxFor(bounds, zoom) }) };
	});
	let named: FeatureCollection = { type: "FeatureCollection", features: [] };
	createEffect(() => {
		if (!areDue()) return;
		const cache = makeLabelCache();
		const isWanted = ({ id }: LayerEntry) => layers.state.isVisible(id);
		const names = createCollection(layers, isWanted, (loaded) => {
			const next = placeLineLabels(loaded, { ...view(), language: language() }, cache);
			if (!isSameList(next.features, named.features)) named = next;
			return named;
		});
		bindSources(map, { [lineNameSource]: names });
	});
}

/** Keeps in a source of its own the points where the names of visible areas are written. */
export function bindAreaNames(map: MapLibreMap, layers: Layers, language: () => Language): void {
	const view = createMapSignal(map, ["moveend"], () => ({ zoom: map.getZoom(), bounds: readBounds(map) }));
	const isWanted = ({ id }: LayerEntry) => layers.state.isVisible(id);
	bindSources(map, {
		[areaNameSource]: createCollection(layers, isWanted, (loaded) =>
			placeAreaLabels(loaded, { ...view(), language: language() }),
		),
	});
}

function createCollection(
	{ catalogue, data, narrow }: Layers,
	isWanted: (entry: LayerEntry) => boolean,
	toFeatures: (layers: readonly LoadedLayer[]) => FeatureCollection,
): () => FeatureCollection | undefined {
	const wanted = createMemo(() => catalogue.layers.filter(isWanted), [], { equals: isSameList });
	return createMemo<FeatureCollection | undefined>((before) => {
		if (wanted().some(({ id }) => data.isPending(id))) return before;
		const loaded = wanted().flatMap((entry): LoadedLayer[] => {
			const collection = data.collection(entry.id);
			return collection ? [narrow({ entry, collection })] : [];
		});
		return toFeatures(loaded);
	});
}
