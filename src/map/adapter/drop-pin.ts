import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import type { ViewState } from "../../state/view-state";

/** How long a finger rests on the map to ask what lies there. */
const pressMs = 500;
/** Moved by more, the finger drags. */
const slackPx = 8;

/**
 * Lets a person ask what lies at a place of the map: with a right click that turns nothing, with the menu key, or with
 * a finger that rests there, since not every phone makes a right click of that. Ends with the map.
 */
export function bindPinDrop(map: MapLibreMap, state: ViewState): void {
	const canvas = map.getCanvasContainer();
	let finger: { isDown: boolean; readonly ask: () => void; readonly end: () => void } | undefined;

	const onContextMenu = (event: MapMouseEvent) => {
		event.preventDefault();
		const isByFinger = (event.originalEvent as PointerEvent).pointerType === "touch" || finger?.isDown;
		if (isByFinger) finger?.ask();
		else state.dropPin(event.lngLat.toArray(), "pointing");
	};
	const onTouchStart = ({ points: [point, ...others], lngLat }: MapTouchEvent) => {
		finger?.end();
		finger = undefined;
		if (!point || others.length > 0) return;
		const listening = new AbortController();
		const { signal } = listening;
		let hasAsked = false;
		const ask = () => {
			if (hasAsked) return;
			hasAsked = true;
			clearTimeout(timer);
			swallowClick(canvas);
			state.dropPin(lngLat.toArray(), "pointing");
		};
		const timer = setTimeout(ask, pressMs);
		const end = () => {
			clearTimeout(timer);
			listening.abort();
		};
		const own = { isDown: true, ask, end };
		finger = own;
		const { left, top } = canvas.getBoundingClientRect();
		const onMove = ({ touches: [touch] }: TouchEvent) => {
			if (!touch) return;
			if (Math.hypot(touch.clientX - left - point.x, touch.clientY - top - point.y) > slackPx) clearTimeout(timer);
		};
		canvas.addEventListener("touchmove", onMove, { signal, passive: true });
		for (const over of ["touchend", "touchcancel"] as const)
			canvas.addEventListener(
				over,
				() => {
					own.isDown = false;
					end();
				},
				{ signal, passive: true },
			);
	};
	map.on("contextmenu", onContextMenu);
	map.on("touchstart", onTouchStart);
	map.once("remove", () => finger?.end());
}

/**
 * Keeps the click away that some browsers make when the finger is lifted: it would select, and let go of the pin's
 * card.
 */
function swallowClick(canvas: HTMLElement) {
	const listening = new AbortController();
	const swallow = (event: Event) => {
		event.stopPropagation();
		listening.abort();
	};
	canvas.addEventListener("click", swallow, { capture: true, signal: listening.signal });
	canvas.addEventListener("touchstart", () => listening.abort(), {
		capture: true,
		passive: true,
		signal: listening.signal,
	});
}
