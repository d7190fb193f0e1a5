import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distance } from "@turf/distance";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import { pointOnFeature } from "@turf/point-on-feature";
import type { Geometry, LineString, MultiLineString, Position } from "geojson";
import { minimum } from "../lib/lists";
import { type Bounds, isInBounds } from "./bounds";
import { clipToBox } from "./clip";
import { distanceKm } from "./distance";
import { type LngLat, toLngLat } from "./positions";
import { isArea, isInArea } from "./shapes";

/**
 * The place of a shape that lies nearest to another place, of what of the shape lies in a box: for an area that place
 * itself where the area holds it. Degrees, distances on the sphere. Undefined where nothing lies in the box.
 */
export function nearestInBox(geometry: Geometry, box: Bounds, near: LngLat): LngLat | undefined {
	if (isArea(geometry) && isInBounds(near, box) && isInArea(near, geometry)) return near;
	const { points, paths } = clipToBox(geometry, box);
	if (paths.length === 0) return minimum(points, (point) => distanceKm(near, point));
	const nearest = nearestPointOnLine({ type: "MultiLineString", coordinates: [...paths] }, near);
	return toLngLat(nearest.geometry.coordinates);
}

/**
 * The place on a feature where a note about it should stand, given where one looks or clicked: the nearest point of a
 * line or of several points, the position itself within an area, else a point on the area. Degrees, `[lng, lat]`.
 */
export function anchorNear({ geometry }: { readonly geometry: Geometry }, near: Position): Position {
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

/** The point of a line that is nearest to a place, on the sphere. */
export function nearestOn(line: LineString | MultiLineString, place: LngLat): LngLat {
	return toLngLat(nearestPointOnLine(line, place).geometry.coordinates);
}
