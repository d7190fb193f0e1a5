import { bbox } from "@turf/bbox";
import type { Feature } from "geojson";
import type { LngLat } from "./positions";

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The smallest box, in degrees, that holds all the features; undefined for none. */
export function boundsOf(features: readonly Feature[]): Bounds | undefined {
	if (features.length === 0) return undefined;
	const [west, south, east, north] = bbox({ type: "FeatureCollection", features: [...features] });
	return [west, south, east, north];
}

/** Whether a place lies in a box in degrees or on its edge. */
export function isInBounds([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
	return lng >= west && lng <= east && lat >= south && lat <= north;
}
