/** How high a sheet over the map can stand, from low to high. */
export const sheetSteps = ["peek", "half", "full"] as const;
/** One of {@link sheetSteps}. */
export type SheetStep = (typeof sheetSteps)[number];

/** What a sheet can hold; a feature and a pin are things on the map, to be seen together with it. */
export type SheetContent = "layers" | "list" | "article" | "feature" | "pin";

/** Heights in CSS pixels. */
export type SheetHeights = Readonly<Record<SheetStep, number>>;

/** What lies over the map's edges, in CSS pixels: nothing that is to be seen should come to lie there. */
export interface Cover {
	readonly bottomPx: number;
	readonly leftPx: number;
	/** Below the upper edge, where something stands there. */
	readonly topPx?: number;
}

/** Of a map in full sight. */
export const noCover: Cover = { bottomPx: 0, leftPx: 0 };

/** How far down from the map's upper edge something in `place` reaches, in CSS pixels; 0 where it is not displayed. */
export function reachFromTop(
	place: { readonly offsetTop: number },
	shown: { readonly offsetHeight: number } | undefined,
): number {
	return shown?.offsetHeight ? place.offsetTop + shown.offsetHeight : 0;
}

/**
 * So far from a cover at the side a place should lie, and from one at the foot, where legend, scale and attribution
 * stand on it.
 */
const clearRem = { side: 3, foot: 5.25 };

/**
 * By how much a map is to move, in CSS pixels to the right and down, for a place in its window to come out from under what
 * covers it: never further up than the middle of what is seen. `place` and `heightPx` are of the window.
 */
export function shiftFromCover(
	place: { readonly x: number; readonly y: number },
	heightPx: number,
	{ bottomPx, leftPx }: Cover,
	textPx: number,
): readonly [dx: number, dy: number] {
	const clearHeight = heightPx - bottomPx;
	const lowest = Math.max(clearHeight / 2, clearHeight - clearRem.foot * textPx);
	return [
		leftPx > 0 ? Math.min(0, place.x - leftPx - clearRem.side * textPx) : 0,
		bottomPx > 0 ? Math.max(0, place.y - lowest) : 0,
	];
}

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
 * the map leaves the map in sight; what is to be read is not left at a peek. Beside the map the sheet hides none of it.
 */
export function openSheetAt(
	content: SheetContent,
	from: { readonly content: SheetContent; readonly step: SheetStep } | undefined,
	isBeside: boolean,
): SheetStep {
	if (!from) return isBeside ? "full" : "half";
	if (from.content === content) return from.step;
	const isOnMap = content === "feature" || content === "pin";
	if (isOnMap) return from.step === "full" && !isBeside ? "half" : from.step;
	return from.step === "peek" ? "half" : from.step;
}

/** What a sheet covers of a map; when it is full, as much as when it is half, for then nobody looks at the map. */
export function coverOf(
	step: SheetStep,
	heights: SheetHeights,
	beside: { readonly widthPx: number } | undefined,
): Cover {
	if (beside) return step === "peek" ? noCover : { bottomPx: 0, leftPx: beside.widthPx };
	return { bottomPx: Math.min(heights[step], heights.half), leftPx: 0 };
}
