import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon } from "geojson";
import type { LngLat } from "./lng-lat";

/** Whether a place lies in an area or on its edge; sides are straight in degrees. */
export function isInArea(place: LngLat, area: Polygon | MultiPolygon): boolean {
	return booleanPointInPolygon(place, area);
}
