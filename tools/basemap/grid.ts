import { kmPerDegree } from "../../src/geo/distance";

/** A frame in whole degrees. */
export interface Frame {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** Whether a place lies on a side of a frame. */
export function isOnFrame([lng, lat]: LngLat, { west, south, east, north }: Frame): boolean {
	return (
		[west, east].some((side) => Math.abs(side - lng) < 1e-6) ||
		[south, north].some((side) => Math.abs(side - lat) < 1e-6)
	);
}

/** A place in integer steps of the GSHHG grid, so that equal places compare equal. */
export type GridPoint = readonly [x: number, y: number];
/** Places in order; closed when the first equals the last. */
export type GridLine = readonly GridPoint[];

/** A place as `[lng, lat]` in degrees. */
export type LngLat = [lng: number, lat: number];

/** Metres in a degree of latitude on the sphere that Turf uses. */
export const metresPerDegree = kmPerDegree * 1000;

/** Twice the signed area of a closed line in the units of its coordinates; positive when it runs anticlockwise. */
export function doubleSignedArea(line: readonly (readonly number[])[]): number {
	const [originX = 0, originY = 0] = line[0] ?? [];
	let sum = 0;
	for (let index = 1; index < line.length; index++) {
		const [x0 = 0, y0 = 0] = line[index - 1] ?? [];
		const [x1 = 0, y1 = 0] = line[index] ?? [];
		sum += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
	}
	return sum;
}

/** Area of a closed line of `[lng, lat]` in km², on a plane that touches the sphere at its first place. */
export function ringAreaKm2(ring: readonly LngLat[]): number {
	const lat = ring[0]?.[1] ?? 0;
	const scale = (metresPerDegree / 1000) ** 2 * Math.cos((lat * Math.PI) / 180);
	return (Math.abs(doubleSignedArea(ring)) / 2) * scale;
}

/** Distance in metres between two places less than a few degrees apart. */
export function distanceM([lng0, lat0]: LngLat, [lng1, lat1]: LngLat): number {
	const squeeze = Math.cos((((lat0 + lat1) / 2) * Math.PI) / 180);
	return Math.hypot((lng1 - lng0) * squeeze, lat1 - lat0) * metresPerDegree;
}

/** The box round places: `[west, south, east, north]` in degrees. */
export function boundsOfRing(
	ring: readonly (readonly [lng: number, lat: number])[],
): [west: number, south: number, east: number, north: number] {
	const box: [number, number, number, number] = [180, 90, -180, -90];
	for (const [lng, lat] of ring) {
		box[0] = Math.min(box[0], lng);
		box[1] = Math.min(box[1], lat);
		box[2] = Math.max(box[2], lng);
		box[3] = Math.max(box[3], lat);
	}
	return box;
}
