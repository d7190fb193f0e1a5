/** What of a text is in view, in CSS pixels. */
export interface Scrolled {
	readonly scrollTop: number;
	/** Of all the text. */
	readonly scrollHeight: number;
	/** Of what is in view. */
	readonly clientHeight: number;
}

/** Where eyes rest while they read, as a share of the height in view. */
export const readingShare = 1 / 3;

/**
 * How far below the upper edge the line lies at which somebody reads: a third down, but at the edges themselves where
 * the text begins and ends, so that each passage comes to the line. Moves down the text as one scrolls, never up.
 */
export function readingLinePx({ scrollTop, scrollHeight, clientHeight }: Scrolled): number {
	const range = scrollHeight - clientHeight;
	if (range <= 0) return 0;
	if (range < clientHeight) return (clientHeight * scrollTop) / range;
	const rest = clientHeight * readingShare;
	return Math.max(Math.min(scrollTop, rest), clientHeight - (range - scrollTop));
}

/** Passages that stand beside each other on one line are taken to be this far apart, so that each has its turn. */
const leastGapPx = 14;

/** The index of the passage nearest to a line; tops in the order of the text, -1 where there is none. */
export function passageAtLine(topsPx: readonly number[], linePx: number): number {
	let nearest = -1;
	let shortest = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	for (const [index, top] of topsPx.entries()) {
		last = Math.max(top, last + leastGapPx);
		const distance = Math.abs(last - linePx);
		if (distance >= shortest) continue;
		shortest = distance;
		nearest = index;
	}
	return nearest;
}
