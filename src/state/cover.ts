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
