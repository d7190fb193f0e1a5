import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { createFeatureData, withData } from "../../src/map/bind-features";
import { pointSource } from "../../src/map/style/point-layers";
import { shapeSource } from "../../src/map/style/shape-source";
import { createListFilter } from "../../src/state/list-filter";
import { makeCatalogue, makeCollection, makeFeature, makeLayer } from "../fixtures/atlas";

describe("a style that begins with data", () => {
	const empty = { type: "FeatureCollection" as const, features: [] };
	const held = { ...empty, features: [makeFeature({ id: "north" })] };
	const style = {
		version: 8 as const,
		sources: {
			shapes: { type: "geojson" as const, data: empty, promoteId: "id" },
			points: { type: "geojson" as const, data: empty },
		},
		layers: [],
	};

	it("has in each source what there is for it, and nothing in one whose data are on their way", () => {
		const { shapes, points } = withData(style, { shapes: held, points: undefined }).sources;
		expect(shapes).toEqual({ type: "geojson", data: held, promoteId: "id" });
		expect(points).toEqual(style.sources.points);
	});
});

describe("what the map's sources hold", () => {
	it("is what the list's filter leaves, shapes and points, so that groups count only that", () => {
		const collection = makeCollection(makeFeature({ id: "one", kind: "clash" }), makeFeature({ id: "two" }));
		const catalogue = makeCatalogue([makeLayer({ id: "events", symbol: "point" })]);
		const layers = {
			catalogue,
			data: { isPending: () => false, collection: () => collection },
			state: { isVisible: () => true, selection: () => undefined, mentioned: () => [] },
		};
		createRoot((dispose) => {
			const index = { catalogue };
			const filter = createListFilter({ index, view: layers.state, data: layers.data } as never);
			const sources = createFeatureData(
				{ ...layers, narrow: filter.narrow } as never,
				() => false,
				() => () => undefined,
			);
			const held = () =>
				[shapeSource, pointSource].map((id) => sources[id]?.()?.features.map(({ properties }) => properties?.id));
			expect(held()).toEqual([
				["one", "two"],
				["one", "two"],
			]);
			filter.change({ kinds: ["clash"] });
			expect(held()).toEqual([["one"], ["one"]]);
			filter.end();
			expect(held()[1]).toEqual(["one", "two"]);
			dispose();
		});
	});
});
