import type { FeatureCollection, Point } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type GuardProperties, guardPadding, guardPx } from "./style/guard";

/** A box in pixels of the map's container. */
export interface PixelBox {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What stands over the map and must not cover what is written on it. */
const controls = ".map-buttons, .map-attribution, .map-legend > *, .map-readings";
/** What is written along the frame and must not run into a name. */
const degrees = ".map-degrees span";

/** How far inside the frame names end, in CSS pixels. */
const marginPx = 10;
/** How far a guard reaches beyond the frame, since of a name that leaves it a part may lie so far outside. */
const reachPx = 100;
/** How far names keep from a box: letters reach a little beyond what MapLibre takes for their box. */
const clearancePx = 3;
/** How far inside the frame the places stand to which guards are tied, lest they lie where nothing is drawn. */
const insetPx = 4;

/** A box of which names keep clear: what it reaches from a place, `[up, right, down, left]`; pixels of the container. */
export interface Guard {
	readonly at: readonly [x: number, y: number];
	readonly padding: readonly [up: number, right: number, down: number, left: number];
}

/** How far guards keep from one another: of two that touch MapLibre would place one only. */
const gapPx = 0.5;

/** The guards, in pixels, of a frame of a given size and of the boxes in it. */
export function placeGuards(width: number, height: number, boxes: readonly PixelBox[]): readonly Guard[] {
	const around = { left: -reachPx, right: width + reachPx, top: -reachPx, bottom: height + reachPx };
	const frame: readonly PixelBox[] = [
		{ ...around, bottom: marginPx },
		{ ...around, top: height - marginPx },
		{ ...around, right: marginPx },
		{ ...around, left: width - marginPx },
	];
	const inside = boxes.map((box) => grow(box, clearancePx));
	return makeDisjoint([...frame, ...inside]).map(({ left, right, top, bottom }) => {
		const x = clamp((left + right) / 2, insetPx, width - insetPx);
		const y = clamp((top + bottom) / 2, insetPx, height - insetPx);
		return { at: [x, y], padding: [y - top, right - x, bottom - y, x - left] };
	});
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
	].filter((part) => part.right - part.left > guardPx && part.bottom - part.top > guardPx);
}

function grow({ left, right, top, bottom }: PixelBox, px: number): PixelBox {
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
	for (const element of region?.querySelectorAll(".map-foot, .map-buttons") ?? []) {
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
 * places to choose from move inward.
 */
export function guardFrame(map: MapLibreMap): FeatureCollection<Point, GuardProperties> {
	const { clientWidth, clientHeight } = map.getContainer();
	const guards = placeGuards(clientWidth, clientHeight, findBoxes(map, `${controls}, ${degrees}`));
	return {
		type: "FeatureCollection",
		features: guards.map(({ at, padding }) => {
			const scale = perspectiveAt(map, at[1] - clientHeight / 2);
			return {
				type: "Feature",
				properties: { [guardPadding]: padding.map((px) => px / scale - guardPx / 2) },
				geometry: { type: "Point", coordinates: map.unproject([...at]).toArray() },
			};
		}),
	};
}

/**
 * How large MapLibre draws a symbol on tilted ground, a number of pixels below the middle of the map: halfway between
 * the size it has in the middle and the one that it has for the eye.
 */
function perspectiveAt(map: MapLibreMap, belowPx: number): number {
	const toRadians = Math.PI / 180;
	const distancePx = map.getContainer().clientHeight / 2 / Math.tan((map.getVerticalFieldOfView() / 2) * toRadians);
	const nearness = 1 + (belowPx / distancePx) * Math.tan(map.getPitch() * toRadians);
	return (1 + nearness) / 2;
}

function findBoxes(map: MapLibreMap, selector: string): readonly PixelBox[] {
	const container = map.getContainer();
	const { left, top } = container.getBoundingClientRect();
	return [...(container.parentElement ?? container).querySelectorAll(selector)].map((element) => {
		const box = element.getBoundingClientRect();
		return { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
	});
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(most, value));
}
