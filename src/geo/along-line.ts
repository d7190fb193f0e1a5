import type { LineString } from "geojson";
import { distanceKm } from "./distance-km";
import { endsOf, type LngLat, toLngLat } from "./lng-lat";

/**
 * The place a share of the way along a line, from 0 at its start to 1 at its end: distances on the sphere, positions
 * between vertices straight in degrees.
 */
export function alongLine(line: LineString, share: number): LngLat {
	const places = line.coordinates.map(toLngLat);
	const steps = places.slice(1).map((place, index) => distanceKm(places[index] ?? place, place));
	let leftKm = share * steps.reduce((sum, km) => sum + km, 0);
	for (const [index, km] of steps.entries()) {
		const [from, to] = [places[index], places[index + 1]];
		if (leftKm <= km && km > 0 && from && to) {
			const part = leftKm / km;
			return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
		}
		leftKm -= km;
	}
	return endsOf(places)[1];
}
