import type { Position } from "geojson";
import { type Place, placesAlong } from "../../geo/along";
import { kmPerDegree, metresPerPixelAtZoom0, scaleOfLng } from "../../geo/distance";
import { smoothPath } from "../../geo/simplify";
import { type LineNameDistance, lineNameDistancesEm, lineNameNearZoom, lineNameSize } from "../style/line-names";
import { labelCosts } from "./costs";

const { stepPx, tolerancePx, cornerSteps, otherSideShare } = labelCosts.baseline;

/** A side of a path, seen along it. */
type PathSide = "left" | "right";

/** Where the labels of a path stand: on which side of it, and how far off. */
export interface LabelSide {
	readonly side: PathSide;
	readonly distance: LineNameDistance;
}

/** A line without its small turns, to write along at a zoom; points are in the plane of {@link toPlane}. */
export interface Baseline {
	/** Points `labelCosts.baseline.stepPx` from one another. */
	readonly points: readonly Place[];
	/** The same points with the corners between them rounded. */
	readonly rounded: readonly Place[];
	/** From the start to each point: how far the baseline has turned to either side, in radians. */
	readonly turnSums: readonly number[];
	/** From the start to each point: at how many of them a label would be in conflict. */
	readonly conflictSums: readonly number[];
	readonly labelSide: LabelSide;
	/** From the baseline to the middle of a label, in CSS pixels. */
	readonly distancePx: number;
	/** Height of a label in CSS pixels. */
	readonly textPx: number;
	/** A CSS pixel at the tile's zoom, in units of the plane. */
	readonly pixel: number;
	/** What is left of a shift in pixels of the tile's zoom at the zoom itself. */
	readonly shiftShare: number;
}

/** What decides on which side of a path its labels stand. */
export interface BaselineSurroundings {
	/** The side on which a ribbon is drawn: labels stand near the path on the other. */
	readonly ribbon?: PathSide | undefined;
	/** The side of the line's other labels; else the one with the fewest conflicts is taken. */
	readonly labelSide?: LabelSide | undefined;
	/** Whether something is within so many CSS pixels of a point of the plane. */
	hasConflict(point: Place, marginPx: number): boolean;
}

/**
 * The baseline of a path in degrees. `zoom` may be a half one, `textScale` is how much larger than usual labels are.
 * Without a ribbon labels stand near the path and to its left where they may.
 */
export function makeBaseline(
	path: readonly Position[],
	{ zoom, textScale }: { readonly zoom: number; readonly textScale: number },
	{ ribbon, labelSide, hasConflict }: BaselineSurroundings,
): Baseline {
	// MapLibre lays out symbols at the tile's own zoom: a line with no room for a label there has none.
	const tileZoom = Math.floor(zoom);
	const pixel = planePixelAt(tileZoom);
	const textPx = lineNameSize * textScale;
	const layOut = (at: LabelSide) => {
		const smooth = smoothPath(path, tolerancePx[at.distance] * pixel * kmPerDegree);
		const points = placesAlong(smooth.map(toPlane), stepPx * pixel);
		const distancePx = lineNameDistancesEm[at.distance] * textPx;
		const middles = shiftLeft(points, (at.side === "left" ? distancePx : -distancePx) * pixel);
		const conflictSums = countUpTo(middles, (each) => hasConflict(each, textPx / 2));
		return { labelSide: at, points, distancePx, conflictSums };
	};
	const [usual, ...others] = labelSide ? [labelSide] : labelSidesOf(ribbon, tileZoom);
	const chosen = others
		.map(layOut)
		.reduce((best, other) => (conflictsOf(other) < conflictsOf(best) * otherSideShare ? other : best), layOut(usual));
	return {
		...chosen,
		rounded: roundCorners(chosen.points),
		turnSums: sumTurns(chosen.points),
		textPx,
		pixel,
		shiftShare: 2 ** (tileZoom - zoom),
	};
}

/** The sides of a path on which labels may stand at a zoom, the usual one first. */
function labelSidesOf(ribbon: PathSide | undefined, tileZoom: number): readonly [LabelSide, ...LabelSide[]] {
	if (ribbon) return [{ side: ribbon === "left" ? "right" : "left", distance: "near" }];
	const at = (distance: LineNameDistance): readonly [LabelSide, LabelSide] => [
		{ side: "left", distance },
		{ side: "right", distance },
	];
	return [...at("near"), ...(tileZoom < lineNameNearZoom ? at("far") : [])];
}

function conflictsOf({ conflictSums }: { readonly conflictSums: readonly number[] }): number {
	return conflictSums.at(-1) ?? 0;
}

/** The heading of each step of a path, in radians to the left of the first one's. */
export function headingsOf(points: readonly Place[]): number[] {
	let heading = 0;
	return points.slice(1).map((point, index) => {
		const [before, from] = [points[index - 1], points[index] ?? point];
		if (before) heading += turnBetween(headingOf(before, from), headingOf(from, point));
		return heading;
	});
}

function sumTurns(points: readonly Place[]): number[] {
	let sum = 0;
	const headings = headingsOf(points);
	return points.map((_, index) => {
		sum += Math.abs((headings[index] ?? 0) - (headings[index - 1] ?? headings[index] ?? 0));
		return sum;
	});
}

/** Spreads the turn at a corner over a few letters, which else would meet, or gape, beside it. */
function roundCorners(points: readonly Place[]): Place[] {
	return points.map((_, index): Place => {
		const reach = Math.min(cornerSteps, index, points.length - 1 - index);
		const near = points.slice(index - reach, index + reach + 1);
		const mean = (axis: 0 | 1) => near.reduce((sum, point) => sum + point[axis], 0) / near.length;
		return [mean(0), mean(1)];
	});
}

function shiftLeft(points: readonly Place[], by: number): Place[] {
	return points.map((point, index): Place => {
		const [before, after] = [points[index - 1] ?? point, points[index + 1] ?? point];
		const heading = headingOf(before, after);
		return [point[0] - Math.sin(heading) * by, point[1] + Math.cos(heading) * by];
	});
}

function countUpTo(points: readonly Place[], isCounted: (point: Place) => boolean): number[] {
	let count = 0;
	return points.map((point) => {
		if (isCounted(point)) count += 1;
		return count;
	});
}

function turnBetween(one: number, other: number): number {
	return Math.atan2(Math.sin(other - one), Math.cos(other - one));
}

function headingOf([x0, y0]: Place, [x1, y1]: Place): number {
	return Math.atan2(y1 - y0, x1 - x0);
}

/** A position in the plane where labels are placed: degrees, those of longitude as long as those of latitude at 38° north. */
export function toPlane([lng = 0, lat = 0]: Position): Place {
	return [lng * scaleOfLng, lat];
}

/** The position, in degrees, of a point of the plane. */
export function fromPlane([x, y]: Place): Position {
	return [x / scaleOfLng, y];
}

/** A CSS pixel at a zoom, in units of the plane. */
export function planePixelAt(zoom: number): number {
	return metresPerPixelAtZoom0 / 2 ** zoom / 1000 / kmPerDegree;
}
