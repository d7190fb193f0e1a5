import { describe, expect, it } from "vitest";
import { buildGraticule, findCrossings, formatDegrees, graticuleStep } from "../../src/geo/graticule";

describe("the graticule", () => {
	it.each([
		[3, 300],
		[5, 120],
		[7, 60],
		[8.5, 30],
		[10, 10],
		[12, 5],
		[14, 1],
	])("has at zoom %d lines %i′ apart", (zoom, minutes) => expect(graticuleStep(zoom)).toBe(minutes));

	it("never grows coarser as one comes nearer, and parts whole degrees evenly", () => {
		const zooms = Array.from({ length: 150 }, (_, index) => index / 10);
		const steps = zooms.map(graticuleStep);
		expect(steps).toEqual([...steps].sort((a, b) => b - a));
		for (const step of steps) expect(step % 60 === 0 || 60 % step === 0).toBe(true);
	});

	it("draws the multiples of its step that lie in the box, from side to side", () => {
		const { features } = buildGraticule([125.1, 37.4, 126.6, 38.6], 30);
		expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
			...[125.5, 126, 126.5].map((lng) => [
				[lng, 37.4],
				[lng, 38.6],
			]),
			...[37.5, 38, 38.5].map((lat) => [
				[125.1, lat],
				[126.6, lat],
			]),
		]);
	});
});

it("finds where the lines meet an edge, whichever way its coordinate runs", () => {
	expect(findCrossings([125.9, 126.1, 126.3], 200, 10)).toEqual([
		{ minutes: 7560, atPx: expect.closeTo(50) },
		{ minutes: 7570, atPx: expect.closeTo(133.33) },
	]);
	expect(findCrossings([38.25, 37.75], 100, 60)).toEqual([{ minutes: 2280, atPx: expect.closeTo(50) }]);
	expect(findCrossings([126, 127], 90, 60).map(({ atPx }) => atPx)).toEqual([0, 90]);
	expect(findCrossings([125, 126, 127], 90, 60).map(({ atPx }) => atPx)).toEqual([0, 45, 90]);
});

it.each([
	[7530, "lng", "125°30′E"],
	[2280, "lat", "38°N"],
	[2285, "lat", "38°05′N"],
	[-4530, "lng", "75°30′W"],
	[-60, "lat", "1°S"],
	[0, "lat", "0°"],
] as const)("writes %i minutes of %s as %s", (minutes, axis, text) => expect(formatDegrees(minutes, axis)).toBe(text));
