import type { Position } from "geojson";
import type { Place } from "../../geo/along";
import { kmPerDegree } from "../../geo/distance";
import { simplifyPath } from "../../geo/simplify";
import { estimateTextWidth } from "../../lib/text";
import { type Baseline, fromPlane, headingsOf } from "./baseline";
import { labelCosts } from "./costs";

const { stepPx } = labelCosts.baseline;
const { everyWidths, leastPx, mostPx, apartPx, repeatPx, abbreviationPx } = labelCosts.spacing;
const { lengthInWidths, perConflict, perDrift, mostShortened, sureBend, shifts, finestPx } = labelCosts.candidate;

/** A part of a baseline that has room for a text. */
export interface Candidate {
	/** The first and the last of the baseline's points. */
	readonly start: number;
	readonly end: number;
	/** The points between which the text itself stands, should the whole length not be needed. */
	readonly textStart: number;
	readonly textEnd: number;
	readonly coordinates: readonly Position[];
	/** Whether MapLibre is sure to draw the text there: in no sharp bend, and without conflicts. */
	readonly isSure: boolean;
}

/**
 * The candidates of a baseline for a text, along it; the whole baseline where it is no longer than one. They keep away
 * from those of a `preferred` text, which MapLibre places first, or lie so far within one of them that is not sure that
 * only one of the two can be drawn.
 */
export function findCandidates(
	{ points, rounded, turnSums, conflictSums, distancePx, textPx, pixel, shiftShare }: Baseline,
	text: string,
	preferred: readonly Candidate[] = [],
): Candidate[] {
	const widthPx = estimateTextWidth(text, textPx);
	const steps = Math.ceil((widthPx * lengthInWidths) / stepPx);
	const margin = Math.round((steps * (1 - 1 / lengthInWidths)) / 2);
	const under = (sums: readonly number[], start: number) =>
		(sums[start + steps - margin] ?? 0) - (sums[start + margin] ?? 0);
	const toCandidate = (start: number, end: number, isSure: boolean): Candidate => {
		// Rounding shortens a baseline, so that a candidate on it is longer at both ends.
		const needed = (end - start - 0.01) * stepPx * pixel;
		let [from, to] = [start, end];
		while (lengthOf(rounded, from, to) < needed && (from > 0 || to < points.length - 1)) {
			from = Math.max(0, from - 1);
			to = Math.min(points.length - 1, to + 1);
		}
		const path = rounded.slice(from, to + 1).map(fromPlane);
		const [textStart, textEnd] = [start + margin, Math.max(start, end - margin)];
		return { start, end, textStart, textEnd, coordinates: simplifyPath(path, finestPx * pixel * kmPerDegree), isSure };
	};
	const isFree = (start: number, end = start + steps) =>
		preferred.every((other) => isApart(start, end, other) || (!other.isSure && isWithinText(start, end, other)));
	if (points.length < 2) return [];
	if (points.length <= steps) return isFree(0, points.length - 1) ? [toCandidate(0, points.length - 1, false)] : [];
	const lastStart = points.length - 1 - steps;
	const pieces = Math.ceil(
		(points.length * stepPx) / clamp(widthPx * everyWidths, Math.max(mostPx, widthPx * lengthInWidths), leastPx),
	);
	let lastEnd = Number.NEGATIVE_INFINITY;
	const startsByPiece = Array.from({ length: pieces }, (_, piece) => {
		const middle = ((piece + 0.5) * points.length) / pieces - steps / 2;
		const reach = Math.max(0, points.length / pieces - steps) / 2;
		const free = range(middle - reach, middle + reach, lastStart).filter((start) => isFree(start));
		if (!free.length) return [];
		const isApartFromLast = (start: number) => start > lastEnd + apartPx / stepPx;
		// Two labels near each other are better than one that finds no room, which is not known here.
		const isFitting = free.some(isApartFromLast) ? isApartFromLast : () => true;
		const starts = free.filter(isFitting);
		const cost = (start: number) =>
			under(turnSums, start) +
			under(conflictSums, start) * perConflict +
			(perDrift * Math.abs(start - middle)) / points.length;
		const best = starts.reduce((least, start) => (cost(start) < cost(least) ? start : least), starts[0] ?? 0);
		const alternatives = shifts.map((shift) => clamp(Math.round(best + shift * steps * shiftShare), lastStart));
		const kept = [...new Set(alternatives)].filter((start) => isFree(start) && isFitting(start));
		lastEnd = Math.max(...kept) + steps;
		return kept;
	});
	const bendAt = (start: number) => bendOf(points.slice(start + margin, start + steps + 1 - margin));
	const found = thinOut(startsByPiece, (start) => bendAt(start) + under(conflictSums, start) * perConflict);
	const bends = found.map(bendAt);
	const sharpBend = (mostShortened * widthPx) / distancePx;
	const mostBend = Math.max(sharpBend, Math.min(...bends));
	return found.flatMap((start, index) => {
		const bend = bends[index] ?? 0;
		if (bend > mostBend) return [];
		return [toCandidate(start, start + steps, bend <= sureBend && under(conflictSums, start) === 0)];
	});
}

/** Of groups of alternatives those of least cost that keep the repeat distance from one another. */
function thinOut(groups: readonly (readonly number[])[], cost: (start: number) => number): readonly number[] {
	const best = groups
		.filter((group) => group.length > 0)
		.map((group) => ({ group, cost: Math.min(...group.map(cost)) }))
		.sort((a, b) => a.cost - b.cost);
	const kept: number[][] = [];
	for (const { group } of best) {
		const isClear = kept.flat().every((other) => group.every((start) => Math.abs(start - other) * stepPx >= repeatPx));
		if (isClear) kept.push([...group]);
	}
	return kept.flat().sort((a, b) => a - b);
}

function isApart(start: number, end: number, other: Candidate): boolean {
	return start > other.end + abbreviationPx / stepPx || end < other.start - abbreviationPx / stepPx;
}

function isWithinText(start: number, end: number, { textStart, textEnd }: Candidate): boolean {
	return start >= textStart && end <= textEnd;
}

function lengthOf(points: readonly Place[], from: number, to: number): number {
	const part = points.slice(from, to + 1);
	return part.reduce((sum, [x, y], index) => {
		const [x0, y0] = part[index - 1] ?? [x, y];
		return sum + Math.hypot(x - x0, y - y0);
	}, 0);
}

/** By how much the headings of a path differ at most, in radians. */
function bendOf(points: readonly Place[]): number {
	const headings = headingsOf(points);
	return Math.max(...headings) - Math.min(...headings);
}

function range(from: number, to: number, last: number): number[] {
	const first = clamp(Math.ceil(from), last);
	return Array.from({ length: Math.max(1, clamp(Math.floor(to), last) - first + 1) }, (_, index) => first + index);
}

function clamp(value: number, most: number, least = 0): number {
	return Math.min(most, Math.max(least, value));
}
