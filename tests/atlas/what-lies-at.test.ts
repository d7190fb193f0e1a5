import { describe, expect, it } from "vitest";
import { whatLiesAt } from "../../src/atlas/what-lies-at";
import { makeFeature } from "../fixtures/atlas";

const square = (id: string, reachDeg: number) => {
	const [west, south, east, north] = [126 - reachDeg, 38 - reachDeg, 126 + reachDeg, 38 + reachDeg];
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
	return makeFeature({ id }, { type: "Polygon", coordinates: [ring] });
};
const meridian = (id: string, lng: number) =>
	makeFeature(
		{ id },
		{
			type: "LineString",
			coordinates: [
				[lng, 37],
				[lng, 39],
			],
		},
	);

describe("what lies at a place", () => {
	it("is the areas it is in, the smallest first, and not those it is outside of", () => {
		const { inside } = whatLiesAt([126.4, 38], [square("wide", 2), square("small", 0.5), square("tiny", 0.1)]);
		expect(inside.map(({ properties }) => properties.id)).toEqual(["small", "wide"]);
	});

	it("is the lines round it, the nearest first, with distance and direction as seen from them", () => {
		const { lines } = whatLiesAt([126.4, 38], [meridian("far", 125), meridian("near", 126.5), square("wide", 2)]);
		expect(lines.map(({ feature }) => feature.properties.id)).toEqual(["near", "far"]);
		expect(lines[0]?.distanceKm).toBeCloseTo(8.76, 1);
		expect(lines.map(({ direction }) => direction)).toEqual(["west", "east"]);
	});
});
