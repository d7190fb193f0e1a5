import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { createEffect } from "solid-js";
import type { ViewState } from "../state/view-state";
import { pinLayers, pinSource } from "./style/pin";

/** Shows the pin at its place, and nothing while there is none. */
export function bindPin(map: MapLibreMap, state: ViewState): void {
	createEffect(() => {
		const pin = state.pin();
		if (pin) map.getSource<GeoJSONSource>(pinSource)?.setData({ type: "Point", coordinates: pin });
		for (const layer of pinLayers) map.setLayoutProperty(layer, "visibility", pin ? "visible" : "none");
	});
}
