import { createSignal } from "solid-js";
import type { LngLat } from "../geo/positions";
import { type CameraRequests, pinReachDeg } from "./camera-requests";
import type { Panels } from "./panels";
import type { SelectionStore } from "./selection";

/** A place a person asked about. Each action is a choice. */
export interface PinState {
	pin(): LngLat | undefined;
	/** Marks a place, lets go of the selection, and takes the map there unless the person has just pointed at it. */
	dropPin(at: LngLat, by?: "name" | "pointing"): void;
	removePin(): void;
}

/** The same for the rest of the state, which pins without a choice of the person. */
export interface PinStore extends PinState {
	replacePin(at: LngLat | undefined): void;
}

/** Makes the pin. */
export function createPin(
	initial: LngLat | undefined,
	{
		selection,
		camera,
		panels,
		choose,
	}: {
		readonly selection: SelectionStore;
		readonly camera: CameraRequests;
		readonly panels: Panels;
		readonly choose: (change: () => void) => void;
	},
): PinStore {
	const [pin, setPin] = createSignal(initial);
	return {
		pin,
		replacePin: (at) => setPin(at),
		dropPin(at, by = "name") {
			choose(() => {
				selection.putSelection(undefined);
				setPin(at);
				panels.bringForward({ what: "pin" });
				if (by === "pointing") camera.end();
			});
			if (by === "name") queueMicrotask(() => camera.goTo(at, pinReachDeg)); // What opens for the pin takes its room from the map first.
		},
		removePin: () => choose(() => setPin(undefined)),
	};
}
