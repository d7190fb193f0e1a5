import { describe, expect, it } from "vitest";
import { parseCatalogue } from "../../../tools/atlas/catalogue-schema";
import { makeCatalogue, makeDetailedLayer, makeLayer } from "../../fixtures/atlas";

describe("the catalogue", () => {
	it("is read as it stands", () => {
		const catalogue = makeCatalogue([makeDetailedLayer({ id: "lines" })]);
		expect(parseCatalogue(catalogue)).toMatchObject({ ok: true, value: catalogue });
	});

	it("is refused with the entry's id", () => {
		const parsed = parseCatalogue(makeCatalogue([makeDetailedLayer({ id: "lines", symbol: "wavy" as "line" })]));
		expect(parsed.ok ? [] : parsed.problem).toMatchObject([{ file: "layers.json", id: "lines", property: "symbol" }]);
	});

	it.each(["method", "notKnown"] as const)("is refused for a layer that lacks %s", (property) => {
		const { [property]: _, ...layer } = makeDetailedLayer({ id: "lines" });
		const parsed = parseCatalogue({ ...makeCatalogue([makeLayer({ id: "lines" })]), layers: [layer] });
		expect(parsed.ok ? [] : parsed.problem).toEqual([
			{ file: "layers.json", id: "lines", property, reason: "is missing" },
		]);
	});
});
