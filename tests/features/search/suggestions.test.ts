import { describe, expect, it } from "vitest";
import { suggestWays } from "../../../src/features/search/suggestions";
import { readSearchables } from "../../../tools/atlas/read-searchables";
import { article, laterArticle, makeIndex } from "../../fixtures/atlas";
import { ownAtlas } from "../../fixtures/own-atlas";

const atlas = ownAtlas;
const features = [...atlas.collections].flatMap(([layer, collection]) =>
	collection.features.map((feature) => ({ layer, feature })),
);
const sources = {
	index: {
		...makeIndex(),
		catalogue: atlas.catalogue,
		articles: [laterArticle, { ...article, date: "2023" }],
		opening: atlas.opening,
		layerOfFeature: Object.fromEntries(features.map(({ layer, feature }) => [feature.properties.id, layer])),
		shapesOfLayer: {},
	},
	commands: [{ id: "zoom-in" as const }],
	searchables: readSearchables(process.cwd(), atlas),
	viewport: undefined,
	features: features
		.filter(({ layer }) => ["mdl", "nll", "incidents", "firing-areas"].includes(layer))
		.map((each) => each.feature),
};
const offered = (given: Parameters<typeof suggestWays>[0]) =>
	Object.fromEntries(
		suggestWays(given).map(({ kind, choices }) => [
			kind,
			choices.map((choice) => {
				if (choice.kind === "whole-article") return choice.article.id;
				if (choice.kind === "feature") return choice.feature.id;
				if (choice.kind === "place") return choice.place.id;
				return choice.kind === "command" ? choice.id : choice.kind;
			}),
		]),
	);

describe("a search in which nothing is typed", () => {
	it("offers the articles in their order, and the named lines, but no commands", () => {
		expect(offered(sources)).toEqual({
			article: ["later", "news"],
			line: ["mdl", "nll", "nll-east", "dprk-1999-line"],
		});
	});

	it("offers the tour where there is one", () => {
		expect(offered({ ...sources, commands: [{ id: "zoom-in" }, { id: "tour" }] }).command).toEqual(["tour"]);
	});

	it("offers what lies near the middle of the map, places first, and events before firing areas", () => {
		const viewport = {
			center: [125.7, 37.66] as [number, number],
			bounds: [125.3, 37.4, 126.1, 37.9] as const,
			zoom: 10,
		};
		const { near = [] } = offered({ ...sources, viewport });
		expect(near[0]).toBe("yeonpyeongdo");
		expect(near).toContain("inc-yp-2010");
		expect(near.filter((id) => id.startsWith("aip-"))).toEqual([]);
		const peninsula = { center: [127, 38] as [number, number], bounds: [123, 35, 131, 41] as const, zoom: 7 };
		expect(offered({ ...sources, viewport: peninsula }).near?.slice(0, 2)).toEqual(["panmunjom", "seoul"]);
	});

	it("offers articles before the names have come", () => {
		expect(Object.keys(offered({ ...sources, searchables: undefined }))).toEqual(["article"]);
	});
});
