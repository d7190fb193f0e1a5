import type { FeatureCollection, LineString } from "geojson";
import type { Bounds } from "./bounds";

/** Which of the two coordinates a value is. */
export type Axis = "lng" | "lat";

/** Where a line of the graticule meets an edge of the frame. */
export interface Crossing {
	readonly minutes: number;
	/** Pixels along the edge. */
	readonly atPx: number;
}

/** Steps in minutes of arc with the zoom from which each is used; lines stand some 80 to 450 px apart. */
const steps: readonly (readonly [fromZoom: number, minutes: number])[] = [
	[13, 1],
	[11, 5],
	[9.3, 10],
	[8, 30],
	[5.6, 60],
	[4.6, 120],
	[0, 300],
];

/** Distance between the lines of the graticule at a zoom, in minutes of arc. */
export function graticuleStep(zoom: number): number {
	return steps.find(([from]) => zoom >= from)?.[1] ?? 300;
}

/** The meridians and parallels at multiples of a step that pass through a box, each from side to side. */
export function buildGraticule([west, south, east, north]: Bounds, stepMinutes: number): FeatureCollection<LineString> {
	const meridians = multiplesBetween(west * 60, east * 60, stepMinutes).map((minutes) => [
		[minutes / 60, south],
		[minutes / 60, north],
	]);
	const parallels = multiplesBetween(south * 60, north * 60, stepMinutes).map((minutes) => [
		[west, minutes / 60],
		[east, minutes / 60],
	]);
	return {
		type: "FeatureCollection",
		features: [...meridians, ...parallels].map((coordinates) => ({
			type: "Feature",
			properties: {},
			geometry: { type: "LineString", coordinates },
		})),
	};
}

/**
 * Finds where an edge meets the lines of the graticule, from the coordinate in degrees at evenly spaced places along
 * the edge. Right also for a turned or tilted map, as far as the coordinate is straight between two places.
 */
export function findCrossings(degreesAlong: readonly number[], lengthPx: number, stepMinutes: number): Crossing[] {
	const partPx = lengthPx / Math.max(1, degreesAlong.length - 1);
	return degreesAlong.slice(1).flatMap((degrees, index) => {
		const [start, end] = [(degreesAlong[index] ?? degrees) * 60, degrees * 60];
		return multiplesBetween(Math.min(start, end), Math.max(start, end), stepMinutes)
			.filter((minutes) => minutes !== start || index === 0)
			.map((minutes) => ({ minutes, atPx: (index + (minutes - start) / (end - start || 1)) * partPx }));
	});
}

/** Writes a longitude or latitude in minutes of arc as charts do, `125°30′E`; whole degrees without minutes. */
export function formatDegrees(minutes: number, axis: Axis): string {
	const whole = Math.round(Math.abs(minutes));
	const letter = { lng: ["E", "W"], lat: ["N", "S"] }[axis][minutes < 0 ? 1 : 0];
	const rest = whole % 60;
	return `${Math.floor(whole / 60)}°${rest ? `${String(rest).padStart(2, "0")}′` : ""}${whole ? letter : ""}`;
}

function multiplesBetween(low: number, high: number, step: number): number[] {
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}
