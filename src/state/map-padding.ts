/** What panels cover of the map, from its edges in CSS pixels: a sheet at its foot or side, a card docked at its side. */
export interface CoveredEdges {
	readonly bottomPx: number;
	readonly leftPx: number;
}

/** Room along the map's edges, in CSS pixels, in which nothing that is framed should come to lie. */
export interface MapPadding extends CoveredEdges {
	readonly topPx: number;
}

/** No room at any edge. */
export const noPadding: MapPadding = { topPx: 0, bottomPx: 0, leftPx: 0 };

/** The padding that clears several things at once: at each edge the widest. */
export function widestPadding(all: readonly Partial<MapPadding>[]): MapPadding {
	const widest = (edge: keyof MapPadding) => Math.max(0, ...all.map((each) => each[edge] ?? 0));
	return { topPx: widest("topPx"), bottomPx: widest("bottomPx"), leftPx: widest("leftPx") };
}

/** Whether two paddings are the same at every edge. */
export function isSamePadding(one: MapPadding, other: MapPadding): boolean {
	return one.topPx === other.topPx && one.bottomPx === other.bottomPx && one.leftPx === other.leftPx;
}

/** How far down from the map's upper edge something in `place` reaches, in CSS pixels; 0 where it is not displayed. */
export function reachFromTop(
	place: { readonly offsetTop: number },
	shown: { readonly offsetHeight: number } | undefined,
): number {
	return shown?.offsetHeight ? place.offsetTop + shown.offsetHeight : 0;
}

/**
 * So far from a panel at the side a place should lie, and from one at the foot, where legend, scale and attribution
 * stand on it.
 */
const clearRem = { side: 3, foot: 5.25 };

/**
 * By how much a map is to move, in CSS pixels to the right and down, for a place in its window to come out from under what
 * covers it: never further up than the middle of what is seen. `place` and `heightPx` are of the window.
 */
export function shiftFromCovered(
	place: { readonly x: number; readonly y: number },
	heightPx: number,
	{ bottomPx, leftPx }: CoveredEdges,
	textPx: number,
): readonly [dx: number, dy: number] {
	const clearHeight = heightPx - bottomPx;
	const lowest = Math.max(clearHeight / 2, clearHeight - clearRem.foot * textPx);
	return [
		leftPx > 0 ? Math.min(0, place.x - leftPx - clearRem.side * textPx) : 0,
		bottomPx > 0 ? Math.max(0, place.y - lowest) : 0,
	];
}
