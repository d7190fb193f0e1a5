import { bbox } from "@turf/bbox";
import type { Geometry, LineString, Position } from "geojson";
import { distanceKm } from "./distance";
import { endsOf, type LngLat, toLngLat } from "./positions";
import { isInArea } from "./shapes";

/**
 * The place a share of the way along a line, from 0 at its start to 1 at its end: distances on the sphere, positions
 * between vertices straight in degrees.
 */
export function alongLine(line: LineString, share: number): LngLat {
	const places = line.coordinates.map(toLngLat);
	const steps = places.slice(1).map((place, index) => distanceKm(places[index] ?? place, place));
	let leftKm = share * steps.reduce((sum, km) => sum + km, 0);
	for (const [index, km] of steps.entries()) {
		const [from, to] = [places[index], places[index + 1]];
		if (leftKm <= km && km > 0 && from && to) {
			const part = leftKm / km;
			return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
		}
		leftKm -= km;
	}
	return endsOf(places)[1];
}

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

/** The line with vertices added, straight in degrees, so that none is farther than a distance from the next. */
export function densify(line: LineString, stepKm: number): LineString {
	const places = line.coordinates.map(toLngLat);
	const coordinates = places.flatMap((to, index) => {
		const from = places[index - 1];
		if (from === undefined) return [to];
		const count = Math.max(1, Math.ceil(distanceKm(from, to) / stepKm));
		return Array.from({ length: count }, (_, step) => {
			const share = (step + 1) / count;
			return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
		});
	});
	return { type: "LineString", coordinates };
}

/** A place in a plane, in whatever unit the caller measures. */
export type Place = readonly [x: number, y: number];

/** The part of a step that is only a matter of rounding. */
const negligible = 1e-9;

/** Places every `step` along a path in a plane, its first and last once among them; the last gap may be shorter. */
export function placesAlong(path: readonly Place[], step: number): Place[] {
	const places = path.slice(0, 1);
	let left = step;
	for (const [index, to] of path.slice(1).entries()) {
		const from = path[index] ?? to;
		const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
		for (; left < length - step * negligible; left += step) {
			const share = left / length;
			places.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
		}
		left -= length;
	}
	return [...places, ...path.slice(1).slice(-1)];
}

/**
 * Cuts a line where it turns back to west or east for good, by more than `leastDeg` degrees of longitude, and turns each
 * part to run eastwards: what is written along it reads from left to right. Parts meet at the places of the cuts.
 */
export function eastwardRuns(line: readonly Position[], leastDeg: number): Position[][] {
	const runs: Position[][] = [];
	const lngAt = (index: number) => line[index]?.[0] ?? 0;
	let [start, farthest] = [0, 0];
	let heading = 0;
	for (let index = 1; index < line.length; index++) {
		const back = (lngAt(farthest) - lngAt(index)) * heading;
		if (heading === 0 && Math.abs(lngAt(index) - lngAt(0)) > leastDeg) heading = Math.sign(lngAt(index) - lngAt(0));
		else if (back > leastDeg) {
			runs.push(toEast(line.slice(start, farthest + 1), heading));
			[start, heading] = [farthest, -heading];
		}
		if ((lngAt(index) - lngAt(farthest)) * heading >= 0) farthest = index;
	}
	runs.push(toEast(line.slice(start), heading));
	return runs;
}

function toEast(run: readonly Position[], heading: number): Position[] {
	return heading < 0 ? run.toReversed() : [...run];
}
