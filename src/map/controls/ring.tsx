import type { Map as MapLibreMap } from "maplibre-gl";
import type { LngLat } from "../../geo/positions";
import { createMapSignal } from "../adapter/map-signals";

/** A ring round a place of the map, which goes along with it; one that passes lies over what is written there for some seconds only. */
export function Ring(props: { readonly map: MapLibreMap; readonly place: LngLat; readonly passes?: boolean }) {
	const moves = createMapSignal(props.map, ["move", "resize"], () => ({}));
	const at = () => {
		moves();
		return props.map.project(props.place);
	};
	return (
		<div
			class="map-ring"
			classList={{ "is-passing": props.passes === true }}
			style={{ left: `${at().x}px`, top: `${at().y}px` }}
		/>
	);
}
