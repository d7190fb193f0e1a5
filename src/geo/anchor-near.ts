import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distance } from "@turf/distance";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import { pointOnFeature } from "@turf/point-on-feature";
import type { Position } from "geojson";
import type { AtlasFeature } from "../atlas/atlas";

/**
 * The place on a feature where a note about it should stand, given where one looks or clicked: the nearest point of a
 * line or of several points, the position itself within an area, else a point on the area. Degrees, `[lng, lat]`.
 */
export function anchorNear(feature: AtlasFeature, near: Position): Position {
	const { geometry } = feature;
	switch (geometry.type) {
		case "Point":
			return geometry.coordinates;
		case "MultiPoint":
			return geometry.coordinates.reduce((best, each) => (distance(near, each) < distance(near, best) ? each : best));
		case "LineString":
		case "MultiLineString":
			return nearestPointOnLine(geometry, near).geometry.coordinates;
		case "Polygon":
		case "MultiPolygon":
			return booleanPointInPolygon(near, geometry) ? near : pointOnFeature(geometry).geometry.coordinates;
		case "GeometryCollection":
			return near;
	}
}
