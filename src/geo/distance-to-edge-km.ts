import type { MultiPolygon, Polygon } from "geojson";
import { distanceToLineKm } from "./distance-to-line-km";
import type { LngLat } from "./lng-lat";

/** Distance in kilometres on the sphere from a place to the nearest point of an area’s outline, holes included. */
export function distanceToEdgeKm(place: LngLat, area: Polygon | MultiPolygon): number {
	const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
	return Math.min(...rings.map((coordinates) => distanceToLineKm(place, { type: "LineString", coordinates })));
}
