import type { FeatureCollection, Point } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type GuardProperties, guardPadding, guardPx } from "../style/collision-box";

/** A box in pixels of the map's container. */
export interface PixelBox {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What stands over the map and must not cover what is written on it. */
const controls = ".map-buttons, .map-heading > *, .map-corner > *, .map-attribution, .map-legend > *, .map-readings";
/** What is written along the frame and must not run into a name. */
const degrees = ".map-degrees span";

/** How far inside the frame names end, in CSS pixels. */
const marginPx = 10;
/** How far a guard reaches beyond the frame, since of a name that leaves it a part may lie so far outside. */
const reachPx = 100;
/** How far names keep from a box: letters reach a little beyond what MapLibre takes for their box. */
const clearancePx = 3;
/** MapLibre keeps the sides of a box in 16 bits, so that none may be more than 2047 px from the place it is tied to. */
const mostPartPx = 3600;
/** How far guards keep from one another: of two that touch MapLibre would place one only. */
const gapPx = 0.5;

/** A box of which names keep clear, and the place to which it is tied; pixels of the container. */
export interface Guard {
	readonly at: readonly [x: number, y: number];
	readonly box: PixelBox;
}

/**
 * The guards of a frame of a given size, in pixels, and of what stands within, tied to its middle; in a window of
 * thousands of pixels, to the middles of its parts.
 */
export function placeGuards(width: number, height: number, boxes: readonly PixelBox[]): readonly Guard[] {
	const around = { left: -reachPx, right: width + reachPx, top: -reachPx, bottom: height + reachPx };
	const apart = makeDisjoint([
		{ ...around, bottom: marginPx },
		{ ...around, top: height - marginPx },
		{ ...around, right: marginPx },
		{ ...around, left: width - marginPx },
		...boxes.map((box) => grow(box, clearancePx)),
	]);
	return partsOf(width).flatMap((column) =>
		partsOf(height).flatMap((row) =>
			apart
				.map(({ left, right, top, bottom }) => ({
					left: Math.max(left, column.from),
					right: Math.min(right, column.to),
					top: Math.max(top, row.from),
					bottom: Math.min(bottom, row.to),
				}))
				.filter(isLargeEnough)
				.map((box) => ({ at: [column.middle, row.middle] as const, box })),
		),
	);
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

/** Boxes that cover together what all these do, and of which no two touch. */
function makeDisjoint(boxes: readonly PixelBox[]): readonly PixelBox[] {
	const placed: PixelBox[] = [];
	for (const box of boxes) {
		const parts = placed.reduce<readonly PixelBox[]>((left, hole) => left.flatMap((part) => cut(part, hole)), [box]);
		placed.push(...parts);
	}
	return placed;
}

/** The parts of a box above, below and beside another. */
function cut(box: PixelBox, hole: PixelBox): readonly PixelBox[] {
	const { left, right, top, bottom } = grow(hole, gapPx);
	if (box.left >= right || box.right <= left || box.top >= bottom || box.bottom <= top) return [box];
	const beside = { ...box, top: Math.max(box.top, hole.top), bottom: Math.min(box.bottom, hole.bottom) };
	return [
		{ ...box, bottom: top },
		{ ...box, top: bottom },
		{ ...beside, right: left },
		{ ...beside, left: right },
	].filter(isLargeEnough);
}

/** Whether a box is no smaller than the image of a guard, by which it is told. */
function isLargeEnough({ left, right, top, bottom }: PixelBox): boolean {
	return right - left > guardPx && bottom - top > guardPx;
}

/** A box with so much room round it. */
export function grow({ left, right, top, bottom }: PixelBox, px: number): PixelBox {
	return { left: left - px, right: right + px, top: top - px, bottom: bottom + px };
}

/** The boxes of what stands over the map, in pixels of its container. */
export function findControls(map: MapLibreMap): readonly PixelBox[] {
	return findBoxes(map, controls);
}

/**
 * Tells when what stands over the map has another size or place: legend and readings come later than the map, the legend
 * unfolds, the compass comes and goes, and a sheet moves the foot by its style. Returns what ends that.
 */
export function watchControls(map: MapLibreMap, tell: () => void): () => void {
	const region = map.getContainer().parentElement;
	const sizes = new ResizeObserver(tell);
	const places = new MutationObserver(tell);
	for (const element of region?.querySelectorAll(".map-foot, .map-buttons, .map-heading, .map-corner") ?? []) {
		sizes.observe(element);
		places.observe(element, { attributeFilter: ["style"] });
	}
	return () => {
		sizes.disconnect();
		places.disconnect();
	};
}

/**
 * Where names must not be in the present view: MapLibre knows no frame, so that it cuts names at its edges and lets
 * them run under controls. Invisible symbols that are placed before all names keep them away, and names with several
 * places to choose from move inward. Each is tied to the middle of the map and reaches its box from there by its
 * padding, so that all stay where they are while the map is zoomed or turned about it.
 */
export function guardFrame(map: MapLibreMap): FeatureCollection<Point, GuardProperties> {
	const { clientWidth, clientHeight } = map.getContainer();
	const guards = placeGuards(clientWidth, clientHeight, findBoxes(map, `${controls}, ${degrees}`));
	return {
		type: "FeatureCollection",
		features: guards.map(({ at: [x, y], box: { left, right, top, bottom } }) => ({
			type: "Feature",
			properties: { [guardPadding]: [y - top, right - x, bottom - y, x - left].map((px) => px - guardPx / 2) },
			geometry: { type: "Point", coordinates: map.unproject([x, y]).toArray() },
		})),
	};
}

function findBoxes(map: MapLibreMap, selector: string): readonly PixelBox[] {
	const container = map.getContainer();
	const { left, top } = container.getBoundingClientRect();
	return [...(container.parentElement ?? container).querySelectorAll(selector)].map((element) => {
		const box = element.getBoundingClientRect();
		return { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
	});
}
