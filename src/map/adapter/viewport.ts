import type { Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createMemo, onCleanup } from "solid-js";
import type { DrawnGroup, Viewport } from "../../atlas/viewport";
import type { Bounds } from "../../geo/bounds";
import type { LngLat } from "../../geo/positions";
import type { Shell } from "../../state/shell";
import type { PixelBox } from "../pixel-box";
import { dotLayers } from "../style/point-layers";
import { createMapSignal } from "./map-signals";

/** Tells the shell what a map shows, from when its lines are drawn and whenever it comes to rest. */
export function bindViewport(map: MapLibreMap, shell: Shell): void {
	createEffect(() => {
		if (!shell.hasReached("lines-drawn")) return;
		const viewport = createMapSignal(map, ["moveend", "resize"], () => readViewport(map));
		const groups = createMemo(
			createMapSignal(map, ["idle"], () => readGroups(map)),
			[],
			{ equals: (a, b) => a.toSorted().join() === b.toSorted().join() },
		);
		createEffect(() => shell.showViewport({ ...viewport(), groups: groups() }));
	});
	onCleanup(() => shell.showViewport(undefined));
}

/** What a map shows now. */
export function readViewport(map: MapLibreMap): Viewport {
	return { center: map.getCenter().toArray(), bounds: readBounds(map), zoom: map.getZoom() };
}

/** Which kinds of groups of points a map has drawn. */
function readGroups(map: MapLibreMap): readonly DrawnGroup[] {
	const layers = dotLayers.filter((layer) => map.getLayer(layer));
	const drawn = map.queryRenderedFeatures({ layers, filter: ["has", "point_count"] });
	return [
		...new Set(drawn.map(({ properties }): DrawnGroup => (properties.meaning === "mixed" ? "mixed" : "uniform"))),
	];
}

/** The box that a map shows now, or the one round what it shows where it is turned or tilted. */
export function readBounds(map: MapLibreMap): Bounds {
	const bounds = map.getBounds();
	return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** By so much in CSS pixels a place at the window’s very edge may come to lie outside, since it is reckoned. */
const edgePx = 1;

/** Whether a place lies within the window of a map, or at its edge. */
export function isOnScreen(map: MapLibreMap, lngLat: LngLat): boolean {
	const { x, y } = map.project(lngLat);
	const { clientWidth, clientHeight } = map.getContainer();
	return x >= -edgePx && y >= -edgePx && x <= clientWidth + edgePx && y <= clientHeight + edgePx;
}

/** The boxes of elements, in CSS pixels of a map's container. */
export function findObstructions(map: MapLibreMap, elements: readonly Element[]): readonly PixelBox[] {
	const { left, top } = map.getContainer().getBoundingClientRect();
	return elements.map((element) => {
		const box = element.getBoundingClientRect();
		return { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
	});
}
