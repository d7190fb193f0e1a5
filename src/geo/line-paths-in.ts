import type { Geometry, Position } from "geojson";
import type { Bounds } from "./bounds-of";
import { clipToBox } from "./clip-to-box";
import { isLine } from "./geometry-kinds";
import { linePaths } from "./line-paths";

/** The paths of a line, of its part in a box of degrees where one is given; none of another geometry. */
export function linePathsIn(geometry: Geometry, box: Bounds | undefined): readonly Position[][] {
	return box && isLine(geometry) ? clipToBox(geometry, box).paths : linePaths(geometry);
}
