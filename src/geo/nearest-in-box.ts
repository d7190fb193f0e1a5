import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { Geometry } from "geojson";
import { minimum } from "../lib/minimum";
import type { Bounds } from "./bounds-of";
import { clipToBox } from "./clip-to-box";
import { distanceKm } from "./distance-km";
import { isArea } from "./geometry-kinds";
import { isInArea } from "./is-in-area";
import { isInBounds } from "./is-in-bounds";
import { type LngLat, toLngLat } from "./lng-lat";

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
