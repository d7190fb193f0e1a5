import type { Geometry, Position } from "geojson";
import type { Bounds } from "./bounds-of";
import { clipToBox } from "./clip-to-box";
import { isLine } from "./geometry-kinds";

/** The paths of a line, of its part in a box of degrees where one is given; none of another geometry. */
export function linePaths(geometry: Geometry, within?: Bounds): readonly Position[][] {
	if (!isLine(geometry)) return [];
	if (within) return clipToBox(geometry, within).paths;
	return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}
