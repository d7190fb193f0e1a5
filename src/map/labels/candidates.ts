import type { Position } from "geojson";
import { kmPerDegree } from "../../domain/geometry/km-per-degree";
import type { Place } from "../../domain/geometry/places-along";
import { simplifyPath } from "../../domain/geometry/simplify-path";
import { estimateTextWidth } from "../../domain/text-width";
import { lineNameMaxAngleDeg } from "../style/line-names";
import { type Course, courseStepPx, headingsOf } from "./baseline";
import { fromPlane } from "./plane";

/** A name comes once in so many of its widths, within these CSS pixels. */
const every = { widths: 3, leastPx: 260, mostPx: 600 };
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
/** So far the names of one line keep from one another where there is room, in CSS pixels. */
const apartPx = 120;
/** So far an abbreviation keeps from the name. */
const besidePreferredPx = 200;
/** So far from one beginning to the next the same name is not repeated. */
const repeatPx = 400;
/** The turning that a step without obstacles is worth. */
const radiansPerCrowdedStep = 0.6;
/**
 * Other stretches for a name whose best one is taken, shifted by parts of its length: so little that a name in one leaves
 * no room for a second in another, not even half a zoom further on, where stretches are longer in pixels.
 */
const shifts = [0, 0.15, -0.15, -0.3];

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
	const wanted = Math.ceil((widthPx * leeway) / courseStepPx);
	const margin = Math.round((wanted * (1 - 1 / leeway)) / 2);
	const under = (sums: readonly number[], start: number) =>
		(sums[start + wanted - margin] ?? 0) - (sums[start + margin] ?? 0);
	const toStretch = (start: number, end: number, isSure: boolean): Stretch => {
		// Rounding shortens a course, so that a stretch of it is longer at both ends.
		const needed = (end - start - 0.01) * courseStepPx * pixel;
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
		(places.length * courseStepPx) /
			clamp(widthPx * every.widths, Math.max(every.mostPx, widthPx * leeway), every.leastPx),
	);
	let lastEnd = Number.NEGATIVE_INFINITY;
	const candidates = Array.from({ length: pieces }, (_, piece) => {
		const middle = ((piece + 0.5) * places.length) / pieces - wanted / 2;
		const reach = Math.max(0, places.length / pieces - wanted) / 2;
		const free = range(middle - reach, middle + reach, lastStart).filter((start) => isFree(start));
		if (!free.length) return [];
		const isApartFromLast = (start: number) => start > lastEnd + apartPx / courseStepPx;
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
	});
	const bendAt = (start: number) => bendOf(places.slice(start + margin, start + wanted + 1 - margin));
	const found = thin(candidates, (start) => bendAt(start) + under(crowded, start) * radiansPerCrowdedStep);
	const bends = found.map(bendAt);
	const sharp = (mostLost * widthPx) / distancePx;
	const bearable = Math.max(sharp, Math.min(...bends));
	return found.flatMap((start, index) => {
		const bend = bends[index] ?? 0;
		if (bend > bearable) return [];
		return [toStretch(start, start + wanted, bend <= writtenBend && under(crowded, start) === 0)];
	});
}

/** Of the places for a name, each with its alternatives, the best that keep from one another. */
function thin(candidates: readonly (readonly number[])[], cost: (start: number) => number): readonly number[] {
	const best = candidates
		.filter((each) => each.length > 0)
		.map((each) => ({ each, cost: Math.min(...each.map(cost)) }))
		.sort((a, b) => a.cost - b.cost);
	const kept: number[][] = [];
	for (const { each } of best) {
		const isClear = kept
			.flat()
			.every((other) => each.every((start) => Math.abs(start - other) * courseStepPx >= repeatPx));
		if (isClear) kept.push([...each]);
	}
	return kept.flat().sort((a, b) => a - b);
}

function isApart(start: number, end: number, other: Stretch): boolean {
	return start > other.end + besidePreferredPx / courseStepPx || end < other.start - besidePreferredPx / courseStepPx;
}

function isWithinText(start: number, end: number, { textStart, textEnd }: Stretch): boolean {
	return start >= textStart && end <= textEnd;
}

function lengthOf(places: readonly Place[], from: number, to: number): number {
	const part = places.slice(from, to + 1);
	return part.reduce((sum, [x, y], index) => {
		const [x0, y0] = part[index - 1] ?? [x, y];
		return sum + Math.hypot(x - x0, y - y0);
	}, 0);
}

/** By how much the headings of a stretch differ at most, in radians. */
function bendOf(stretch: readonly Place[]): number {
	const headings = headingsOf(stretch);
	return Math.max(...headings) - Math.min(...headings);
}

function range(from: number, to: number, last: number): number[] {
	const first = clamp(Math.ceil(from), last);
	return Array.from({ length: Math.max(1, clamp(Math.floor(to), last) - first + 1) }, (_, index) => first + index);
}

function clamp(value: number, most: number, least = 0): number {
	return Math.min(most, Math.max(least, value));
}
