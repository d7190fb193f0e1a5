import type { FeatureCollection, Point, Position } from "geojson";
import { grow, isLarger, makeDisjoint, type PixelBox } from "../pixel-box";
import { collisionBoxPx, type FrameBoxProperties, frameBoxPadding } from "../style/collision-box";

/** The frame of a map: its size in CSS pixels, and what stands within it. */
export interface MapFrame {
	readonly width: number;
	readonly height: number;
	/** What labels keep clear of. */
	readonly obstructions: readonly PixelBox[];
	/** The position, in degrees, of a pixel of the map's container. */
	unproject(pixel: readonly [x: number, y: number]): Position;
}

/** How far inside the frame labels end, in CSS pixels. */
const marginPx = 10;
/** How far the boxes reach beyond the frame: of a label that leaves it a part may lie so far outside. */
const reachPx = 100;
/** How far labels keep from an obstruction: letters reach a little beyond what MapLibre takes for their box. */
const clearancePx = 3;
/** MapLibre keeps the sides of a box in 16 bits, so that none may be more than 2047 px from its anchor. */
const mostPartPx = 3600;
/** Of two boxes that touch MapLibre would place one only. */
const gapPx = 0.5;

/**
 * The collision boxes that keep labels in the frame of a map and off what stands over it, as points for the style's layer
 * of them. MapLibre knows no frame: it cuts labels at the edges of its canvas and lets them run under controls. Placed
 * before all labels, these boxes keep them away, and labels with several anchors to choose from move inward. Each is anchored
 * in the middle of the map and reaches its place from there by its padding, so that all stay where they are while the
 * map is zoomed or turned; in a window of thousands of pixels, in the middles of its parts.
 */
export function placeFrameBoxes({
	width,
	height,
	obstructions,
	unproject,
}: MapFrame): FeatureCollection<Point, FrameBoxProperties> {
	const around = { left: -reachPx, right: width + reachPx, top: -reachPx, bottom: height + reachPx };
	const boxes = makeDisjoint(
		[
			{ ...around, bottom: marginPx },
			{ ...around, top: height - marginPx },
			{ ...around, right: marginPx },
			{ ...around, left: width - marginPx },
			...obstructions.map((box) => grow(box, clearancePx)),
		],
		{ gapPx, leastPx: collisionBoxPx },
	);
	const features = partsOf(width).flatMap((column) =>
		partsOf(height).flatMap((row) => {
			const [x, y] = [column.middle, row.middle];
			const coordinates = [...unproject([x, y])];
			return boxes
				.map(({ left, right, top, bottom }) => ({
					left: Math.max(left, column.from),
					right: Math.min(right, column.to),
					top: Math.max(top, row.from),
					bottom: Math.min(bottom, row.to),
				}))
				.filter((box) => isLarger(box, collisionBoxPx))
				.map(({ left, right, top, bottom }) => ({
					type: "Feature" as const,
					properties: {
						[frameBoxPadding]: [y - top, right - x, bottom - y, x - left].map((px) => px - collisionBoxPx / 2),
					},
					geometry: { type: "Point" as const, coordinates },
				}));
		}),
	);
	return { type: "FeatureCollection", features };
}

/** Equal parts of a length, the first and the last with what lies beyond. */
function partsOf(length: number): readonly { readonly from: number; readonly middle: number; readonly to: number }[] {
	const count = Math.ceil(length / mostPartPx);
	const at = (part: number) => (length * part) / count;
	return Array.from({ length: count }, (_, index) => ({
		from: index === 0 ? -reachPx : at(index),
		middle: at(index + 0.5),
		to: index === count - 1 ? length + reachPx : at(index + 1) - gapPx,
	}));
}
