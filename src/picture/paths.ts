import { placesAlong } from "../geo/along";
import type { Pixel } from "./svg";

/**
 * A path beside another, so far to its right in pixels, to the left where that is less than 0. At sharp turns it stays
 * within twice that distance.
 */
export function offsetPath(path: readonly Pixel[], offsetPx: number): Pixel[] {
	const normals = path.slice(1).map(([x, y], index): Pixel => {
		const [x0, y0] = path[index] ?? [x, y];
		const length = Math.hypot(x - x0, y - y0) || 1;
		return [-(y - y0) / length, (x - x0) / length];
	});
	return path.map(([x, y], index): Pixel => {
		const before = normals[index - 1] ?? normals[index] ?? [0, 0];
		const after = normals[index] ?? before;
		const [sumX, sumY] = [before[0] + after[0], before[1] + after[1]];
		// The middle of both normals, longer the sharper the turn is.
		const stretch = Math.min(2, 2 / Math.max(0.01, Math.hypot(sumX, sumY)));
		const length = Math.hypot(sumX, sumY) || 1;
		return [x + (sumX / length) * offsetPx * stretch, y + (sumY / length) * offsetPx * stretch];
	});
}

/** How long a path is. */
export function lengthOf(path: readonly Pixel[]): number {
	return path.slice(1).reduce((sum, [x, y], index) => {
		const [x0, y0] = path[index] ?? [x, y];
		return sum + Math.hypot(x - x0, y - y0);
	}, 0);
}

/** The part of a path between two distances along it. */
export function partOf(path: readonly Pixel[], fromPx: number, toPx: number): Pixel[] {
	const part: Pixel[] = [];
	let walkedPx = 0;
	for (const [index, [x, y]] of path.entries()) {
		const [x0, y0] = path[index - 1] ?? [x, y];
		const stepPx = Math.hypot(x - x0, y - y0);
		const at = (px: number): Pixel => [
			x0 + ((x - x0) * (px - walkedPx)) / stepPx,
			y0 + ((y - y0) * (px - walkedPx)) / stepPx,
		];
		const endPx = walkedPx + stepPx;
		if (stepPx > 0 && walkedPx < fromPx && endPx > fromPx) part.push(at(fromPx));
		if (endPx >= fromPx && endPx <= toPx) part.push([x, y]);
		if (stepPx > 0 && walkedPx < toPx && endPx > toPx) part.push(at(toPx));
		walkedPx = endPx;
	}
	return part;
}

/** A path with straight ends so much longer, where it is shorter than what is asked of it. */
export function extend(path: readonly Pixel[], byPx: number): Pixel[] {
	const beyond = (from: Pixel, end: Pixel): Pixel => {
		const length = Math.hypot(end[0] - from[0], end[1] - from[1]) || 1;
		return [end[0] + ((end[0] - from[0]) / length) * byPx, end[1] + ((end[1] - from[1]) / length) * byPx];
	};
	const [first, second, last, beforeLast] = [path[0], path[1], path.at(-1), path.at(-2)];
	if (!first || !second || !last || !beforeLast) return [...path];
	return [beyond(second, first), ...path, beyond(beforeLast, last)];
}

/** By how many degrees a path turns between one step and the next. */
export function turnsWithin(path: readonly Pixel[], stepPx: number): readonly number[] {
	const places = placesAlong(path, stepPx);
	const directions = places.slice(1).map(([x, y], index) => {
		const [x0, y0] = places[index] ?? [x, y];
		return Math.atan2(y - y0, x - x0);
	});
	return directions.slice(1).map((direction, index) => {
		const turn = Math.abs(direction - (directions[index] ?? direction));
		return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI;
	});
}
