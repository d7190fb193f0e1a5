import { describe, expect, it } from "vitest";
import type { TourStep } from "../../../src/atlas/opening";
import { checkOpening } from "../../../tools/atlas/check-opening";
import { opening } from "../../fixtures/atlas";

const names = {
	layers: new Set(["lines", "hidden"]),
	layerOfFeature: new Map([
		["north", "lines"],
		["south", "hidden"],
	]),
	articles: [{ id: "news" }],
};
const [first, second] = opening.tour as [TourStep, TourStep];
const complaints = (tour: readonly TourStep[], annotations = opening.annotations) =>
	checkOpening({ ...opening, tour, annotations }, names).map(
		({ id, property, reason }) => `${id} ${property} ${reason}`,
	);

describe("the opening of an atlas", () => {
	it("has nothing wrong with it where all that it names is there", () => {
		expect(complaints(opening.tour)).toEqual([]);
		expect(checkOpening(opening, { layers: names.layers }), "with files that cannot be read").toEqual([]);
	});

	it("is told what it names that is not there, and what is the wrong way round", () => {
		expect(
			complaints(
				[
					{ ...first, layers: ["gone"], features: ["nobody"], article: "later" },
					{ ...second, id: "first", bounds: [126, 37, 125, 38] },
				],
				[{ feature: "nothing", at: [126, 38], anchor: "left", text: first.title }],
			),
		).toEqual([
			"undefined annotations.feature names no “nothing”",
			"first layers names no “gone”",
			"first features names no “nobody”",
			"first article names no “later”",
			"first bounds must be west, south, east, north",
			"first id is used twice",
		]);
	});

	it("is told of a step that speaks of a feature whose layer it does not show", () => {
		expect(complaints([first, { ...second, layers: ["lines"] }])).toEqual([
			"second features names “south” of the layer “hidden”, which is not among the step’s layers",
		]);
	});
});
