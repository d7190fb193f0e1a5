/** A box on a picture, in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Whether a symbol may cover others: no, those that may too, or all; in MapLibre's words. */
export type Overlap = "never" | "cooperative" | "always";

/** The boxes of symbols that have been placed on a picture. */
export interface Collisions {
	/** Whether boxes lie within the picture's frame and hit nothing that they may not cover. */
	isFree(boxes: readonly Box[], overlap: Overlap): boolean;
	/** Whether boxes lie within the frame. */
	isInFrame(boxes: readonly Box[]): boolean;
	add(boxes: readonly Box[], overlap: Overlap): void;
}

/** The side of the cells in which boxes are looked up, in pixels. */
const cellPx = 64;

/** Makes the collisions of a picture whose symbols stay within a frame and off what stands there. */
export function makeCollisions(frame: Box, obstructions: readonly Box[] = []): Collisions {
	const cells = new Map<string, { readonly box: Box; readonly overlap: Overlap }[]>();
	const keysOf = ({ left, top, right, bottom }: Box) => {
		const keys: string[] = [];
		for (let column = Math.floor(left / cellPx); column <= Math.floor(right / cellPx); column++)
			for (let row = Math.floor(top / cellPx); row <= Math.floor(bottom / cellPx); row++) keys.push(`${column}/${row}`);
		return keys;
	};
	const add = (boxes: readonly Box[], overlap: Overlap) => {
		for (const box of boxes)
			for (const key of keysOf(box)) {
				const cell = cells.get(key) ?? [];
				cells.set(key, cell);
				cell.push({ box, overlap });
			}
	};
	const isInFrame = (boxes: readonly Box[]) =>
		boxes.every(
			({ left, top, right, bottom }) =>
				left >= frame.left && top >= frame.top && right <= frame.right && bottom <= frame.bottom,
		);
	add(obstructions, "never");
	return {
		isInFrame,
		isFree: (boxes, overlap) =>
			overlap === "always" ||
			(isInFrame(boxes) &&
				!boxes.some((box) =>
					keysOf(box).some((key) =>
						cells
							.get(key)
							?.some((other) => (overlap === "never" || other.overlap === "never") && areOver(box, other.box)),
					),
				)),
		add,
	};
}

function areOver(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
