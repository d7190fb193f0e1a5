import type { LineString } from "geojson";

/**
 * A line along a parallel, with a vertex at each multiple of `stepDeg` on the way, so that spherical measures, which
 * take great circles between vertices, stay near it: at 38°N 0.25° is 7 m off at most and 1° 120 m.
 */
export function alongParallel(lat: number, fromLng: number, toLng: number, stepDeg: number): LineString {
	const direction = Math.sign(toLng - fromLng);
	const [low, high] = [Math.min(fromLng, toLng), Math.max(fromLng, toLng)];
	const steps: number[] = [];
	for (let index = Math.floor(low / stepDeg) + 1; index * stepDeg < high; index++) steps.push(index * stepDeg);
	if (direction < 0) steps.reverse();
	return { type: "LineString", coordinates: [fromLng, ...steps, toLng].map((lng) => [lng, lat]) };
}
