import type { Position } from "geojson";
import { densify } from "./densify";
import { simplifyPath } from "./simplify-path";

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
