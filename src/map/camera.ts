import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import { createEffect, on, onCleanup, untrack } from "solid-js";
import type { Bounds } from "../domain/geometry/bounds-of";
import type { Cover } from "../domain/sheet";
import { type Camera, isSameCamera } from "../domain/view";
import { wantsMotion } from "../state/appearance";
import type { ViewState } from "../state/view-state";
import { asPersonsMove, isPersonsMove } from "./persons-move";

/** The opening view: the line from sea to sea, with the disputed waters. */
export const homeBounds: LngLatBoundsLike = [123.9, 36.8, 129.15, 38.95];

/** Room round the opening view in CSS pixels; at its foot lie legend, scale and attribution. */
const homePadding = { top: 8, right: 8, bottom: 92, left: 8 };

const framePaddingPx = 56;
const framePaddingShare = 0.14;
const frameMaxZoom = 10.5;

/** The camera of a map as the view knows it. */
function readCamera(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/**
 * Keeps map and view at one camera: flights asked of the view move the map, and where the map comes to by hand or by a
 * flight is reported. While the view has no camera the map keeps to the opening view, also when the window changes.
 * What the map was taken to stays within what nothing covers, until the person moves the map.
 */
export function bindCamera(map: MapLibreMap, state: ViewState, cover: () => Cover): void {
	let moving: "home" | "view" = "home";
	let framed: { readonly bounds: Bounds; readonly clearTopPx: number } | undefined;
	const goHome = () => {
		moving = "home";
		framed = undefined;
		map.fitBounds(homeBounds, { duration: 0, bearing: 0, pitch: 0, padding: homePaddingBeside(untrack(cover)) });
	};
	const showFramed = () => {
		if (!framed) return;
		const [west, south, east, north] = framed.bounds;
		map.resize();
		const { clientWidth, clientHeight } = map.getContainer();
		const { bottomPx, leftPx, topPx: coveredPx = 0 } = untrack(cover);
		const [width, height] = [clientWidth - leftPx, clientHeight - bottomPx - coveredPx];
		const roomPx = Math.min(framePaddingPx, framePaddingShare * Math.min(width, height));
		const topPx = roomPx + Math.min(framed.clearTopPx, framePaddingShare * height);
		map.fitBounds([west, south, east, north], {
			padding: { top: topPx + coveredPx, right: roomPx, bottom: roomPx + bottomPx, left: roomPx + leftPx },
			maxZoom: Math.max(frameMaxZoom, Math.min(map.getZoom(), 12)),
			animate: wantsMotion(),
			duration: 900,
			essential: false,
		});
	};

	createEffect(
		on(
			state.flight,
			(flight) => {
				if (!flight) return;
				if (flight.kind === "home") return goHome();
				moving = "view";
				framed = undefined;
				if (flight.kind === "zoom") return zoomBy(map, flight.steps);
				if (flight.kind === "camera") {
					const { lng, lat, ...rest } = flight.camera;
					map.jumpTo({ center: [lng, lat], ...rest });
					return;
				}
				framed = { bounds: flight.bounds, clearTopPx: flight.clearTopPx ?? 0 };
				showFramed();
			},
			{ defer: true },
		),
	);

	const report = (event: { originalEvent?: unknown }) => {
		if (isPersonsMove(event)) {
			moving = "view";
			framed = undefined;
		}
		if (moving === "home") return;
		const camera = readCamera(map);
		const known = untrack(state.view).camera;
		if (!known || !isSameCamera(known, camera)) state.reportCamera(camera);
	};
	const refit = () => untrack(state.view).camera === undefined && goHome();
	createEffect(on(cover, () => (framed ? showFramed() : refit()), { defer: true }));
	map.on("move", report);
	map.on("resize", refit);
	onCleanup(() => {
		map.off("move", report);
		map.off("resize", refit);
	});
}

/** Room round the opening view on a map of which something lies over the edges. */
export function homePaddingBeside({ bottomPx, leftPx, topPx = 0 }: Cover) {
	const { top, bottom, left, ...rest } = homePadding;
	return { ...rest, top: Math.max(top, topPx), bottom: bottom + bottomPx, left: left + leftPx };
}

/** Takes the map nearer by so many levels, or away, as a move of the person’s. */
export function zoomBy(map: MapLibreMap, steps: number): void {
	map.zoomTo(map.getZoom() + steps, { duration: 200 }, asPersonsMove());
}

/** Turns north up and the ground flat, as a move of the person’s. */
export function turnNorth(map: MapLibreMap): void {
	map.easeTo({ bearing: 0, pitch: 0, duration: 300 }, asPersonsMove());
}
