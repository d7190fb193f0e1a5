/** A place in a plane, in whatever unit the caller measures. */
export type Place = readonly [x: number, y: number];

/** The part of a step that is only a matter of rounding. */
const negligible = 1e-9;

/** Places every `step` along a path in a plane, its first and last once among them; the last gap may be shorter. */
export function placesAlong(path: readonly Place[], step: number): Place[] {
	const places = path.slice(0, 1);
	let left = step;
	for (const [index, to] of path.slice(1).entries()) {
		const from = path[index] ?? to;
		const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
		for (; left < length - step * negligible; left += step) {
			const share = left / length;
			places.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
		}
		left -= length;
	}
	return [...places, ...path.slice(1).slice(-1)];
}
