import type { MapEventType, Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createSignal, onCleanup } from "solid-js";

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
