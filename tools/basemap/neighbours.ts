import type { Bounds } from "../../src/geo/bounds";
import { isInBounds } from "../../src/geo/bounds";
import { partsOutside } from "../geo/overlay";
import type { LngLat } from "./grid";
import { koreaAtSea } from "./korea-at-sea";
import { makeIsInside } from "./land-index";

/** How the loop round the peninsula comes up the estuary of the Yalu, in the water along its eastern shore. */
const upYalu: readonly LngLat[] = [
	[124.3, 39.6],
	[124.305, 39.85],
	[124.303, 39.9],
	[124.316, 39.932],
	[124.335, 39.945],
	[124.345, 39.965],
];

/** Box `[west, south, east, north]` of the islands of Sindo County, DPRK, the largest of them Pidan-som, west of there. */
const sindoCounty: Bounds = [124.15, 39.74, 124.31, 39.95];

/** The ends of each piece of the two rivers, up the Yalu and down the Tumen. */
const courses: readonly (readonly [LngLat, LngLat])[] = [
	[
		[124.352, 39.985],
		[124.37166, 40.09305],
	],
	[
		[124.372, 40.093],
		[124.958, 40.453],
	],
	[
		[125.326, 40.633],
		[128.099, 41.963],
	],
	[
		[128.118, 41.969],
		[130.691, 42.296],
	],
];

type Ring = readonly LngLat[];

/**
 * The land beyond the Yalu, the Tumen and the seas: rings with their holes. It ends at the two rivers as the basemap
 * draws them, not at a boundary, but leaves out the islands of the Yalu’s estuary; straight lines bridge the 36 km of a reservoir on the Yalu and the 2 km between the
 * two springs.
 */
export function findNeighbours(land: readonly Ring[], rivers: readonly Ring[]): Ring[][] {
	const loop = [...courses.flatMap((course) => findCourse(rivers, course)), ...koreaAtSea, ...upYalu];
	const ring = [...loop, loop[0] as LngLat];
	const isInLoop = makeIsInside([ring]);
	const mainland = land.reduce((largest, each) => (each.length > largest.length ? each : largest));
	const beyond = partsOutside({ type: "Polygon", coordinates: [[...mainland]] }, [
		{ type: "Polygon", coordinates: [ring] },
	]);
	const parts = beyond.map(({ coordinates }) => coordinates as LngLat[][]);
	const isKoreas = (place: LngLat) => isInLoop(place) || isInBounds(place, sindoCounty);
	return [...parts, ...land.filter((each) => each !== mainland && !isKoreas(each[0] as LngLat)).map((each) => [each])];
}

function findCourse(rivers: readonly Ring[], [start, end]: readonly [LngLat, LngLat]): Ring {
	const isAt = (place: LngLat | undefined, wanted: LngLat) =>
		place !== undefined && Math.hypot(place[0] - wanted[0], place[1] - wanted[1]) < 0.002;
	for (const river of rivers) {
		if (isAt(river[0], start) && isAt(river.at(-1), end)) return river;
		if (isAt(river[0], end) && isAt(river.at(-1), start)) return [...river].reverse();
	}
	throw new Error(`No river runs from ${start} to ${end}.`);
}
