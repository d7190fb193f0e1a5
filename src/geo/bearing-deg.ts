import { bearing } from "@turf/bearing";
import type { LngLat } from "./lng-lat";

/** Initial bearing of the great circle from one place to another: degrees clockwise from north, −180 to 180. */
export function bearingDeg(from: LngLat, to: LngLat): number {
	return bearing(from, to);
}
