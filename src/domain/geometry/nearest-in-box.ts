import { bboxClip } from "@turf/bbox-clip";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { Geometry, MultiLineString, Position } from "geojson";
import { minimum } from "../minimum";
import type { Bounds } from "./bounds-of";
import { distanceKm } from "./distance-km";
import { isArea, isLine } from "./geometry-kinds";
import { isInArea } from "./is-in-area";
import { isInBounds } from "./is-in-bounds";
import { type LngLat, toLngLat } from "./lng-lat";

/**
 * The place of a shape that lies nearest to another place, of what of the shape lies in a box: for an area that place
 * itself where the area holds it. Degrees, distances on the sphere. Undefined where nothing lies in the box.
 */
export function nearestInBox(geometry: Geometry, box: Bounds, near: LngLat): LngLat | undefined {
	if (geometry.type === "Point" || geometry.type === "MultiPoint") {
		const points = (geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates).map(toLngLat);
		return minimum(
			points.filter((point) => isInBounds(point, box)),
			(point) => distanceKm(near, point),
		);
	}
	if (isLine(geometry)) return nearestOnPaths(toPaths(bboxClip(geometry, [...box]).geometry), near);
	if (!isArea(geometry)) return undefined;
	if (isInBounds(near, box) && isInArea(near, geometry)) return near;
	return nearestOnPaths(toPaths(bboxClip(geometry, [...box]).geometry), near);
}

function toPaths(geometry: Geometry): readonly Position[][] {
	switch (geometry.type) {
		case "LineString":
			return [geometry.coordinates];
		case "MultiLineString":
		case "Polygon":
			return geometry.coordinates;
		case "MultiPolygon":
			return geometry.coordinates.flat();
		default:
			return [];
	}
}

function nearestOnPaths(paths: readonly Position[][], near: LngLat): LngLat | undefined {
	const coordinates = paths.filter((path) => path.length > 1);
	if (coordinates.length === 0) return undefined;
	const lines: MultiLineString = { type: "MultiLineString", coordinates };
	return toLngLat(nearestPointOnLine(lines, near).geometry.coordinates);
}
