import { area } from "@turf/area";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { LngLat } from "./positions";

/** Whether a geometry is an area, in one part or several. */
export function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** Whether a geometry is a line, in one part or several. */
export function isLine(geometry: Geometry): geometry is LineString | MultiLineString {
	return geometry.type === "LineString" || geometry.type === "MultiLineString";
}

/** The paths of a line, one or several; none of another geometry. */
export function linePaths(geometry: Geometry): readonly Position[][] {
	if (!isLine(geometry)) return [];
	return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Area of a polygon, or of several together, on the sphere (Turf, radius 6371.0088 km): at 38°N within 0.1 % of that on
 * the ellipsoid.
 */
export function areaKm2(polygon: Polygon | MultiPolygon): number {
	return area(polygon) / 1e6;
}

/** Whether a place lies in an area or on its edge; sides are straight in degrees. */
export function isInArea(place: LngLat, area: Polygon | MultiPolygon): boolean {
	return booleanPointInPolygon(place, area);
}
