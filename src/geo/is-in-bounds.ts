import type { Bounds } from "./bounds-of";
import type { LngLat } from "./lng-lat";

/** Whether a place lies in a box in degrees or on its edge. */
export function isInBounds([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
	return lng >= west && lng <= east && lat >= south && lat <= north;
}
