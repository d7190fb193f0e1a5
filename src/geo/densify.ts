import type { LineString } from "geojson";
import { distanceKm } from "./distance-km";
import { toLngLat } from "./lng-lat";

/** The line with vertices added, straight in degrees, so that none is farther than a distance from the next. */
export function densify(line: LineString, stepKm: number): LineString {
	const places = line.coordinates.map(toLngLat);
	const coordinates = places.flatMap((to, index) => {
		const from = places[index - 1];
		if (from === undefined) return [to];
		const count = Math.max(1, Math.ceil(distanceKm(from, to) / stepKm));
		return Array.from({ length: count }, (_, step) => {
			const share = (step + 1) / count;
			return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
		});
	});
	return { type: "LineString", coordinates };
}
