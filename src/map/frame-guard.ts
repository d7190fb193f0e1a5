import type { FeatureCollection, Point } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { guardPx, guardSpacingPx } from "./style/guard";

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

/** How far inside the frame its guards stand, in CSS pixels. */
const marginPx = 4;
/** And further rows outside: a name could leap over one. */
const framesPx = [0, 1, 2].map((row) => marginPx - row * guardSpacingPx);
/** How far inside a box its guards stand: letters reach a little beyond what MapLibre takes for their box. */
const insetPx = guardPx / 2 - 3;

/** The places, in pixels, of guards that line a frame of a given size, inside and outside, and fill the boxes in it. */
export function placeGuards(
	width: number,
	height: number,
	boxes: readonly PixelBox[],
): readonly (readonly [number, number])[] {
	const frame = framesPx.flatMap((inset): readonly PixelBox[] => [
		{ left: 0, right: width, top: inset, bottom: inset },
		{ left: 0, right: width, top: height - inset, bottom: height - inset },
		{ left: inset, right: inset, top: 0, bottom: height },
		{ left: width - inset, right: width - inset, top: 0, bottom: height },
	]);
	const inside = boxes.map((box) => ({
		left: Math.max(marginPx, box.left + insetPx),
		right: Math.min(width - marginPx, box.right - insetPx),
		top: Math.max(marginPx, box.top + insetPx),
		bottom: Math.min(height - marginPx, box.bottom - insetPx),
	}));
	return [...frame, ...inside].flatMap(({ left, right, top, bottom }) =>
		spread(left, right).flatMap((x) => spread(top, bottom).map((y) => [x, y] as const)),
	);
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
export function guardFrame(map: MapLibreMap): FeatureCollection<Point> {
	const container = map.getContainer();
	const boxes = findBoxes(map, `${controls}, ${degrees}`);
	return {
		type: "FeatureCollection",
		features: placeGuards(container.clientWidth, container.clientHeight, boxes).map((pixel) => ({
			type: "Feature",
			properties: {},
			geometry: { type: "Point", coordinates: map.unproject([...pixel]).toArray() },
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

function spread(from: number, to: number): number[] {
	if (to <= from) return [(from + to) / 2];
	const parts = Math.ceil((to - from) / guardSpacingPx);
	return Array.from({ length: parts + 1 }, (_, index) => from + ((to - from) * index) / parts);
}
