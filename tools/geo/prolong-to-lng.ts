import type { LngLat } from "../../src/geo/lng-lat";

/** Where the straight line through two places, straight in degrees as on a plain chart, meets a meridian. */
export function prolongToLng([lng0, lat0]: LngLat, [lng1, lat1]: LngLat, lng: number): LngLat {
	return [lng, lat0 + ((lat1 - lat0) / (lng1 - lng0)) * (lng - lng0)];
}
