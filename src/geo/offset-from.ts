import { bearingDeg } from "./bearing-deg";
import { type CompassPoint, compassPointOf } from "./compass-point";
import { distanceKm } from "./distance-km";
import type { LngLat } from "./lng-lat";

/**
 * Where a place lies from another: so many kilometres away on the sphere, and in which direction as seen from there.
 */
export interface Offset {
	readonly distanceKm: number;
	readonly direction: CompassPoint;
}

/** Where a place lies from another. */
export function offsetFrom(from: LngLat, place: LngLat): Offset {
	return { distanceKm: distanceKm(from, place), direction: compassPointOf(bearingDeg(from, place)) };
}
