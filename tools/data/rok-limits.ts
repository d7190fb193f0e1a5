import type { LineString, MultiLineString, Polygon, Position } from "geojson";
import { densify } from "../../src/geo/along";
import { toLngLat } from "../../src/geo/positions";
import { simplifyPath } from "../../src/geo/simplify";
import { bandAround, limitsOfBand } from "../geo/bands";
import { distanceToShoreKm } from "./coast";

const stepKm = 1;
const toleranceKm = 0.02;

/**
 * The line a distance seaward of a baseline that has the sea on its left, square to it at both ends, without the parts
 * to which one of the lands is nearer than the baseline.
 */
export function seawardLimit(baseline: LineString, distanceKm: number, lands: readonly Polygon[]): MultiLineString {
	const { left } = limitsOfBand(bandAround(baseline, distanceKm), baseline, distanceKm);
	const isOutermost = (place: Position) => lands.every((land) => distanceToShoreKm(toLngLat(place), land) > distanceKm);
	const parts: Position[][] = [];
	let isGap = true;
	for (const place of densify(left, stepKm).coordinates) {
		if (!isOutermost(place)) isGap = true;
		else if (isGap) {
			parts.push([place]);
			isGap = false;
		} else parts.at(-1)?.push(place);
	}
	return { type: "MultiLineString", coordinates: parts.map((part) => simplifyPath(part, toleranceKm)) };
}
