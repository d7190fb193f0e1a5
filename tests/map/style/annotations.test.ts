import { describe, expect, it } from "vitest";
import { toAnnotationData } from "../../../src/map/style/annotations";
import { makeCatalogue, makeLayer, opening } from "../../fixtures/atlas";

const catalogue = makeCatalogue([makeLayer({ id: "lines", color: "assertedByUnc" })]);
const words = (isVisible: boolean, layer: string | undefined = "lines") =>
	toAnnotationData(
		opening.annotations,
		catalogue,
		() => layer,
		() => isVisible,
	).features;

describe("the words at lines in the opening view", () => {
	it("stand where the data say, in the colour of their layer, while it is shown", () => {
		expect(words(true)).toEqual([
			{
				type: "Feature",
				properties: { id: "north", en: "Whose", ko: "누구", anchor: "left", meaning: "assertedByUnc" },
				geometry: { type: "Point", coordinates: [126, 38] },
			},
		]);
		expect(words(false)).toEqual([]);
		expect(words(true, "gone")).toEqual([]);
	});
});
