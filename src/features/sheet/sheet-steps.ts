import { type CoveredEdges, noPadding } from "../../state/map-padding";
import { type OpenSheet, type SheetContent, type SheetStep, sheetSteps } from "../../state/panels";

/** Heights in CSS pixels. */
export type SheetHeights = Readonly<Record<SheetStep, number>>;

const peekPx = 120;
const halfShare = 0.52;
/** Larger text needs more than half of the map for as many lines, up to this share. */
const mostHalfShare = 0.62;
const halfInText = 15;
/** A strip of the map stays above the full sheet, so that it is seen to lie over the map. */
const stripPx = 8;
/** How far a sheet that is let go of in motion would still glide. */
const glideMs = 160;

/** The heights of a sheet over a map that is `roomPx` high, for text of that size. */
export function sheetHeights(roomPx: number, textPx = 16): SheetHeights {
	const full = Math.max(0, roomPx - stripPx);
	const peek = Math.min(peekPx, full);
	const halfPx = Math.max(roomPx * halfShare, Math.min(roomPx * mostHalfShare, textPx * halfInText));
	return { peek, half: Math.min(full, Math.max(peek, Math.round(halfPx))), full };
}

/** The width of a sheet beside a map that is `roomPx` wide. */
export function besideWidthPx(roomPx: number): number {
	return Math.round(Math.min(380, roomPx / 2));
}

/**
 * Where a sheet comes to rest that is let go of at `heightPx` while its height changes by `speed` pixels a millisecond;
 * undefined where it has been drawn down so far that it is closed, which no fling does by itself.
 */
export function settleSheet(heightPx: number, speed: number, heights: SheetHeights): SheetStep | undefined {
	if (heightPx < heights.peek / 2) return undefined;
	const aimPx = heightPx + speed * glideMs;
	const distance = (step: SheetStep) => Math.abs(heights[step] - aimPx);
	return sheetSteps.reduce((nearest, step) => (distance(step) < distance(nearest) ? step : nearest));
}

/** The step above or below, or the same at an end. */
export function stepSheet(step: SheetStep, steps: number): SheetStep {
	const at = sheetSteps.indexOf(step) + steps;
	return sheetSteps[Math.max(0, Math.min(sheetSteps.length - 1, at))] ?? step;
}

/**
 * The height at which a sheet shows something a person has turned to, `from` what it showed, if it was open. What is on
 * the map leaves the map in view; what is to be read is not left at a peek. Beside the map the sheet hides none of it.
 */
export function openSheetAt(content: SheetContent, from: OpenSheet | undefined, isBeside: boolean): SheetStep {
	if (!from) return isBeside ? "full" : "half";
	if (from.content === content) return from.step;
	const isOnMap = content === "feature" || content === "pin";
	if (isOnMap) return from.step === "full" && !isBeside ? "half" : from.step;
	return from.step === "peek" ? "half" : from.step;
}

/** What a sheet covers of a map; when it is full, as much as when it is half, for then nobody looks at the map. */
export function roomOf(
	step: SheetStep,
	heights: SheetHeights,
	beside: { readonly widthPx: number } | undefined,
): CoveredEdges {
	if (beside) return step === "peek" ? noPadding : { bottomPx: 0, leftPx: beside.widthPx };
	return { bottomPx: Math.min(heights[step], heights.half), leftPx: 0 };
}
