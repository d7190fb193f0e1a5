/** A box in CSS pixels of the map's container. */
export interface PixelBox {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A box with so many pixels more on every side. */
export function grow({ left, right, top, bottom }: PixelBox, px: number): PixelBox {
	return { left: left - px, right: right + px, top: top - px, bottom: bottom + px };
}

/** The part of a box that lies in another; with a negative width or height where there is none. */
export function intersection(one: PixelBox, other: PixelBox): PixelBox {
	return {
		left: Math.max(one.left, other.left),
		right: Math.min(one.right, other.right),
		top: Math.max(one.top, other.top),
		bottom: Math.min(one.bottom, other.bottom),
	};
}

/**
 * Boxes that cover together what all these do, no two of which touch: there are gaps between them, and parts too narrow
 * or too low are left out. Lengths in CSS pixels.
 */
export function makeDisjoint(
	boxes: readonly PixelBox[],
	{ gapPx, leastPx }: { readonly gapPx: number; readonly leastPx: number },
): readonly PixelBox[] {
	const subtract = (box: PixelBox, hole: PixelBox): readonly PixelBox[] => {
		const { left, right, top, bottom } = grow(hole, gapPx);
		if (box.left >= right || box.right <= left || box.top >= bottom || box.bottom <= top) return [box];
		const beside = { ...box, top: Math.max(box.top, hole.top), bottom: Math.min(box.bottom, hole.bottom) };
		return [
			{ ...box, bottom: top },
			{ ...box, top: bottom },
			{ ...beside, right: left },
			{ ...beside, left: right },
		].filter((part) => isLarger(part, leastPx));
	};
	const placed: PixelBox[] = [];
	for (const box of boxes) {
		const parts = placed.reduce<readonly PixelBox[]>(
			(rest, hole) => rest.flatMap((part) => subtract(part, hole)),
			[box],
		);
		placed.push(...parts);
	}
	return placed;
}

/** Whether a box is wider and higher than so many pixels. */
export function isLarger({ left, right, top, bottom }: PixelBox, px: number): boolean {
	return right - left > px && bottom - top > px;
}
