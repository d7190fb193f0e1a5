import type { MapEventType, Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { ScreenPoint } from "./hit-test";

/** What is read from a map, now and after each of these events; reactive. */
export function createMapSignal<Value>(
	map: MapLibreMap,
	events: readonly (keyof MapEventType)[],
	read: () => Value,
): Accessor<Value> {
	const [value, setValue] = createSignal(read());
	const update = () => setValue(read);
	for (const event of events) map.on(event, update);
	onCleanup(() => {
		for (const event of events) map.off(event, update);
	});
	return value;
}

/** Where over a map the mouse is, in CSS pixels from its upper left corner; undefined while it is elsewhere. */
export function createMouse(map: MapLibreMap): Accessor<ScreenPoint | undefined> {
	const [mouse, setMouse] = createSignal<ScreenPoint>();
	const surface = map.getCanvasContainer();
	const onMove = (event: PointerEvent) => {
		if (event.pointerType !== "mouse") return;
		const { left, top } = surface.getBoundingClientRect();
		setMouse({ x: event.clientX - left, y: event.clientY - top });
	};
	const onLeave = () => setMouse(undefined);
	surface.addEventListener("pointermove", onMove);
	surface.addEventListener("pointerleave", onLeave);
	onCleanup(() => {
		surface.removeEventListener("pointermove", onMove);
		surface.removeEventListener("pointerleave", onLeave);
	});
	return mouse;
}
