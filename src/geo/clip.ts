import { bboxClip } from "@turf/bbox-clip";
import type { Geometry, Position } from "geojson";
import { type Bounds, isInBounds } from "./bounds";
import { type LngLat, toLngLat } from "./positions";
import { isArea, isInArea, isLine, linePaths } from "./shapes";

/** What of a shape lies in a box: points, and paths of at least two places, of an area what lies there of its outline. */
export interface Clipped {
	readonly points: readonly LngLat[];
	readonly paths: readonly Position[][];
}

/** Cuts a shape at the edges of a box, in degrees; of a collection of geometries nothing is left. */
export function clipToBox(geometry: Geometry, box: Bounds): Clipped {
	const clipped = bboxClip({ type: "MultiLineString", coordinates: pathsOf(geometry) }, [...box]).geometry;
	return {
		points: pointsOf(geometry).filter((point) => isInBounds(point, box)),
		paths: pathsOf(clipped).filter((path) => path.length > 1),
	};
}

/** Whether anything of a shape lies in a box: of an area also where the box lies within it. */
export function reachesInto(geometry: Geometry, box: Bounds): boolean {
	const { points, paths } = clipToBox(geometry, box);
	return points.length > 0 || paths.length > 0 || (isArea(geometry) && isInArea([box[0], box[1]], geometry));
}

function pointsOf(geometry: Geometry): LngLat[] {
	if (geometry.type === "Point") return [toLngLat(geometry.coordinates)];
	return geometry.type === "MultiPoint" ? geometry.coordinates.map(toLngLat) : [];
}

function pathsOf(geometry: Geometry): Position[][] {
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

/** The paths of a line, of its part in a box of degrees where one is given; none of another geometry. */
export function linePathsIn(geometry: Geometry, box: Bounds | undefined): readonly Position[][] {
	return box && isLine(geometry) ? clipToBox(geometry, box).paths : linePaths(geometry);
}
