import { kinks } from "@turf/kinks";
import type { Geometry, Position } from "geojson";

/**
 * Where a line crosses or touches itself, or a ring itself or another ring of its polygon; each part of a geometry of
 * several is looked at alone, and degrees are taken as a plane. Compares every two segments: for build time only.
 */
export function findKinks(geometry: Geometry): readonly Position[] {
	switch (geometry.type) {
		case "LineString":
		case "Polygon":
			return kinks(geometry).features.map((kink) => kink.geometry.coordinates);
		case "MultiLineString":
			return geometry.coordinates.flatMap((coordinates) => findKinks({ type: "LineString", coordinates }));
		case "MultiPolygon":
			return geometry.coordinates.flatMap((coordinates) => findKinks({ type: "Polygon", coordinates }));
		default:
			return [];
	}
}
