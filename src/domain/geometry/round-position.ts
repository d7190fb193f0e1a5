import type { Position } from "geojson";
import { type LngLat, toLngLat } from "./lng-lat";

/** A place to 6 decimals of a degree (0.1 m), the most that a file of the atlas holds; a third coordinate is dropped. */
export function roundPosition(position: Position): LngLat {
	const [lng, lat] = toLngLat(position);
	return [round(lng), round(lat)];
}

function round(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}
