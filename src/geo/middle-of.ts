import { bbox } from "@turf/bbox";
import type { Geometry } from "geojson";
import { alongLine } from "./along-line";
import { isInArea } from "./is-in-area";
import { type LngLat, toLngLat } from "./lng-lat";

/**
 * The one place that can stand for a shape: a point itself, the place halfway along a line, the middle of an area’s
 * bounding box where that lies inside. Undefined for a shape in several parts, and for an area bent round its middle.
 */
export function middleOf(geometry: Geometry): LngLat | undefined {
	switch (geometry.type) {
		case "Point":
			return toLngLat(geometry.coordinates);
		case "LineString":
			return alongLine(geometry, 0.5);
		case "Polygon": {
			const [west, south, east, north] = bbox(geometry);
			const middle: LngLat = [(west + east) / 2, (south + north) / 2];
			return isInArea(middle, geometry) ? middle : undefined;
		}
		default:
			return undefined;
	}
}
