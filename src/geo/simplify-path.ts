import type { Position } from "geojson";
import { kmPerDegree } from "./km-per-degree";
import { toLngLat } from "./lng-lat";

/**
 * A path with fewer vertices, none of those left out farther than the tolerance from it (Douglas and Peucker 1973, on a
 * plain chart true at the middle latitude). Ends stay; a closed ring stays closed and keeps the vertex farthest from
 * its first. What is kept are vertices of the path itself.
 */
export function simplifyPath(path: readonly Position[], toleranceKm: number): Position[] {
	const [first, last] = [path[0], path.at(-1)];
	if (first === undefined || last === undefined || path.length < 3) return [...path];
	const plane = toPlane(path);
	if (first[0] !== last[0] || first[1] !== last[1]) return reduce(path, plane, toleranceKm);
	const far = farthest(plane, ([x, y], [x0, y0]) => Math.hypot(x - x0, y - y0)).index;
	const start = reduce(path.slice(0, far + 1), plane.slice(0, far + 1), toleranceKm);
	return [...start, ...reduce(path.slice(far), plane.slice(far), toleranceKm).slice(1)];
}

type Point = readonly [xKm: number, yKm: number];

function toPlane(path: readonly Position[]): Point[] {
	const places = path.map(toLngLat);
	const lats = places.map(([, lat]) => lat);
	const [low, high] = lats.reduce(([a, b], lat) => [Math.min(a, lat), Math.max(b, lat)], [90, -90]);
	const kmPerLng = kmPerDegree * Math.cos((((low + high) / 2) * Math.PI) / 180);
	return places.map(([lng, lat]) => [lng * kmPerLng, lat * kmPerDegree]);
}

function reduce(path: readonly Position[], plane: readonly Point[], toleranceKm: number): Position[] {
	const { index, km } = farthest(plane, distanceToChord);
	if (km <= toleranceKm) return [path[0] ?? [], path.at(-1) ?? []];
	const before = reduce(path.slice(0, index + 1), plane.slice(0, index + 1), toleranceKm);
	return [...before, ...reduce(path.slice(index), plane.slice(index), toleranceKm).slice(1)];
}

function farthest(plane: readonly Point[], measure: (point: Point, start: Point, end: Point) => number) {
	const [start, end]: readonly [Point, Point] = [plane[0] ?? [0, 0], plane.at(-1) ?? [0, 0]];
	let [index, km] = [0, 0];
	for (const [each, point] of plane.entries()) {
		const reach = measure(point, start, end);
		if (reach > km) [index, km] = [each, reach];
	}
	return { index, km };
}

function distanceToChord([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
	const length2 = (x1 - x0) ** 2 + (y1 - y0) ** 2;
	const share = length2 === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length2;
	const within = Math.min(1, Math.max(0, share));
	return Math.hypot(x - x0 - within * (x1 - x0), y - y0 - within * (y1 - y0));
}
