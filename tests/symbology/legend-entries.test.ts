import { describe, expect, it } from "vitest";
import type { Party } from "../../src/atlas/atlas";
import type { LayerEntry, Meaning } from "../../src/atlas/catalogue";
import { explainedColors } from "../../src/symbology/conventions";
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
		expect(findExplainedColors(shown).map(({ color }) => color)).toEqual(["armistice", "assertedByDprk"]);
	});
});

const assertedIn: Readonly<Partial<Record<Meaning, readonly Party[]>>> = {
	armistice: ["armistice"],
	assertedByUnc: ["unc", "rok"],
	assertedByDprk: ["dprk"],
	agreement: ["agreement", "china-dprk", "dprk-russia", "china-rok", "japan-rok"],
	firing: ["rok"],
};

it.each(explainedColors)("$color is the colour only of what those assert whom the legend names", ({ color }) => {
	const { catalogue, collections } = ownAtlas;
	for (const { id } of catalogue.layers.filter((entry) => entry.color === color))
		for (const { properties } of collections.get(id)?.features ?? [])
			expect(assertedIn[color], properties.id).toContain(properties.assertedBy);
});

const idsOf = (...args: Parameters<typeof findConventions>) => findConventions(...args).map(({ id }) => id);

describe("the ways of drawing in the legend", () => {
	it("are none for a plain line that was measured", () => {
		expect(idsOf([show({ symbol: "line" }, makeFeature({ id: "a" }, line))], 8)).toEqual([]);
	});

	it("are a dash and hatching by the layers' symbols, before their data have come", () => {
		const coming = (symbol: LayerEntry["symbol"]) => ({ ...show({ symbol }), collection: undefined });
		expect(idsOf([coming("line-dashed")], 8)).toEqual(["disputed"]);
		expect(idsOf([coming("area-hatched")], 8)).toEqual(["zone"]);
		expect(idsOf([coming("zone")], 8)).toEqual(["zone"]);
	});

	it("are dots for a line that is only schematic, but not for a point", () => {
		const schematic = { id: "a", certainty: "schematic" } as const;
		expect(idsOf([show({ symbol: "line" }, makeFeature(schematic, line))], 8)).toEqual(["schematic"]);
		expect(idsOf([points(schematic)], 8)).not.toContain("schematic");
		expect(idsOf([show({ symbol: "line-dotted" }, makeFeature(schematic, line))], 8)).toEqual(["schematic"]);
	});

	it("are a band where a line has a side", () => {
		const sided = makeFeature({ id: "a", side: "left" }, line);
		expect(idsOf([show({ symbol: "line" }, sided)], 8)).toEqual(["own-side"]);
	});

	it("are a number for points, and a hollow one where a place is approximate", () => {
		expect(idsOf([points({ certainty: "gazetteer" })], 8, ["uniform"])).toEqual(["count"]);
		expect(idsOf([points({ certainty: "approximate" })], 8, ["mixed"])).toEqual(["approximate", "count", "mixed"]);
		expect(idsOf([points({ certainty: "gazetteer" })], 8)).toEqual([]);
	});

	it("are dots from afar, and larger ones where several are drawn as one", () => {
		expect(idsOf([points({ certainty: "gazetteer" })], 7.9)).toEqual(["dot"]);
		expect(idsOf([points({ certainty: "gazetteer" })], 7, ["mixed"])).toEqual(["dot", "group", "mixed"]);
	});

	it("are a disc from the zoom on at which it is drawn", () => {
		const shown = [points({ certainty: "gazetteer", uncertaintyKm: 2 })];
		expect(idsOf(shown, 7)).not.toContain("uncertainty");
		expect(idsOf(shown, 8)).toEqual(["uncertainty"]);
	});

	it("are a disc only while its size is drawn: large ones would veil the map", () => {
		const shownWith = (uncertaintyKm: number, zoom: number) =>
			idsOf([points({ certainty: "gazetteer", uncertaintyKm })], zoom);
		expect([8, 9, 11].map((zoom) => shownWith(10, zoom).includes("uncertainty"))).toEqual([false, true, false]);
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
