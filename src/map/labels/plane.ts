import type { Position } from "geojson";
import { kmPerDegree } from "../../domain/geometry/km-per-degree";
import type { Place } from "../../domain/geometry/places-along";
import { metresPerPixelAtZoom0, scaleOfLng } from "../style/ground-resolution";

/** A position in the plane in which names are placed: degrees, of longitude as long as those of latitude at 38° north. */
export function toPlane([lng = 0, lat = 0]: Position): Place {
	return [lng * scaleOfLng, lat];
}

/** The position, in degrees, of a place in the plane. */
export function fromPlane([x, y]: Place): Position {
	return [x / scaleOfLng, y];
}

/** A CSS pixel at a zoom, in units of the plane. */
export function planePixelAt(zoom: number): number {
	return metresPerPixelAtZoom0 / 2 ** zoom / 1000 / kmPerDegree;
}
