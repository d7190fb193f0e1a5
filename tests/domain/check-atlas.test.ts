import { describe, expect, it } from "vitest";
import type { AtlasFeature, Catalogue, Source } from "../../src/domain/atlas";
import { checkAtlas } from "../../src/domain/check-atlas";
import { makeCatalogue, makeCollection, makeFeature, makeLayer, source } from "../fixtures/atlas";

function complaints(
	features: readonly AtlasFeature[],
	{
		catalogue = makeCatalogue([makeLayer({ id: "lines" })]),
		sources = [source],
	}: { catalogue?: Catalogue; sources?: Source[] } = {},
): readonly string[] {
	const collections = new Map([["lines", makeCollection(...features)]]);
	return checkAtlas({ catalogue, collections, sources }).map(({ file, id, property, reason }) =>
		[file, id, property, reason].filter(Boolean).join(" | "),
	);
}

const square = [
	[126, 37],
	[127, 37],
	[127, 38],
	[126, 38],
	[126, 37],
];

describe("the atlas as a whole", () => {
	it("has nothing to complain of when it is sound", () => {
		expect(
			complaints([makeFeature({ id: "a" }), makeFeature({ id: "b" }, { type: "Polygon", coordinates: [square] })]),
		).toEqual([]);
	});

	it.each([
		[
			"an id used twice",
			[makeFeature({ id: "a" }), makeFeature({ id: "a" })],
			"lines.geojson | a | id | is used in lines.geojson already",
		],
		[
			"a source that is not there",
			[makeFeature({ id: "a", sources: ["nowhere"] })],
			"lines.geojson | a | sources | “nowhere” is not in sources.json",
		],
		[
			"an end before its beginning",
			[makeFeature({ id: "a", since: "2018-11", until: "2018-10-31" })],
			"lines.geojson | a | until | 2018-10-31 is before since, 2018-11",
		],
		[
			"an estimate without a radius",
			[makeFeature({ id: "a", certainty: "approximate" })],
			"lines.geojson | a | uncertaintyKm | an approximate place needs the radius within which it lies",
		],
		[
			"latitude and longitude the wrong way round",
			[makeFeature({ id: "a" }, { type: "Point", coordinates: [38, 126] })],
			"lines.geojson | a | geometry | [38,126] lies outside the frame of the map; is it [longitude, latitude]?",
		],
		[
			"too many decimals",
			[makeFeature({ id: "a" }, { type: "Point", coordinates: [126.1234567, 38] })],
			"lines.geojson | a | geometry | [126.1234567,38] has more than 6 decimals",
		],
		[
			"a ring that does not close",
			[makeFeature({ id: "a" }, { type: "Polygon", coordinates: [square.slice(0, 4)] })],
			"lines.geojson | a | geometry | a ring does not end where it begins",
		],
		[
			"a ring the wrong way round",
			[makeFeature({ id: "a" }, { type: "Polygon", coordinates: [square.toReversed()] })],
			"lines.geojson | a | geometry | a ring runs the wrong way round (outer rings counterclockwise, holes clockwise)",
		],
	])("complains of %s", (_, features, complaint) => {
		expect(complaints(features)).toEqual([complaint]);
	});

	it("accepts an end in the same month as a beginning of less precision", () => {
		expect(complaints([makeFeature({ id: "a", since: "2018-11-05", until: "2018-11" })])).toEqual([]);
	});

	it("complains of a group that is not there, and of ids that were given up", () => {
		const catalogue = makeCatalogue([makeLayer({ id: "lines", group: "nowhere" })], { formerFeatures: { a: "b" } });
		expect(complaints([makeFeature({ id: "a" })], { catalogue })).toEqual([
			"layers.json | lines | group | there is no group “nowhere”",
			"lines.geojson | a | id | was the id of another feature; an id is never used again",
			"layers.json | a | formerFeatures | there is no feature “b”",
		]);
	});
});
