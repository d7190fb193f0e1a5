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
/** How far MapLibre can tell a box to reach from its symbol; beyond, in windows of almost 4000 pixels, no name is kept off. */
const mostReachPx = 2040;
/** How far guards keep from one another: of two that touch MapLibre would place one only. */
const gapPx = 0.5;

/** The boxes, in pixels, of which names keep clear: the sides of a frame of a given size, and what stands within. */
export function placeGuards(width: number, height: number, boxes: readonly PixelBox[]): readonly PixelBox[] {
	const around = { left: -reachPx, right: width + reachPx, top: -reachPx, bottom: height + reachPx };
	return makeDisjoint([
		{ ...around, bottom: marginPx },
		{ ...around, top: height - marginPx },
		{ ...around, right: marginPx },
		{ ...around, left: width - marginPx },
		...boxes.map((box) => grow(box, clearancePx)),
	]);
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
 * places to choose from move inward. Each is tied to the middle of the map and reaches its box from there by its
 * padding, so that all stay where they are while the map is zoomed or turned about it.
 */
export function guardFrame(map: MapLibreMap): FeatureCollection<Point, GuardProperties> {
	const { clientWidth, clientHeight } = map.getContainer();
	const [x, y] = [clientWidth / 2, clientHeight / 2];
	const coordinates = map.unproject([x, y]).toArray();
	const boxes = placeGuards(clientWidth, clientHeight, findBoxes(map, `${controls}, ${degrees}`));
	return {
		type: "FeatureCollection",
		features: boxes.map(({ left, right, top, bottom }) => {
			const reach = [y - top, right - x, bottom - y, x - left];
			return {
				type: "Feature",
				properties: { [guardPadding]: reach.map((px) => Math.min(mostReachPx, px - guardPx / 2)) },
				geometry: { type: "Point", coordinates },
			};
		}),
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
