import { createRoot, createSignal } from "solid-js";
import { describe, expect, it } from "vitest";
import { createFeatureData, withData } from "../../../src/map/adapter/bind-features";
import { shapeSource } from "../../../src/map/style/expressions";
import { pointSource } from "../../../src/map/style/point-layers";
import { createListFilter } from "../../../src/state/list-filter";
import { makeCatalogue, makeCollection, makeFeature, makeLayer } from "../../fixtures/atlas";

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

const alongTheCoast = {
	type: "LineString" as const,
	coordinates: [
		[125, 37],
		[126, 38],
	],
};

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
				() => ({ zoom: 8, bearing: 0 }),
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

	it("stays as it is of points while lines are selected, and leaves out a point that is", () => {
		const features = [
			makeFeature({ id: "line" }, alongTheCoast),
			makeFeature({ id: "one" }),
			makeFeature({ id: "two" }),
		];
		const layer = { entry: makeLayer({ id: "events", symbol: "point" }), collection: makeCollection(...features) };
		const [selection, select] = createSignal<{ feature: string }>();
		const layers = {
			catalogue: makeCatalogue([layer.entry]),
			data: {
				isPending: () => false,
				collection: () => layer.collection,
				feature: (id: string) => features.find(({ properties }) => properties.id === id),
			},
			state: { isVisible: () => true, selection, mentioned: () => [] },
			narrow: (each: unknown) => each,
		};
		createRoot((dispose) => {
			const sources = createFeatureData(
				layers as never,
				() => false,
				() => () => undefined,
				() => ({ zoom: 8, bearing: 0 }),
			);
			const points = () => sources[pointSource]?.();
			const before = points();
			select({ feature: "line" });
			expect(points()).toBe(before);
			select({ feature: "one" });
			expect(points()?.features.map(({ properties }) => properties?.id)).toEqual(["two"]);
			dispose();
		});
	});
});
