import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { findObstacles } from "../../../src/map/labels/conflicts";
import { planePixelAt, toPlane } from "../../../src/map/labels/plane";
import { makeCollection, makeFeature, makeLayer } from "../../fixtures/atlas";

const at: Position = [127, 38];
const line = makeFeature(
	{ id: "line" },
	{
		type: "LineString",
		coordinates: [
			[126, 38],
			[128, 38],
		],
	},
);
const lines = { entry: makeLayer({ id: "lines" }), collection: makeCollection(line) };
const points = {
	entry: makeLayer({ id: "points", symbol: "point" }),
	collection: makeCollection(makeFeature({ id: "point" }, { type: "Point", coordinates: at })),
};

/** A place so many CSS pixels north of {@link at} at a zoom. */
function northOf(px: number, zoom: number): readonly [number, number] {
	const [x, y] = toPlane(at);
	return [x, y + px * planePixelAt(zoom)];
}

describe("obstacles to the names of lines", () => {
	it("are the discs of points", () => {
		const { isNear } = findObstacles([points], 8);
		expect([0, 19, 21, 200].map((px) => isNear(northOf(px, 8), 6, "name"))).toEqual([true, true, false, false]);
	});

	it("are lines, and less so the one that is named", () => {
		const { isNear } = findObstacles([lines], 8);
		expect([0, 7, 9].map((px) => isNear(northOf(px, 8), 6, "name"))).toEqual([true, true, false]);
		expect([0, 6, 7].map((px) => isNear(northOf(px, 8), 6, "line"))).toEqual([true, true, false]);
	});

	it("are, of a line, what lies in a box", () => {
		const isNear = (west: number) =>
			findObstacles([lines], 8, [west, 37, west + 1, 39]).isNear(northOf(0, 8), 6, "name");
		expect([126.5, 127.5].map(isNear)).toEqual([true, false]);
	});
});
