import type { Feature, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { findNeighbours } from "../../../src/map/labels/highlight-labels";
import { placesAround, placesAwayFrom } from "../../../src/map/style/anchors";

const dot = (...coordinates: Position): Feature => ({
	type: "Feature",
	properties: { as: "dot" },
	geometry: { type: "Point", coordinates },
});
const line: Feature = {
	type: "Feature",
	properties: { as: "line" },
	geometry: { type: "LineString", coordinates: [[125, 38.05]] },
};
/** The neighbour of a point at 38° north, among others, at zoom 7: a tenth of a degree of latitude is some 46 pixels. */
const neighbourOf = (others: readonly Feature[], bearing = 0) =>
	findNeighbours({ type: "FeatureCollection", features: [dot(125, 38), ...others] }, { zoom: 7, bearing }).features[0]
		?.properties?.neighbour;

describe("a highlighted point", () => {
	it("has none for a neighbour that is far off, on its very place, or no point", () => {
		expect(neighbourOf([dot(125, 38.5), dot(125, 38.01), line])).toBeUndefined();
	});

	it("has the nearest for a neighbour, as it lies on the screen", () => {
		expect(neighbourOf([dot(125, 38.1), dot(125.1, 38)])).toBe("east");
		expect(neighbourOf([dot(125, 38.1)])).toBe("north");
		expect(neighbourOf([dot(125, 38.1)], 90)).toBe("west");
	});
});

describe("the places of a name away from a side", () => {
	const anchorsAwayFrom = (side: Parameters<typeof placesAwayFrom>[0]) =>
		placesAwayFrom(side, [1]).filter((each) => typeof each === "string");

	it("are all but those on that side: a name hung by its bottom stands above", () => {
		expect(anchorsAwayFrom("north")).toEqual(["left", "right", "top", "top-left", "top-right"]);
		expect(anchorsAwayFrom("south-east")).toEqual(["right", "bottom", "top-right", "bottom-left", "bottom-right"]);
	});

	it("have their own distances", () => {
		const all = placesAround([1, 2]);
		const kept = placesAwayFrom("west", [1, 2]);
		for (const [index, each] of kept.entries())
			if (typeof each === "string") {
				const next = kept[index + 1];
				expect(all.some((other, at) => other === each && all[at + 1]?.toString() === next?.toString())).toBe(true);
			}
	});
});
