import type { Polygon } from "geojson";
import type { LngLat } from "../../src/geo/lng-lat";
import { rewind } from "./rewind";
import { roundBuffer } from "./round-buffer";

/** A circle on the sphere as a polygon of 64 sides, its corners on the circle. */
export function circleAround(center: LngLat, radiusKm: number): Polygon {
	return rewind(roundBuffer({ type: "Point", coordinates: center }, radiusKm));
}
