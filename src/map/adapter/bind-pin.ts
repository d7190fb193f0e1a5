import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { createEffect } from "solid-js";
import type { ViewState } from "../../state/view-state";
import { pinLayers, pinSource } from "../style/pin";
import { bindShown } from "./bind-layers";

/** Shows the pin at its place, and nothing while there is none. */
export function bindPin(map: MapLibreMap, style: () => StyleSpecification, state: ViewState): void {
	createEffect(() => {
		const pin = state.pin();
		if (pin) map.getSource<GeoJSONSource>(pinSource)?.setData({ type: "Point", coordinates: pin });
	});
	bindShown(map, style, pinLayers, () => state.pin() !== undefined);
}
