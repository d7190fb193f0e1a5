import { type Place, placesAlong } from "../../src/geo/along";
import { estimateTextWidth } from "../../src/lib/text";

/** A place of the picture, in pixels from its upper left corner. */
export type Pixel = Place;

/** Text with its place on the picture. */
export interface PlacedLabel {
	/** The middle of all its lines. */
	readonly middle: Pixel;
	readonly lines: readonly string[];
}

/**
 * Where a picture has room for text. Each text takes the first of its places that covers the least of what was to be kept
 * clear, and none that covers other text or reaches beyond the edge; without any it is undefined.
 */
export interface LabelRoom {
	/** Text should not cover this line, or this point as a line of one. */
	keepClear(path: readonly Pixel[]): void;
	/** Puts a name beside a point: right, left, below, or above it. */
	besidePoint(name: string, at: Pixel): PlacedLabel | undefined;
	/** Puts a name beside a line, as near to the middle of what is in the picture as it can. */
	alongPath(name: string, path: readonly Pixel[]): PlacedLabel | undefined;
	/** Puts lines of text at a place. */
	at(lines: readonly string[], middle: Pixel): PlacedLabel | undefined;
}

interface Box {
	readonly west: number;
	readonly north: number;
	readonly east: number;
	readonly south: number;
}

/** The height of a line of text, as a multiple of its size. */
export const lineHeight = 1.25;
/** Distance kept to the edge and to other text, in pixels. */
const clearancePx = 4;
/** How far apart the places of a path are, in pixels: nearer than text is high. */
const stepPx = 5;
/** How much rather a name stands near its line than near the line's middle. */
const nearness = 8;

/** Keeps account of the room for text in a picture; all sizes in pixels. */
export function makeLabelRoom(size: { readonly width: number; readonly height: number }, fontSize: number): LabelRoom {
	const obstacles: Pixel[] = [];
	const taken: Box[] = [];
	const isFree = (box: Box) => isWithin(box, size) && !taken.some((other) => overlap(box, other));

	function place(lines: readonly string[], middles: readonly Pixel[]): PlacedLabel | undefined {
		const width = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize)));
		const height = lines.length * fontSize * lineHeight;
		const choices = middles
			.map((middle) => ({ middle, box: around(middle, width / 2 + clearancePx, height / 2 + clearancePx) }))
			.filter(({ box }) => isFree(box))
			.map(({ middle, box }) => ({ middle, box, covered: obstacles.filter((each) => isIn(each, box)).length }));
		const [best] = choices.toSorted((a, b) => a.covered - b.covered);
		if (!best) return undefined;
		taken.push(best.box);
		return { middle: best.middle, lines };
	}

	return {
		keepClear: (path) => void obstacles.push(...placesAlong(path, stepPx)),
		at: (lines, middle) => place(lines, [middle]),
		besidePoint(name, [x, y]) {
			const across = estimateTextWidth(name, fontSize) / 2 + 9;
			const down = (fontSize * lineHeight) / 2 + 7;
			return place(
				[name],
				[
					[x + across, y],
					[x - across, y],
					[x, y + down],
					[x, y - down],
				],
			);
		},
		alongPath(name, path) {
			const inside = placesAlong(path, stepPx).filter(([x, y]) =>
				isWithin({ west: x, east: x, north: y, south: y }, size),
			);
			const middles = inside
				.flatMap(([x, y], index) =>
					[1.2, 1.8, 2.4].flatMap((times) => {
						const away = fontSize * times;
						const across = estimateTextWidth(name, fontSize) / 2 + away;
						const fromMiddle = Math.abs(index - inside.length / 2) * stepPx;
						return [x, x - across, x + across]
							.flatMap((middleX): Pixel[] => [
								[middleX, y - away],
								[middleX, y],
								[middleX, y + away],
							])
							.map((middle) => ({ middle, far: fromMiddle + away * nearness }));
					}),
				)
				.toSorted((a, b) => a.far - b.far)
				.map(({ middle }) => middle);
			return place([name], middles);
		},
	};
}

function around([x, y]: Pixel, halfWidth: number, halfHeight: number): Box {
	return { west: x - halfWidth, east: x + halfWidth, north: y - halfHeight, south: y + halfHeight };
}

function isWithin(box: Box, { width, height }: { readonly width: number; readonly height: number }): boolean {
	return box.west >= 0 && box.north >= 0 && box.east <= width && box.south <= height;
}

function isIn([x, y]: Pixel, box: Box): boolean {
	return x >= box.west && x <= box.east && y >= box.north && y <= box.south;
}

function overlap(one: Box, other: Box): boolean {
	return one.west < other.east && other.west < one.east && one.north < other.south && other.north < one.south;
}
