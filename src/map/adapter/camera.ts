import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import { createEffect, on, onCleanup, untrack } from "solid-js";
import { wantsMotion } from "../../state/appearance";
import type { BoundsRequest } from "../../state/camera-requests";
import type { AppState } from "../../state/context";
import type { CoveredEdges, MapPadding } from "../../state/map-padding";
import { type Camera, isSameCamera } from "../../state/view";

/** The opening view: the line from sea to sea, with the disputed waters. */
export const homeBounds: LngLatBoundsLike = [123.9, 36.8, 129.15, 38.95];

/** Room round the opening view in CSS pixels; at its foot lie legend, scale and attribution. */
const openingPadding = { top: 8, right: 8, bottom: 92, left: 8 };

/** The opening view is no lower than this, in CSS pixels, for the sake of a heading. */
const leastOpeningPx = 160;

const framePaddingPx = 56;
const framePaddingShare = 0.14;
const frameMaxZoom = 10.5;
/** Height of the caption over a map that follows a text. */
const captionPx = 72;

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

/** What of the state the camera is bound to. */
export type CameraState = Pick<AppState, "camera"> & {
	readonly view: Pick<AppState["view"], "selection" | "excerpt" | "pin">;
	readonly shell: Pick<AppState["shell"], "mapPadding" | "covered">;
};

/**
 * Keeps map and view at one camera: what the view asks for moves the map, and where the map comes to is reported. While
 * nobody has moved the map, it keeps to the opening view, or to what it was taken to, also when the window or the map
 * padding changes; the camera of the opening view is reported only where the link without it would lead elsewhere.
 */
export function bindCamera(map: MapLibreMap, { camera, view, shell: { mapPadding, covered } }: CameraState): void {
	let target: "home" | "view" | BoundsRequest = untrack(camera.camera) ? "view" : "home";
	let last = readCamera(map);
	let homePadding = untrack(mapPadding);
	const leadsElsewhere = () => Boolean(view.selection() ?? view.excerpt() ?? view.pin());
	const report = () => {
		if (target === "home" && !untrack(leadsElsewhere)) return;
		const known = untrack(camera.camera);
		if (!known || !isSameCamera(known, last)) camera.report(last);
	};
	const refit = (isInstant = false) => {
		if (target === "home") {
			homePadding = untrack(mapPadding);
			map.fitBounds(
				homeBounds,
				{
					duration: 0,
					bearing: 0,
					pitch: 0,
					padding: homePaddingWithin(homePadding, untrack(covered), map.getContainer().clientHeight),
				},
				asProgramMove(),
			);
		} else if (target !== "view") fitFramed(map, target, untrack(mapPadding), isInstant);
	};

	createEffect(
		on(camera.request, (request) => {
			if (!request) {
				if (target !== "home") target = "view";
				return;
			}
			target = request.kind === "home" ? "home" : request.kind === "bounds" ? request : "view";
			if (request.kind === "zoom") return zoomBy(map, request.steps);
			if (request.kind !== "camera") return refit(request.kind === "bounds" && request.isInstant);
			const { lng, lat, ...rest } = request.camera;
			map.jumpTo({ center: [lng, lat], ...rest }, asProgramMove());
		}),
	);
	createEffect(() => {
		if (leadsElsewhere() && !camera.isFraming()) report();
	});
	createEffect(
		on(
			mapPadding,
			(now) => {
				if (target !== "home" || !fitsWithin(homePadding, now, leadsElsewhere())) refit();
			},
			{ defer: true },
		),
	);
	onCleanup(watchSize(map, () => refit(true)));

	const onMoveStart = (event: object) => {
		if (!isProgramMove(event)) camera.end();
	};
	const onMove = (event: object) => {
		const now = readCamera(map);
		const hasMoved = !isSameCamera(last, now);
		last = hasMoved ? now : last;
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
 * Whether the opening view, fit within one padding, can stay as it is within another: nothing of it may be covered, and
 * room that is given back is left empty where that alone would move the map under somebody's pointer, which is when the
 * heading goes, or when somebody is at something else.
 */
function fitsWithin(fit: MapPadding, now: MapPadding, isElsewhere: boolean): boolean {
	if (isElsewhere) return now.bottomPx <= fit.bottomPx && now.leftPx <= fit.leftPx && now.topPx <= fit.topPx;
	return now.bottomPx === fit.bottomPx && now.leftPx === fit.leftPx && (now.topPx === 0 || now.topPx === fit.topPx);
}

/** Takes the map to a box within the map padding. */
function fitFramed(
	map: MapLibreMap,
	framed: BoundsRequest,
	{ bottomPx, leftPx, topPx: paddingTopPx }: MapPadding,
	isInstant: boolean,
): void {
	map.resize(asProgramMove());
	const { clientWidth, clientHeight } = map.getContainer();
	const [width, height] = [clientWidth - leftPx, clientHeight - bottomPx - paddingTopPx];
	const roomPx = Math.min(framePaddingPx, framePaddingShare * Math.min(width, height));
	const topPx = roomPx + paddingTopPx + Math.min(framed.hasCaption ? captionPx : 0, framePaddingShare * height);
	const footPx = Math.max(roomPx, Math.min(openingPadding.bottom, framePaddingShare * height));
	const [west, south, east, north] = framed.bounds;
	const bounds: LngLatBoundsLike = [west, south, east, north];
	const motion = { animate: wantsMotion() && !isInstant, duration: 900, essential: false };
	const padding = { top: topPx, right: roomPx, bottom: footPx + bottomPx, left: roomPx + leftPx };
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

/**
 * Room round the opening view on a map so high with a padding. At its foot there is room for the folded legend above what
 * panels cover; an unfolded one, which is in the padding, takes what it needs. A heading that would leave too little, as
 * one that goes because a sheet comes, is not kept clear of.
 */
export function homePaddingWithin(
	{ topPx, bottomPx, leftPx }: MapPadding,
	covered: CoveredEdges,
	heightPx: number,
): { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number } {
	const { top, bottom: footPx, left, right } = openingPadding;
	const bottom = Math.max(footPx + covered.bottomPx, bottomPx);
	const hasRoom = heightPx - bottom - topPx >= leastOpeningPx;
	return { top: hasRoom ? Math.max(top, topPx) : top, right, bottom, left: left + leftPx };
}

/** Takes the map nearer by so many levels, or away. */
export function zoomBy(map: MapLibreMap, steps: number): void {
	map.zoomTo(map.getZoom() + steps, { duration: 200 });
}

/** Turns north up and the ground flat. */
export function turnNorth(map: MapLibreMap): void {
	map.easeTo({ bearing: 0, pitch: 0, duration: 300 });
}
