import type { Feature, FeatureCollection, Geometry, Point } from "geojson";
import { type AtlasCollection, type AtlasFeature, isApproximate } from "../domain/atlas";
import type { LayerEntry } from "../domain/catalogue";
import type { PointProperties } from "./style/point-layers";

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
 * The points of layers, one feature a point (those of a MultiPoint share its id), as the source of points holds them.
 */
export function toPointData(layers: readonly LoadedLayer[]): FeatureCollection<Point, PointProperties> {
	return {
		type: "FeatureCollection",
		features: layers.flatMap(({ entry, collection }) => collection.features.flatMap((each) => toPoints(each, entry))),
	};
}

/** What the style asks of a feature: its id and layer, the names to write, and how it is drawn. */
export function toMapFeature(
	{ geometry, properties: { id, name, label, certainty, uncertaintyKm, designator, side } }: AtlasFeature,
	entry: LayerEntry,
): Feature {
	return {
		type: "Feature",
		geometry,
		properties: {
			id,
			layer: entry.id,
			...(label ?? name),
			certainty,
			...(uncertaintyKm !== undefined && { uncertaintyKm }),
			...(designator !== undefined && { designator }),
			...(side !== undefined && { side }),
		},
	};
}

function toPoints(feature: AtlasFeature, entry: LayerEntry): readonly Feature<Point, PointProperties>[] {
	const { color, icon, icons } = entry;
	const { kind, certainty } = feature.properties;
	const properties = {
		...(toMapFeature(feature, entry).properties as { id: string }),
		meaning: color,
		icon: icons?.[kind] ?? icon ?? "",
		hollow: isApproximate(certainty),
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
