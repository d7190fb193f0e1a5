import { describe, expect, it } from "vitest";
import type { Party } from "../../src/atlas/atlas";
import type { LayerEntry } from "../../src/atlas/catalogue";
import { type ExplainedColor, explainedColors } from "../../src/symbology/conventions";
import { findConventions, findExplainedColors, findIcons } from "../../src/symbology/legend-entries";
import { makeCollection, makeFeature, makeLayer } from "../fixtures/atlas";
import { ownAtlas } from "../fixtures/own-atlas";

const line = {
	type: "LineString" as const,
	coordinates: [
		[125, 38],
		[127, 38],
	],
};
const show = (entry: Partial<LayerEntry>, ...features: Parameters<typeof makeCollection>) => ({
	entry: makeLayer({ id: "layer", ...entry }),
	collection: makeCollection(...features),
});
const points = (...facts: Partial<Parameters<typeof makeFeature>[0]>[]) =>
	show({ symbol: "point", color: "incident" }, ...facts.map((each, at) => makeFeature({ id: `p${at}`, ...each })));

describe("the colours in the legend", () => {
	it("are those of the parties whose layers are shown, in one order", () => {
		const shown = [show({ color: "assertedByDprk" }), show({ color: "armistice" }), show({ color: "incident" })];
		expect(findExplainedColors(shown)).toEqual(["armistice", "assertedByDprk"]);
	});
});

const assertedIn: Readonly<Record<ExplainedColor, readonly Party[]>> = {
	armistice: ["armistice"],
	assertedByUnc: ["unc", "rok"],
	assertedByDprk: ["dprk"],
	agreement: ["agreement", "china-dprk", "dprk-russia", "china-rok", "japan-rok"],
	firing: ["rok"],
};

it.each(explainedColors)("%s is the colour only of what those assert whom the legend names", (color) => {
	const { catalogue, collections } = ownAtlas;
	for (const { id } of catalogue.layers.filter((entry) => entry.color === color))
		for (const { properties } of collections.get(id)?.features ?? [])
			expect(assertedIn[color], properties.id).toContain(properties.assertedBy);
});

describe("the ways of drawing in the legend", () => {
	it("are none for a plain line that was measured", () => {
		expect(findConventions([show({ symbol: "line" }, makeFeature({ id: "a" }, line))], 8)).toEqual([]);
	});

	it("are a dash and hatching by the layers' symbols, before their data have come", () => {
		const coming = (symbol: LayerEntry["symbol"]) => ({ ...show({ symbol }), collection: undefined });
		expect(findConventions([coming("line-dashed")], 8)).toEqual(["dashed"]);
		expect(findConventions([coming("area-hatched")], 8)).toEqual(["hatched"]);
		expect(findConventions([coming("zone")], 8)).toEqual(["hatched"]);
	});

	it("are dots for a line that is only schematic, but not for a point", () => {
		const schematic = { id: "a", certainty: "schematic" } as const;
		expect(findConventions([show({ symbol: "line" }, makeFeature(schematic, line))], 8)).toEqual(["dotted"]);
		expect(findConventions([points(schematic)], 8)).not.toContain("dotted");
		expect(findConventions([show({ symbol: "line-dotted" }, makeFeature(schematic, line))], 8)).toEqual(["dotted"]);
	});

	it("are a band where a line has a side", () => {
		const sided = makeFeature({ id: "a", side: "left" }, line);
		expect(findConventions([show({ symbol: "line" }, sided)], 8)).toEqual(["band"]);
	});

	it("are a number for points, and a hollow one where a place is approximate", () => {
		expect(findConventions([points({ certainty: "gazetteer" })], 8, ["uniform"])).toEqual(["count"]);
		expect(findConventions([points({ certainty: "approximate" })], 8, ["mixed"])).toEqual(["hollow", "count", "mixed"]);
		expect(findConventions([points({ certainty: "gazetteer" })], 8)).toEqual([]);
	});

	it("are dots from afar, and larger ones where several are drawn as one", () => {
		expect(findConventions([points({ certainty: "gazetteer" })], 7.9)).toEqual(["dot"]);
		expect(findConventions([points({ certainty: "gazetteer" })], 7, ["mixed"])).toEqual(["dot", "group", "mixed"]);
	});

	it("are a disc from the zoom on at which it is drawn", () => {
		const shown = [points({ certainty: "gazetteer", uncertaintyKm: 2 })];
		expect(findConventions(shown, 7)).not.toContain("disc");
		expect(findConventions(shown, 8)).toEqual(["disc"]);
	});

	it("are a disc only while its size is drawn: large ones would veil the map", () => {
		const shownWith = (uncertaintyKm: number, zoom: number) =>
			findConventions([points({ certainty: "gazetteer", uncertaintyKm })], zoom);
		expect([8, 9, 11].map((zoom) => shownWith(10, zoom).includes("disc"))).toEqual([false, true, false]);
		expect(shownWith(40, 10)).toEqual([]);
	});
});

describe("the icons in the legend", () => {
	const layer = show(
		{ symbol: "point", color: "incident", icon: "caution", icons: { clash: "ship" } },
		makeFeature({ id: "a", kind: "clash" }),
		makeFeature({ id: "b", kind: "fire" }),
		makeFeature({ id: "c", kind: "shot" }),
	);

	it("are each icon that is drawn, once, with the kinds that bear it", () => {
		expect(findIcons([layer], 8)).toEqual([
			{ icon: "ship", color: "incident", kinds: ["clash"] },
			{ icon: "caution", color: "incident", kinds: ["fire", "shot"] },
		]);
	});

	it("are none where points are dots", () => {
		expect(findIcons([layer], 7.9)).toEqual([]);
	});
});
