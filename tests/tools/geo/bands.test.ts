import type { LineString, Polygon } from "geojson";
import { expect, it } from "vitest";
import { distanceKm, distanceToLineKm, lengthKm } from "../../../src/geo/distance";
import { toLngLat } from "../../../src/geo/positions";
import { areaKm2 } from "../../../src/geo/shapes";
import { bandAround, circleAround, limitsOfBand } from "../../../tools/geo/bands";
import { isAnticlockwise, rewind } from "../../../tools/geo/rings";
import { roundGeometry, roundPosition } from "../../../tools/geo/rounding";

const straight: LineString = {
	type: "LineString",
	coordinates: [
		[127, 38],
		[127.25, 38],
		[127.5, 38],
	],
};

it("makes a straight band of length times width, without caps", () => {
	const band = bandAround(straight, 2);
	expect(areaKm2(band) / (lengthKm(straight) * 4)).toBeCloseTo(1, 3);
	const [ring = []] = band.coordinates;
	expect(Math.min(...ring.map(([lng = 0]) => lng))).toBeGreaterThan(126.9999);
	expect(Math.max(...ring.map(([lng = 0]) => lng))).toBeLessThan(127.5001);
});

it("makes the same band around a line drawn the other way", () => {
	const backward: LineString = { type: "LineString", coordinates: straight.coordinates.toReversed() };
	expect(areaKm2(bandAround(backward, 2))).toBeCloseTo(areaKm2(bandAround(straight, 2)), 6);
});

it("cuts an end along a given bearing, in either sense", () => {
	const slanted = bandAround(straight, 2, { endDeg: 20 });
	expect(bandAround(straight, 2, { endDeg: 200 })).toEqual(slanted);
	const { left, right } = limitsOfBand(slanted, straight, 2);
	expect(lengthKm(left)).toBeGreaterThan(lengthKm(right));
});

it("takes a band apart into its left and right sides, both along the line", () => {
	const { left, right } = limitsOfBand(bandAround(straight, 2), straight, 2);
	for (const [side, isNorth] of [
		[left, true],
		[right, false],
	] as const) {
		expect(side.coordinates.every(([, lat = 0]) => lat > 38 === isNorth)).toBe(true);
		expect(side.coordinates[0]?.[0]).toBeCloseTo(127, 4);
		expect(side.coordinates.at(-1)?.[0]).toBeCloseTo(127.5, 4);
		for (const place of side.coordinates) expect(distanceToLineKm(toLngLat(place), straight)).toBeCloseTo(2, 2);
	}
});

it("draws a circle with every corner at the radius", () => {
	const [ring = []] = circleAround([126.676667, 37.955833], 0.4).coordinates;
	expect(ring).toHaveLength(65);
	for (const corner of ring) expect(distanceKm([126.676667, 37.955833], toLngLat(corner))).toBeCloseTo(0.4, 5);
});

it("winds the outer ring anticlockwise and holes clockwise, and leaves a wound polygon as it is", () => {
	const clockwise = [
		[0, 0],
		[0, 3],
		[3, 3],
		[0, 0],
	];
	const polygon: Polygon = { type: "Polygon", coordinates: [clockwise, clockwise.toReversed()] };
	const wound = rewind(polygon);
	expect(wound.coordinates.map(isAnticlockwise)).toEqual([true, false]);
	expect(rewind(wound)).toEqual(wound);
});

it("rounds to 6 decimals, drops a height and merges what becomes equal", () => {
	expect(roundPosition([126.12345678, 37.98765432, 12])).toEqual([126.123457, 37.987654]);
	const line: LineString = {
		type: "LineString",
		coordinates: [
			[126, 37],
			[126.0000001, 37],
			[127, 37],
		],
	};
	expect(roundGeometry(line).coordinates).toEqual([
		[126, 37],
		[127, 37],
	]);
});
