import type { Position } from "geojson";
import { densify } from "./along";
import { kmPerDegree } from "./distance";
import { toLngLat } from "./positions";

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

/** Corners are not cut farther from their vertex than about this many tolerances. */
const reach = 3;
const rounds = 3;

/**
 * A gentle course for a path, near it but without its small turns: simplified with a tolerance, then its corners cut as
 * Chaikin does (1974, at a quarter and three quarters of each side). Ends stay. Made to write along, not to be shown: it
 * leaves the path by up to a tolerance, and at corners by up to three quarters of one more.
 */
export function smoothPath(path: readonly Position[], toleranceKm: number): Position[] {
	const rough = simplifyPath(path, toleranceKm);
	if (rough.length < 3) return rough;
	let smooth = densify({ type: "LineString", coordinates: rough }, reach * toleranceKm).coordinates;
	for (let round = 0; round < rounds; round++) smooth = cutCorners(smooth);
	return smooth;
}

function cutCorners(path: readonly Position[]): Position[] {
	const [first, last] = [path[0] ?? [], path.at(-1) ?? []];
	const cut = path.slice(1).flatMap((to, index) => {
		const from = path[index] ?? to;
		return [between(from, to, 0.25), between(from, to, 0.75)];
	});
	return [first, ...cut, last];
}

function between([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, share: number): Position {
	return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}
