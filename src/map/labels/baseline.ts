import type { Position } from "geojson";
import { kmPerDegree } from "../../domain/geometry/km-per-degree";
import { type Place, placesAlong } from "../../domain/geometry/places-along";
import { smoothPath } from "../../domain/geometry/smooth-path";
import { type LineNameDistance, lineNameDistancesEm, lineNameNearZoom, lineNameSize } from "../style/line-names";
import { planePixelAt, toPlane } from "./plane";

/** How far the places of a course are from one another, in CSS pixels at the tile’s zoom. */
export const courseStepPx = 8;
/** How far in CSS pixels the course of a name may leave the line: by less than the name keeps off, see the style. */
const tolerancePx: Readonly<Record<LineNameDistance, number>> = { near: 4, far: 10 };
/** Over so many steps to either side a corner is rounded. */
const cornerSteps = 4;
/** A name stands in another place beside its line than the usual one if that is crowded by no more than this part of it. */
const movesFor = 0.7;

/** A line’s course without its small turns, seen at a zoom. */
export interface Course {
	/** Places in a plane, {@link courseStepPx} CSS pixels from one another at the tile’s zoom. */
	readonly places: readonly Place[];
	/** The same with its corners rounded, to write along. */
	readonly rounded: readonly Place[];
	/** How far the course has turned to either side from its start to each place, in radians. */
	readonly turned: readonly number[];
	/** Where beside it names stand. */
	readonly beside: NameBeside;
	/** How many places up to each have an obstacle where a name would stand. */
	readonly crowded: readonly number[];
	/** How far from it a name stands, in CSS pixels. */
	readonly distancePx: number;
	/** How high a name is, in CSS pixels. */
	readonly textPx: number;
	/** A CSS pixel at the tile’s zoom, in units of the plane. */
	readonly pixel: number;
	/** The part of its shift that another stretch keeps between two whole zooms. */
	readonly shiftShare: number;
}

/** A side of a path, seen along it. */
export type PathSide = "left" | "right";

/** Where beside a path names stand. */
export interface NameBeside {
	readonly side: PathSide;
	readonly distance: LineNameDistance;
}

/** What stands beside a path. */
export interface Surroundings {
	/** The side with a ribbon: the name stands on the other, and near. */
	readonly ribbon?: PathSide | undefined;
	/** Where other names of the line stand; else it is chosen so that less is in the way. */
	readonly beside?: NameBeside | undefined;
	/** Whether something is at a place of the plane, or so many CSS pixels from it. */
	isTaken(place: Place, marginPx: number): boolean;
}

/**
 * The course of a path for names at a zoom and so much larger than usual. Without a ribbon names stand near it and to the
 * left where they may.
 */
export function makeCourse(
	path: readonly Position[],
	{ zoom, textScale }: { readonly zoom: number; readonly textScale: number },
	{ ribbon, beside, isTaken }: Surroundings,
): Course {
	// A tile has no name on a line that has no room for it at the tile’s own zoom, a whole one.
	const tileZoom = Math.floor(zoom);
	const pixel = planePixelAt(tileZoom);
	const textPx = lineNameSize * textScale;
	const layAt = (place: NameBeside) => {
		const course = smoothPath(path, tolerancePx[place.distance] * pixel * kmPerDegree);
		const places = placesAlong(course.map(toPlane), courseStepPx * pixel);
		const distancePx = lineNameDistancesEm[place.distance] * textPx;
		const written = shiftLeft(places, (place.side === "left" ? distancePx : -distancePx) * pixel);
		return { beside: place, places, distancePx, crowded: sumWhere(written, (each) => isTaken(each, textPx / 2)) };
	};
	const [usual, ...others] = beside ? [beside] : placesBeside(ribbon, tileZoom);
	const chosen = others
		.map(layAt)
		.reduce((best, other) => (total(other) < total(best) * movesFor ? other : best), layAt(usual));
	return {
		...chosen,
		rounded: roundCorners(chosen.places),
		turned: sumOfTurns(chosen.places),
		textPx,
		pixel,
		shiftShare: 2 ** (tileZoom - zoom),
	};
}

/** Where beside a path its names may stand at a zoom, the usual place first. */
function placesBeside(ribbon: PathSide | undefined, tileZoom: number): readonly [NameBeside, ...NameBeside[]] {
	if (ribbon) return [{ side: ribbon === "left" ? "right" : "left", distance: "near" }];
	const at = (distance: LineNameDistance): readonly [NameBeside, NameBeside] => [
		{ side: "left", distance },
		{ side: "right", distance },
	];
	return [...at("near"), ...(tileZoom < lineNameNearZoom ? at("far") : [])];
}

function total({ crowded }: { readonly crowded: readonly number[] }): number {
	return crowded.at(-1) ?? 0;
}

/** The heading of each step of a path, in radians to the left of the first one's. */
export function headingsOf(places: readonly Place[]): number[] {
	let heading = 0;
	return places.slice(1).map((place, index) => {
		const [before, from] = [places[index - 1], places[index] ?? place];
		if (before) heading += turnBetween(headingOf(before, from), headingOf(from, place));
		return heading;
	});
}

/** How much a path has turned to either side, in radians, from its start to each of its places. */
function sumOfTurns(places: readonly Place[]): number[] {
	let sum = 0;
	const headings = headingsOf(places);
	return places.map((_, index) => {
		sum += Math.abs((headings[index] ?? 0) - (headings[index - 1] ?? headings[index] ?? 0));
		return sum;
	});
}

/** Spreads the turn at a corner over a few letters, which else would meet, or gape, beside it. */
function roundCorners(places: readonly Place[]): Place[] {
	return places.map((_, index): Place => {
		const reach = Math.min(cornerSteps, index, places.length - 1 - index);
		const near = places.slice(index - reach, index + reach + 1);
		const mean = (axis: 0 | 1) => near.reduce((sum, place) => sum + place[axis], 0) / near.length;
		return [mean(0), mean(1)];
	});
}

/** A path’s places moved to its left. */
function shiftLeft(places: readonly Place[], by: number): Place[] {
	return places.map((place, index): Place => {
		const [before, after] = [places[index - 1] ?? place, places[index + 1] ?? place];
		const heading = headingOf(before, after);
		return [place[0] - Math.sin(heading) * by, place[1] + Math.cos(heading) * by];
	});
}

/** How many of a path’s places are taken, from its start to each of them. */
function sumWhere(places: readonly Place[], isTaken: (place: Place) => boolean): number[] {
	let sum = 0;
	return places.map((place) => {
		if (isTaken(place)) sum += 1;
		return sum;
	});
}

function turnBetween(one: number, other: number): number {
	return Math.atan2(Math.sin(other - one), Math.cos(other - one));
}

function headingOf([x0, y0]: Place, [x1, y1]: Place): number {
	return Math.atan2(y1 - y0, x1 - x0);
}
