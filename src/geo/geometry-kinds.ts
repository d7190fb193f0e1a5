import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";

/** Whether a geometry is an area, in one part or several. */
export function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** Whether a geometry is a line, in one part or several. */
export function isLine(geometry: Geometry): geometry is LineString | MultiLineString {
	return geometry.type === "LineString" || geometry.type === "MultiLineString";
}
