import type { CompassPoint } from "../../geo/direction";

/** Places for a name about a point as MapLibre takes them: an anchor of the name and its offset in em, in turn, best first. */
export type AnchorOffsets = (string | [number, number])[];

/** Places on every side, and at every corner, at each of some distances in em from a point. */
export function placesAround(distancesEm: readonly number[]): AnchorOffsets {
	return distancesEm.flatMap(
		(far): AnchorOffsets => [
			"left",
			[far, 0],
			"right",
			[-far, 0],
			"top",
			[0, far - 0.1],
			"bottom",
			[0, -far + 0.1],
			...atCorners(far),
		],
	);
}

/** The places of {@link placesAround} but those on one side and at the corners next to it. North is up. */
export function placesAwayFrom(side: CompassPoint, distancesEm: readonly number[]): AnchorOffsets {
	const all = placesAround(distancesEm);
	const isNextTo = (anchor: string) => {
		// A name hung by its left edge stands in the east.
		const [down, right] = [stepOf(anchor, "top", "bottom"), stepOf(anchor, "left", "right")];
		const [sideDown, sideRight] = [stepOf(side, "south", "north"), stepOf(side, "east", "west")];
		// The cosine of the angle between both is more than that of 50°.
		return (down * sideDown + right * sideRight) / (Math.hypot(down, right) * Math.hypot(sideDown, sideRight)) > 0.64;
	};
	return all.filter((_, index) => !isNextTo(String(all[index - (index % 2)])));
}

function stepOf(name: string, forward: string, back: string): number {
	return name.includes(forward) ? 1 : name.includes(back) ? -1 : 0;
}

/** Places at the corners alone, for a name beside a point of a line, which most often runs on to the sides. */
export function atCorners(distanceEm: number): AnchorOffsets {
	const [aside, down] = [distanceEm * 0.8, distanceEm * 0.7];
	return [
		"top-left",
		[aside, down],
		"top-right",
		[-aside, down],
		"bottom-left",
		[aside, -down],
		"bottom-right",
		[-aside, -down],
	];
}

/** Places to the sides of a point and on one half alone, at each of some distances in em: below it, with names hung by their `top`, or above. */
export function placesInHalf(edge: "top" | "bottom", distancesEm: readonly number[]): AnchorOffsets {
	const down = edge === "top" ? 1 : -1;
	return distancesEm.flatMap(
		(far): AnchorOffsets => [
			"left",
			[far, 0],
			`${edge}-left`,
			[far * 0.8, far * 0.7 * down],
			edge,
			[0, (far - 0.1) * down],
			`${edge}-right`,
			[-far * 0.8, far * 0.7 * down],
			"right",
			[-far, 0],
		],
	);
}

/** The middle of a name on a point, then off it by each of some distances in em, sideways first. */
export function placesNear(distancesEm: readonly number[]): AnchorOffsets {
	const shifts = distancesEm.flatMap((far): [number, number][] => [
		[far, 0],
		[-far, 0],
		[0, far],
		[0, -far],
		[far, far],
		[-far, far],
		[far, -far],
		[-far, -far],
	]);
	return [[0, 0] as [number, number], ...shifts].flatMap((shift) => ["center", shift]);
}
