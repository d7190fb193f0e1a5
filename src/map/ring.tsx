import type { Map as MapLibreMap } from "maplibre-gl";
import type { LngLat } from "../domain/geometry/lng-lat";
import { createMapSignal } from "./map-signal";

/** A ring round a place of the map, which goes along with it. */
export function Ring(props: { readonly map: MapLibreMap; readonly place: LngLat }) {
	const moves = createMapSignal(props.map, ["move", "resize"], () => ({}));
	const at = () => {
		moves();
		return props.map.project(props.place);
	};
	return <div class="map-ring" style={{ left: `${at().x}px`, top: `${at().y}px` }} />;
}
