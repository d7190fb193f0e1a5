import { length } from "@turf/length";
import type { LineString } from "geojson";

/** Length of a line on the sphere (Turf, radius 6371.0088 km): at 38°N up to 0.3 % from the length on the ellipsoid. */
export function lengthKm(line: LineString): number {
	return length({ type: "Feature", geometry: line, properties: {} }, { units: "kilometers" });
}
