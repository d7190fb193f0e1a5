import type { LineString } from "geojson";
import { expect, it } from "vitest";
import { distanceKm, distanceToLineKm, lengthKm } from "../../../src/geo/distance";
import { endsOf } from "../../../src/geo/positions";
import { alongParallel, lineBetween, prolongToLng } from "../../../tools/geo/lines";

const bent: LineString = {
	type: "LineString",
	coordinates: [
		[126, 37],
		[127, 37],
		[127, 38],
		[128, 38],
	],
};

it("measures a degree of the meridian as 111.195 km, the sphere of Turf", () => {
	const meridian: LineString = {
		type: "LineString",
		coordinates: [
			[127, 37],
			[127, 38],
		],
	};
	expect(lengthKm(meridian)).toBeCloseTo(111.195, 3);
});

it("measures distance at right angles to a line, and to its end beyond it", () => {
	expect(distanceToLineKm([127.1, 37.5], bent)).toBeCloseTo(distanceKm([127.1, 37.5], [127, 37.5]), 2);
	expect(distanceToLineKm([129, 38], bent)).toBeCloseTo(distanceKm([129, 38], [128, 38]), 6);
});

it("cuts a line near two places and keeps the corners between", () => {
	const cut = lineBetween(bent, [126.5, 36.9], [127.1, 37.5]);
	expect(cut.coordinates).toHaveLength(3);
	expect(cut.coordinates[1]).toEqual([127, 37]);
	expect(distanceToLineKm(endsOf(cut.coordinates)[0], bent)).toBeLessThan(0.001);
});

it("cuts the same piece backwards when the places change", () => {
	const [from, to] = [[126.5, 36.9] as [number, number], [127.1, 37.5] as [number, number]];
	expect(lineBetween(bent, to, from).coordinates).toEqual(lineBetween(bent, from, to).coordinates.toReversed());
});

it("keeps a whole line whose ends are the places, without doubled vertices", () => {
	expect(lineBetween(bent, [126, 37], [128, 38]).coordinates).toHaveLength(4);
});

it("follows a parallel in either direction with vertices on the way", () => {
	const eastward = alongParallel(38, 124.1, 124.8, 0.25).coordinates;
	expect(eastward.map(([lng]) => lng)).toEqual([124.1, 124.25, 124.5, 124.75, 124.8]);
	expect(alongParallel(38, 124.8, 124.1, 0.25).coordinates).toEqual(eastward.toReversed());
});

it("stays within 10 m of the parallel", () => {
	const line = alongParallel(38.6, 128.4, 133, 0.25);
	expect(distanceToLineKm([130.125, 38.6], line) * 1000).toBeLessThan(10);
});

it("prolongs a line to a meridian, onto both of its places too", () => {
	expect(prolongToLng([125, 37], [126, 37.5], 128)).toEqual([128, 38.5]);
	expect(prolongToLng([125, 37], [126, 37.5], 126)).toEqual([126, 37.5]);
});
