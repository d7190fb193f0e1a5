import type { Map as MapLibreMap } from "maplibre-gl";
import type { LngLat } from "../domain/geometry/lng-lat";
import type { Sight } from "../domain/sight";

/** What a map shows now. */
export function readSight(map: MapLibreMap): Sight {
	const bounds = map.getBounds();
	return {
		center: map.getCenter().toArray(),
		bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
		zoom: map.getZoom(),
	};
}

/** Whether a place lies within the window of a map. */
export function isOnScreen(map: MapLibreMap, lngLat: LngLat): boolean {
	const { x, y } = map.project(lngLat);
	const { clientWidth, clientHeight } = map.getContainer();
	return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
}
