import type { LineString } from "geojson";
import { describe, expect, it } from "vitest";
import { compassPointOf, sideOfLine } from "../../src/geo/direction";

/** Runs east, turns back west over itself as a meander does, and goes on east. */
const winding: LineString = {
	type: "LineString",
	coordinates: [
		[126, 38],
		[127, 38],
		[126.5, 38.5],
		[128, 39],
	],
};
const reversed: LineString = { ...winding, coordinates: winding.coordinates.toReversed() };

describe("the side of a line", () => {
	it.each([
		[[126.2, 38.1], "north"],
		[[126.2, 37.9], "south"],
		[[126.8, 37.9], "south"],
		[[126.8, 38.1], "north"],
		[[126.8, 38.4], "south"],
		[[126.8, 38.9], "north"],
		[[125.9, 38], undefined],
		[[128.1, 38], undefined],
	] as const)("of %j is %s, whichever way the line runs", ([lng, lat], side) => {
		expect(sideOfLine([lng, lat], winding)).toBe(side);
		expect(sideOfLine([lng, lat], reversed)).toBe(side);
	});
});

describe("the point of the compass", () => {
	it.each([
		[0, "north"],
		[22, "north"],
		[23, "north-east"],
		[-45, "north-west"],
		[180, "south"],
		[-180, "south"],
		[359, "north"],
	] as const)("of %s degrees is %s", (bearingDeg, point) => {
		expect(compassPointOf(bearingDeg)).toBe(point);
	});
});
