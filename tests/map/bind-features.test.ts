import { describe, expect, it } from "vitest";
import { withData } from "../../src/map/bind-features";
import { makeFeature } from "../fixtures/atlas";

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
