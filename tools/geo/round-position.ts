import type { Position } from "geojson";
import { type LngLat, toLngLat } from "../../src/geo/lng-lat";

/**
 * A place to some decimals of a degree; 6 (0.1 m), the most that a file of the atlas holds, if not said. A third
 * coordinate is dropped.
 */
export function roundPosition(position: Position, decimals = 6): LngLat {
	const [lng, lat] = toLngLat(position);
	const scale = 10 ** decimals;
	return [Math.round(lng * scale) / scale, Math.round(lat * scale) / scale];
}
