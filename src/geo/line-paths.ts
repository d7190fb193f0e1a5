import type { Geometry, Position } from "geojson";
import { isLine } from "./geometry-kinds";

/** The paths of a line, one or several; none of another geometry. */
export function linePaths(geometry: Geometry): readonly Position[][] {
	if (!isLine(geometry)) return [];
	return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}
