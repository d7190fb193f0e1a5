import { area } from "@turf/area";
import type { MultiPolygon, Polygon } from "geojson";

/**
 * Area of a polygon, or of several together, on the sphere (Turf, radius 6371.0088 km): at 38°N within 0.1 % of that on
 * the ellipsoid.
 */
export function areaKm2(polygon: Polygon | MultiPolygon): number {
	return area(polygon) / 1e6;
}
