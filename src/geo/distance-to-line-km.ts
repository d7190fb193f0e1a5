import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { LineString } from "geojson";
import type { LngLat } from "./lng-lat";

/**
 * Distance from a place to the nearest point of a line, on the sphere. Segments are great circles: for long ones along
 * a parallel give intermediate vertices, see `alongParallel`.
 */
export function distanceToLineKm(position: LngLat, line: LineString): number {
	return nearestPointOnLine(line, position, { units: "kilometers" }).properties.pointDistance;
}
