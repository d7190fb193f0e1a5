import type { Feature, FeatureCollection, Geometry, Point } from "geojson";
import { type AtlasCollection, type AtlasFeature, type FeatureId, shapeKindOf } from "../../atlas/atlas";
import type { LayerEntry } from "../../atlas/catalogue";
import { middleOf } from "../../geo/along";
import { approximate, meets, testedProperties } from "../../symbology/conventions";
import type { Mark } from "../../symbology/emphasis";
import { symbols } from "../../symbology/symbols";
import type { HighlightProperties } from "./highlights";
import type { PointProperties } from "./point-layers";

/** A layer's entry in the catalogue with its features. */
export interface LoadedLayer {
	readonly entry: LayerEntry;
	readonly collection: AtlasCollection;
}

/**
 * What the map needs of layers: geometry, id and layer, the names to write and what the style asks for. The rest stays
 * behind, so that little is copied to the map's worker.
 */
export function toShapeData(layers: readonly LoadedLayer[]): FeatureCollection {
	return {
		type: "FeatureCollection",
		features: layers.flatMap(({ entry, collection }) => collection.features.map((each) => toMapFeature(each, entry))),
	};
}

/**
 * The points of layers, one feature a point (those of a MultiPoint share its id), as the sources of points hold them,
 * without those that are drawn apart.
 */
export function toPointData(
	layers: readonly LoadedLayer[],
	isApart: (feature: FeatureId) => boolean = () => false,
): FeatureCollection<Point, PointProperties> {
	return {
		type: "FeatureCollection",
		features: layers.flatMap(({ entry, collection }) =>
			collection.features.filter(({ properties }) => !isApart(properties.id)).flatMap((each) => toPoints(each, entry)),
		),
	};
}

/**
 * What is drawn beside the features themselves so that they stand out: their lines, their points where these are discs,
 * and places for the names of areas.
 */
export function toHighlights(
	layers: readonly LoadedLayer[],
	markOf: (feature: FeatureId) => Mark | undefined,
): FeatureCollection {
	return {
		type: "FeatureCollection",
		features: layers.flatMap(({ entry, collection }) =>
			collection.features.flatMap((each): readonly Feature[] => {
				const mark = markOf(each.properties.id);
				const kind = shapeKindOf(each.geometry);
				if (!mark) return [];
				const as = (what: HighlightProperties["as"], isNamed = true) => ({
					meaning: entry.color,
					...({ mark, as: what, isNamed } satisfies HighlightProperties),
				});
				if (kind === "line") return [withProperties(toMapFeature(each, entry), as("line"))];
				if (mark === "hovered") return [];
				if (kind === "area") {
					const middle = middleOf(each.geometry);
					if (!middle) return [];
					const geometry: Point = { type: "Point", coordinates: [...middle] };
					return [withProperties({ ...toMapFeature(each, entry), geometry }, as("area-name"))];
				}
				if (symbols[entry.symbol].swatch !== "point") return [];
				return toPoints(each, entry).map((point, index) => withProperties(point, as("dot", index === 0)));
			}),
		),
	};
}

function withProperties(feature: Feature, properties: object): Feature {
	return { ...feature, properties: { ...feature.properties, ...properties } };
}

/** What the style asks of a feature: its id and layer, the names to write, and how it is drawn. */
export function toMapFeature({ geometry, properties }: AtlasFeature, entry: LayerEntry): Feature {
	const { id, name, label, designator } = properties;
	const tested = [...testedProperties].flatMap((each) => {
		const value = properties[each];
		return value === undefined ? [] : [[each, value] as const];
	});
	return {
		type: "Feature",
		geometry,
		properties: {
			id,
			layer: entry.id,
			...(label ?? name),
			...(designator !== undefined && { designator }),
			...Object.fromEntries(tested),
		},
	};
}

function toPoints(feature: AtlasFeature, entry: LayerEntry): readonly Feature<Point, PointProperties>[] {
	const { color, icon, icons } = entry;
	const { kind } = feature.properties;
	const properties = {
		...(toMapFeature(feature, entry).properties as { id: string }),
		meaning: color,
		icon: icons?.[kind] ?? icon ?? "",
		hollow: meets(feature.properties, approximate.when),
	};
	return positionsOf(feature.geometry).map((coordinates) => ({
		type: "Feature",
		geometry: { type: "Point", coordinates },
		properties,
	}));
}

function positionsOf(geometry: Geometry) {
	if (geometry.type === "Point") return [geometry.coordinates];
	return geometry.type === "MultiPoint" ? geometry.coordinates : [];
}
