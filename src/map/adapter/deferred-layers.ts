import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Bounds } from "../../geo/bounds";
import { type Axis, buildGraticule, findCrossings, formatDegrees, graticuleStep } from "../../geo/graticule";
import type { Obstructions } from "../../state/obstructions";
import { region } from "../../state/view";
import { placeFrameBoxes } from "../labels/frame-boxes";
import type { PixelBox } from "../pixel-box";
import { baseSources, type GroundPart } from "../style/base-sources";
import { paintCoastalVignette } from "./coastal-vignette";
import { createBoxHolder } from "./hold-box";
import { addDots } from "./settlement-dots";
import { findObstructions, readBounds } from "./viewport";

/**
 * Adds what waits until the shapes are drawn: the coastal vignette along the overview's coast if there is one, the
 * graticule, its degrees along the upper and the left edge, the dots of settlements, and a frame that names keep clear
 * of. All of it follows the view, and what stands over the map, from then on.
 */
export function addDeferredLayers(map: MapLibreMap, overview: Topology | undefined, obstructions: Obstructions): void {
	const degrees = makeDegrees(map.getContainer());
	let room: Room = { width: 0, height: 0, controls: [] };
	const boxFor = createBoxHolder();
	let drawn: Bounds | undefined;
	const setData = (source: string, data: Parameters<GeoJSONSource["setData"]>[0]) =>
		map.getSource<GeoJSONSource>(source)?.setData(data);

	const draw = () => {
		const step = graticuleStep(map.getZoom());
		degrees.write(map, step, room);
		const box = boxFor(readBounds(map), step);
		if (box === drawn) return;
		drawn = box;
		setData(baseSources.graticule, buildGraticule(box, step));
	};
	const frameLabels = () => {
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const unproject = ([x, y]: readonly [number, number]) => map.unproject([x, y]).toArray();
		const boxes = findObstructions(map, [...obstructions.elements(), ...degrees.labels]);
		setData(baseSources.frame, placeFrameBoxes({ width, height, obstructions: boxes, unproject }));
	};
	const rest = () => {
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		room = { width, height, controls: findObstructions(map, obstructions.elements()) };
		draw();
		frameLabels();
	};

	const land = overview?.objects["land" satisfies GroundPart];
	if (overview && land) paintCoastalVignette(map, feature(overview, land), frameOf(overview));
	addDots(map);
	rest();
	map.on("move", draw);
	map.on("moveend", frameLabels);
	map.on("resize", rest);
	const unwatch = obstructions.watch(rest);
	map.once("remove", () => {
		unwatch();
		degrees.remove();
	});
}

function frameOf({ bbox }: Topology): Bounds {
	const [west, south, east, north] = bbox ?? region;
	return [west, south, east, north] as Bounds;
}

/** A label of the graticule, so many CSS pixels along the upper edge (`lng`) or the left one (`lat`). */
export interface DegreesLabel {
	readonly axis: Axis;
	readonly atPx: number;
	readonly text: string;
}

/** Finds the degrees that stand along two edges of a map: clear of its corners, of one another and of what stands over it. */
export function findDegrees(
	map: MapLibreMap,
	step: number,
	{ width, height, controls }: Room,
): readonly DegreesLabel[] {
	return (["lng", "lat"] as const).flatMap((axis) => {
		const length = axis === "lng" ? width : height;
		const along = Array.from({ length: samples + 1 }, (_, index) => {
			const at = (length * index) / samples;
			return map.unproject(axis === "lng" ? [at, 0] : [0, at])[axis];
		});
		const [start, end] = cornerPx[axis];
		let last = Number.NEGATIVE_INFINITY;
		return findCrossings(along, length, step).flatMap(({ minutes, atPx }) => {
			const [x, y] = axis === "lng" ? [atPx, 0] : [0, atPx];
			const isCovered = controls.some((box) => isNear(box, x, y, labelRoomPx[axis] / 2));
			const isInCorner = atPx < start || atPx > length - end;
			if (isCovered || isInCorner || Math.abs(atPx - last) < labelRoomPx[axis]) return [];
			last = atPx;
			return [{ axis, atPx, text: formatDegrees(minutes, axis) }];
		});
	});
}

/** The map's size in CSS pixels and what stands over it: not asked for while it moves, or the page is laid out for it. */
export interface Room {
	readonly width: number;
	readonly height: number;
	readonly controls: readonly PixelBox[];
}

const samples = 16;
const labelRoomPx = { lng: 58, lat: 24 };
/** Labels nearer than this to a corner are left out: they would touch one another or the controls. */
const cornerPx: Readonly<Record<Axis, readonly [start: number, end: number]>> = { lng: [52, 84], lat: [26, 70] };

/** The degrees that stand along two edges, for the eye alone: the coordinates can be read elsewhere. */
function makeDegrees(container: HTMLElement) {
	const layer = document.createElement("div");
	layer.className = "map-degrees";
	layer.setAttribute("aria-hidden", "true");
	container.append(layer);
	const labels: HTMLElement[] = [];
	return {
		labels,
		write(map: MapLibreMap, step: number, room: Room) {
			const written = findDegrees(map, step, room);
			while (labels.length < written.length) labels.push(layer.appendChild(document.createElement("span")));
			for (const spare of labels.splice(written.length)) spare.remove();
			for (const [index, { axis, atPx, text }] of written.entries()) {
				const label = labels[index] as HTMLElement;
				label.className = axis;
				if (label.textContent !== text) label.textContent = text;
				label.style.translate = axis === "lng" ? `calc(${atPx}px - 50%) 0` : `0 calc(${atPx}px - 50%)`;
			}
		},
		remove: () => layer.remove(),
	};
}

function isNear({ left, right, top, bottom }: PixelBox, x: number, y: number, px: number): boolean {
	return x > left - px && x < right + px && y > top - px && y < bottom + px;
}
