import { distance } from "@turf/distance";
import { length } from "@turf/length";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { LineString, MultiPolygon, Polygon } from "geojson";
import type { LngLat } from "./positions";

/** Kilometres in a degree of latitude, or of longitude at the equator, on a sphere of 6371.0088 km (IUGG mean radius). */
export const kmPerDegree = 111.195;

/** Kilometres in a nautical mile, by definition (First International Extraordinary Hydrographic Conference, 1929). */
export const nauticalMileKm = 1.852;

/** How long a degree of longitude is at 38° north, the middle of the map, in degrees of latitude. */
export const scaleOfLng = Math.cos((38 * Math.PI) / 180);

/** Ground resolution of zoom 0 at 38° north, in metres a CSS pixel: 2πR·cos φ / 512 with R = 6378137 m. */
export const metresPerPixelAtZoom0 = ((2 * Math.PI * 6378137) / 512) * scaleOfLng;

/** Great-circle distance on the sphere (Turf, radius 6371.0088 km): at 38°N up to 0.3 % from that on the ellipsoid. */
export function distanceKm(from: LngLat, to: LngLat): number {
	return distance(from, to, { units: "kilometers" });
}

/** Length of a line on the sphere (Turf, radius 6371.0088 km): at 38°N up to 0.3 % from the length on the ellipsoid. */
export function lengthKm(line: LineString): number {
	return length({ type: "Feature", geometry: line, properties: {} }, { units: "kilometers" });
}

/**
 * Distance from a place to the nearest point of a line, on the sphere. Segments are great circles: for long ones along
 * a parallel give intermediate vertices, see `alongParallel`.
 */
export function distanceToLineKm(position: LngLat, line: LineString): number {
	return nearestPointOnLine(line, position, { units: "kilometers" }).properties.pointDistance;
}

/** Distance in kilometres on the sphere from a place to the nearest point of an area’s outline, holes included. */
export function distanceToEdgeKm(place: LngLat, area: Polygon | MultiPolygon): number {
	const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
	return Math.min(...rings.map((coordinates) => distanceToLineKm(place, { type: "LineString", coordinates })));
}
