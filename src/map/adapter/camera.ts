import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import { createEffect, on, onCleanup, untrack } from "solid-js";
import { wantsMotion } from "../../state/appearance";
import type { Cover } from "../../state/cover";
import type { BoundsFlight } from "../../state/flights";
import { type Camera, isSameCamera } from "../../state/view";
import type { ViewState } from "../../state/view-state";

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

const programMove = "isProgramMove";

/**
 * Event data for a move the program makes of itself: to the view of a link, after a change of size. All other moves are
 * a user gesture, whatever event they come with, or the answer to one, as of a button or a card that makes itself room.
 */
export function asProgramMove(): Readonly<Record<string, true>> {
	return { [programMove]: true };
}

/** Whether a movement of the map is the program's own, marked by {@link asProgramMove}. */
export function isProgramMove(event: object): boolean {
	return programMove in event;
}

/**
 * Keeps map and view at one camera: what the view asks for moves the map, and where the map comes to is reported. While
 * nobody has moved the map, it keeps to the opening view, or to what it was taken to, also when the window or what
 * covers the map changes; the camera of the opening view is reported only where the link without it would lead elsewhere.
 */
export function bindCamera(map: MapLibreMap, state: ViewState, cover: () => Cover): void {
	let target: "home" | "view" | BoundsFlight = untrack(state.view).camera ? "view" : "home";
	let last = readCamera(map);
	let homeCover = untrack(cover);
	const leadsElsewhere = () => Boolean(state.selection() ?? state.excerpt() ?? state.pin());
	const report = () => {
		if (target === "home" && !untrack(leadsElsewhere)) return;
		const known = untrack(state.view).camera;
		if (!known || !isSameCamera(known, last)) state.reportCamera(last);
	};
	const refit = (isInstant = false) => {
		if (target === "home") {
			homeCover = untrack(cover);
			map.fitBounds(
				homeBounds,
				{ duration: 0, bearing: 0, pitch: 0, padding: homePaddingBeside(homeCover) },
				asProgramMove(),
			);
		} else if (target !== "view") fitFramed(map, target, untrack(cover), isInstant);
	};

	createEffect(
		on(state.flight, (flight) => {
			if (!flight) {
				if (target !== "home") target = "view";
				return;
			}
			target = flight.kind === "home" ? "home" : flight.kind === "bounds" ? flight : "view";
			if (flight.kind === "zoom") return zoomBy(map, flight.steps);
			if (flight.kind !== "camera") return refit(flight.kind === "bounds" && flight.isInstant);
			const { lng, lat, ...rest } = flight.camera;
			map.jumpTo({ center: [lng, lat], ...rest }, asProgramMove());
		}),
	);
	createEffect(() => {
		if (leadsElsewhere() && !state.isFraming()) report();
	});
	createEffect(
		on(
			cover,
			(now) => {
				if (target !== "home" || !fitsBeside(homeCover, now, leadsElsewhere())) refit();
			},
			{ defer: true },
		),
	);
	onCleanup(watchSize(map, () => refit(true)));

	const onMoveStart = (event: object) => {
		if (!isProgramMove(event)) state.endFlight();
	};
	const onMove = (event: object) => {
		const camera = readCamera(map);
		const hasMoved = !isSameCamera(last, camera);
		last = hasMoved ? camera : last;
		if (hasMoved && !isProgramMove(event)) target = "view";
		report();
	};
	map.on("movestart", onMoveStart);
	map.on("move", onMove);
	onCleanup(() => {
		map.off("movestart", onMoveStart);
		map.off("move", onMove);
	});
}

/**
 * Whether the opening view, fit beside one cover, can stay as it is beside another: nothing of it may be covered, and
 * room that is given back is left empty where that alone would move the map under somebody's pointer, which is when the
 * heading goes, or when somebody is at something else.
 */
function fitsBeside(fit: Cover, now: Cover, isElsewhere: boolean): boolean {
	const [fitTopPx, topPx] = [fit.topPx ?? 0, now.topPx ?? 0];
	if (isElsewhere) return now.bottomPx <= fit.bottomPx && now.leftPx <= fit.leftPx && topPx <= fitTopPx;
	return now.bottomPx === fit.bottomPx && now.leftPx === fit.leftPx && (topPx === 0 || topPx === fitTopPx);
}

/** Takes the map to a box within what nothing covers. */
function fitFramed(
	map: MapLibreMap,
	framed: BoundsFlight,
	{ bottomPx, leftPx, topPx: coveredPx = 0 }: Cover,
	isInstant: boolean,
): void {
	map.resize(asProgramMove());
	const { clientWidth, clientHeight } = map.getContainer();
	const [width, height] = [clientWidth - leftPx, clientHeight - bottomPx - coveredPx];
	const roomPx = Math.min(framePaddingPx, framePaddingShare * Math.min(width, height));
	const topPx = roomPx + coveredPx + Math.min(framed.clearTopPx ?? 0, framePaddingShare * height);
	const [west, south, east, north] = framed.bounds;
	const bounds: LngLatBoundsLike = [west, south, east, north];
	const motion = { animate: wantsMotion() && !isInstant, duration: 900, essential: false };
	const padding = { top: topPx, right: roomPx, bottom: roomPx + bottomPx, left: roomPx + leftPx };
	const maxZoom = Math.max(frameMaxZoom, Math.min(map.getZoom(), 12));
	const { drawn } = framed;
	const zoom = drawn && map.cameraForBounds(bounds, { padding, maxZoom })?.zoom;
	if (drawn && zoom !== undefined && zoom < drawn.fromZoom) {
		const offset: [number, number] = [leftPx / 2, (topPx - roomPx - bottomPx) / 2];
		map.flyTo({ center: [...drawn.at], zoom: drawn.fromZoom, offset, ...motion }, asProgramMove());
	} else map.fitBounds(bounds, { padding, maxZoom, ...motion }, asProgramMove());
}

/**
 * Keeps a map as large as its container and calls back after each change, unless the map has taken the size before. The
 * map's own watch must be off, since the moves it makes bear no mark. Returns what ends that.
 */
function watchSize(map: MapLibreMap, onResized: () => void): () => void {
	const container = map.getContainer();
	const canvas = map.getCanvas();
	const sizes = new ResizeObserver(() => {
		const { clientWidth, clientHeight } = container;
		if (clientWidth === 0 || clientHeight === 0) return;
		if (canvas.clientWidth === clientWidth && canvas.clientHeight === clientHeight) return;
		map.resize(asProgramMove());
		onResized();
		map.redraw();
	});
	sizes.observe(container);
	return () => sizes.disconnect();
}

/** Room round the opening view on a map of which something lies over the edges. */
export function homePaddingBeside({ bottomPx, leftPx, topPx = 0 }: Cover) {
	const { top, bottom, left, ...rest } = homePadding;
	return { ...rest, top: Math.max(top, topPx), bottom: bottom + bottomPx, left: left + leftPx };
}

/** Takes the map nearer by so many levels, or away. */
export function zoomBy(map: MapLibreMap, steps: number): void {
	map.zoomTo(map.getZoom() + steps, { duration: 200 });
}

/** Turns north up and the ground flat. */
export function turnNorth(map: MapLibreMap): void {
	map.easeTo({ bearing: 0, pitch: 0, duration: 300 });
}
