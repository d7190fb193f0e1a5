import { expect, it } from "vitest";
import { summarizeLayer } from "../../src/atlas/layer-facts";
import { makeCollection, makeFeature } from "../fixtures/atlas";

it("sums up a layer: by whom, how well known, from which sources", () => {
	const facts = summarizeLayer(
		makeCollection(
			makeFeature({ id: "a", assertedBy: "dprk", rejectedBy: ["rok"], certainty: "schematic", sources: ["x", "y"] }),
			makeFeature({ id: "b", assertedBy: "unc", certainty: "approximate", uncertaintyKm: 5, sources: ["y"] }),
			makeFeature({ id: "c", assertedBy: "dprk", certainty: "approximate", uncertaintyKm: 12, sources: ["y"] }),
		),
	);
	expect(facts).toEqual({
		featureCount: 3,
		assertedBy: ["unc", "dprk"],
		rejectedBy: ["rok"],
		certainties: [
			{ certainty: "approximate", count: 2 },
			{ certainty: "schematic", count: 1 },
		],
		uncertaintyKm: 12,
		sources: ["y", "x"],
	});
});
