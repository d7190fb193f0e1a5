import { bboxClip } from "@turf/bbox-clip";
import type { Geometry, Position } from "geojson";
import type { Bounds } from "./bounds-of";
import { isArea, isLine } from "./geometry-kinds";
import { isInBounds } from "./is-in-bounds";
import { type LngLat, toLngLat } from "./lng-lat";

/** What of a shape lies in a box: points, and paths of at least two places, which are outlines where it is an area. */
export interface Clipped {
	readonly points: readonly LngLat[];
	readonly paths: readonly Position[][];
}

/** Cuts a shape at the edges of a box, in degrees; of a collection of geometries nothing is left. */
export function clipToBox(geometry: Geometry, box: Bounds): Clipped {
	if (isLine(geometry) || isArea(geometry)) {
		const paths = toPaths(bboxClip(geometry, [...box]).geometry).filter((path) => path.length > 1);
		return { points: [], paths };
	}
	const points = geometry.type === "Point" ? [geometry.coordinates] : toPoints(geometry);
	return { points: points.map(toLngLat).filter((point) => isInBounds(point, box)), paths: [] };
}

/** Whether anything of a shape lies in a box. */
export function reachesInto(geometry: Geometry, box: Bounds): boolean {
	const { points, paths } = clipToBox(geometry, box);
	return points.length > 0 || paths.length > 0;
}

function toPoints(geometry: Geometry): readonly Position[] {
	return geometry.type === "MultiPoint" ? geometry.coordinates : [];
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
