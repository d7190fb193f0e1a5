import type { Position } from "geojson";
import { kmPerDegree } from "../domain/geometry/km-per-degree";
import { type Place, placesAlong } from "../domain/geometry/places-along";
import { simplifyPath } from "../domain/geometry/simplify-path";
import { smoothPath } from "../domain/geometry/smooth-path";
import { estimateTextWidth } from "../domain/text-width";
import { fromPlane, planePixelAt, toPlane } from "./name-plane";
import {
	type LineNameDistance,
	lineNameDistancesEm,
	lineNameMaxAngleDeg,
	lineNameNearZoom,
	lineNameSize,
} from "./style/line-names";

/** How far in CSS pixels the course of a name may leave the line: by less than the name keeps off, see the style. */
const tolerancePx: Readonly<Record<LineNameDistance, number>> = { near: 4, far: 10 };
/** A name comes once in so many of its widths, within these CSS pixels. */
const every = { widths: 3, leastPx: 260, mostPx: 600 };
const stepPx = 8;
/** Over so many steps to either side a corner is rounded. */
const cornerSteps = 4;
/** What is finer in a stretch is left out. */
const finestPx = 0.4;
/** The length of a stretch in widths of its name, which are only estimated: where it is too short nothing is written. */
const leeway = 1.2;
/**
 * A stretch within whose bend a name would lose more of its width is only taken where a line has no better one: the
 * letters would run together.
 */
const mostLost = 0.1;
/** In a bend of fewer radians MapLibre is sure to write a name. */
const writtenBend = (lineNameMaxAngleDeg * Math.PI) / 180;
/** How far a name goes for a straighter stretch: radians of turning spared for the whole length of its line. */
const drift = 0.2;
/** So far the stretches for names of one line keep from one another where there is room, in CSS pixels. */
const apartPx = 120;
/** The turning that a step without obstacles is worth. */
const radiansPerCrowdedStep = 0.6;
/** A name stands in another place beside its line than the usual one if that is crowded by no more than this part of it. */
const movesFor = 0.7;
/**
 * Other stretches for a name whose best one is taken, shifted by parts of its length: so little that a name in one leaves
 * no room for a second in another, not even half a zoom further on, where stretches are longer in pixels.
 */
const shifts = [0, 0.15, -0.15, -0.3];

/** A line’s course without its small turns, seen at a zoom. */
export interface Course {
	/** Places in a plane, {@link stepPx} CSS pixels from one another at the tile’s zoom. */
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

/** A part of a course that has room for a text. */
export interface Stretch {
	/** The first and the last of the course’s places. */
	readonly start: number;
	readonly end: number;
	/** The places between which the text itself stands, should the whole length not be needed. */
	readonly textStart: number;
	readonly textEnd: number;
	readonly coordinates: readonly Position[];
	/** Whether the text is sure to be written there: in no great bend, and clear of obstacles. */
	readonly isSure: boolean;
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
		const places = placesAlong(course.map(toPlane), stepPx * pixel);
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

/**
 * The stretches of a course that have room for a text, preferred first; the whole course where it is no longer than that
 * room. Of stretches for a better text, which is written first, they keep away, or lie so far within one where that may
 * find no room that only one of the two can be written.
 */
export function findStretches(
	{ places, rounded, turned, crowded, distancePx, textPx, pixel, shiftShare }: Course,
	text: string,
	preferred: readonly Stretch[] = [],
): Stretch[] {
	const widthPx = estimateTextWidth(text, textPx);
	const wanted = Math.ceil((widthPx * leeway) / stepPx);
	const margin = Math.round((wanted * (1 - 1 / leeway)) / 2);
	const under = (sums: readonly number[], start: number) =>
		(sums[start + wanted - margin] ?? 0) - (sums[start + margin] ?? 0);
	const toStretch = (start: number, end: number, isSure: boolean): Stretch => {
		// Rounding shortens a course, so that a stretch of it is longer at both ends.
		const needed = (end - start - 0.01) * stepPx * pixel;
		let [from, to] = [start, end];
		while (lengthOf(rounded, from, to) < needed && (from > 0 || to < places.length - 1)) {
			from = Math.max(0, from - 1);
			to = Math.min(places.length - 1, to + 1);
		}
		const path = rounded.slice(from, to + 1).map(fromPlane);
		const [textStart, textEnd] = [start + margin, Math.max(start, end - margin)];
		return { start, end, textStart, textEnd, coordinates: simplifyPath(path, finestPx * pixel * kmPerDegree), isSure };
	};
	const isFree = (start: number, end = start + wanted) =>
		preferred.every((other) => isApart(start, end, other) || (!other.isSure && isWithinText(start, end, other)));
	if (places.length < 2) return [];
	if (places.length <= wanted) return isFree(0, places.length - 1) ? [toStretch(0, places.length - 1, false)] : [];
	const lastStart = places.length - 1 - wanted;
	const pieces = Math.ceil(
		(places.length * stepPx) / clamp(widthPx * every.widths, Math.max(every.mostPx, widthPx * leeway), every.leastPx),
	);
	let lastEnd = Number.NEGATIVE_INFINITY;
	const found = Array.from({ length: pieces }, (_, piece) => {
		const middle = ((piece + 0.5) * places.length) / pieces - wanted / 2;
		const reach = Math.max(0, places.length / pieces - wanted) / 2;
		const free = range(middle - reach, middle + reach, lastStart).filter((start) => isFree(start));
		if (!free.length) return [];
		const isApartFromLast = (start: number) => start > lastEnd + apartPx / stepPx;
		// Two names near each other are better than one that finds no room, which is not known here.
		const isFitting = free.some(isApartFromLast) ? isApartFromLast : () => true;
		const starts = free.filter(isFitting);
		const cost = (start: number) =>
			under(turned, start) +
			under(crowded, start) * radiansPerCrowdedStep +
			(drift * Math.abs(start - middle)) / places.length;
		const best = starts.reduce((least, start) => (cost(start) < cost(least) ? start : least), starts[0] ?? 0);
		const others = shifts.map((shift) => clamp(Math.round(best + shift * wanted * shiftShare), lastStart));
		const kept = [...new Set(others)].filter((start) => isFree(start) && isFitting(start));
		lastEnd = Math.max(...kept) + wanted;
		return kept;
	}).flat();
	const bends = found.map((start) => bendOf(places.slice(start + margin, start + wanted + 1 - margin)));
	const sharp = (mostLost * widthPx) / distancePx;
	const bearable = Math.max(sharp, Math.min(...bends));
	return found.flatMap((start, index) => {
		const bend = bends[index] ?? 0;
		if (bend > bearable) return [];
		return [toStretch(start, start + wanted, bend <= writtenBend && under(crowded, start) === 0)];
	});
}

function isApart(start: number, end: number, other: Stretch): boolean {
	return start > other.end + apartPx / stepPx || end < other.start - apartPx / stepPx;
}

function isWithinText(start: number, end: number, { textStart, textEnd }: Stretch): boolean {
	return start >= textStart && end <= textEnd;
}

/** The heading of each step of a path, in radians to the left of the first one's. */
function headingsOf(places: readonly Place[]): number[] {
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

function lengthOf(places: readonly Place[], from: number, to: number): number {
	const part = places.slice(from, to + 1);
	return part.reduce((sum, [x, y], index) => {
		const [x0, y0] = part[index - 1] ?? [x, y];
		return sum + Math.hypot(x - x0, y - y0);
	}, 0);
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

/** By how much the headings of a stretch differ at most, in radians. */
function bendOf(stretch: readonly Place[]): number {
	const headings = headingsOf(stretch);
	return Math.max(...headings) - Math.min(...headings);
}

function turnBetween(one: number, other: number): number {
	return Math.atan2(Math.sin(other - one), Math.cos(other - one));
}

function headingOf([x0, y0]: Place, [x1, y1]: Place): number {
	return Math.atan2(y1 - y0, x1 - x0);
}

function range(from: number, to: number, last: number): number[] {
	const first = clamp(Math.ceil(from), last);
	return Array.from({ length: Math.max(1, clamp(Math.floor(to), last) - first + 1) }, (_, index) => first + index);
}

function clamp(value: number, most: number, least = 0): number {
	return Math.min(most, Math.max(least, value));
}
