import type { Map as MapLibreMap } from "maplibre-gl";
import type { Bounds } from "../domain/geometry/bounds-of";
import type { LngLat } from "../domain/geometry/lng-lat";
import type { Sight } from "../domain/sight";

/** What a map shows now. */
export function readSight(map: MapLibreMap): Sight {
	return { center: map.getCenter().toArray(), bounds: readBounds(map), zoom: map.getZoom() };
}

/** The box that a map shows now, or the one round what it shows where it is turned or tilted. */
export function readBounds(map: MapLibreMap): Bounds {
	const bounds = map.getBounds();
	return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Whether a place lies within the window of a map. */
export function isOnScreen(map: MapLibreMap, lngLat: LngLat): boolean {
	const { x, y } = map.project(lngLat);
	const { clientWidth, clientHeight } = map.getContainer();
	return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
}
