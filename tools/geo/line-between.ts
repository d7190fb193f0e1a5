import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { LineString } from "geojson";
import type { LngLat } from "../../src/geo/lng-lat";

/**
 * The part of a line between the points of it that are nearest to two places, running from the first to the second,
 * even against the direction of the line. The two cut points lie on the line, not at the places.
 */
export function lineBetween(line: LineString, from: LngLat, to: LngLat): LineString {
	const [start, end] = [nearestPointOnLine(line, from), nearestPointOnLine(line, to)];
	const isForward = start.properties.lineDistance <= end.properties.lineDistance;
	const [first, last] = isForward ? [start, end] : [end, start];
	const inner = line.coordinates.slice(first.properties.segmentIndex + 1, last.properties.segmentIndex + 1);
	const cut = [first.geometry.coordinates, ...inner, last.geometry.coordinates].filter(
		([lng, lat], index, all) => index === 0 || lng !== all[index - 1]?.[0] || lat !== all[index - 1]?.[1],
	);
	return { type: "LineString", coordinates: isForward ? cut : cut.reverse() };
}
