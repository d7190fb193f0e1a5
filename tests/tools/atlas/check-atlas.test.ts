import { describe, expect, it } from "vitest";
import type { AtlasFeature, Exercise } from "../../../src/atlas/atlas";
import type { Catalogue } from "../../../src/atlas/catalogue";
import type { Source } from "../../../src/atlas/sources";
import { checkAtlas } from "../../../tools/atlas/check-atlas";
import { exercise, makeCatalogue, makeCollection, makeFeature, makeLayer, source } from "../../fixtures/atlas";

function complaints(
	features: readonly AtlasFeature[],
	{
		catalogue = makeCatalogue([makeLayer({ id: "lines" })]),
		sources = [source],
		exercises = [exercise],
	}: { catalogue?: Catalogue; sources?: Source[]; exercises?: Exercise[] } = {},
): readonly string[] {
	const collections = new Map([["lines", makeCollection(...features)]]);
	const featureIds = new Set(features.map(({ properties }) => properties.id));
	return checkAtlas({ catalogue, collections, featureIds, sources, exercises, kinds }).map(
		({ file, id, property, reason }) => [file, id, property, reason].filter(Boolean).join(" | "),
	);
}

const kinds = { line: { en: "line", ko: "선" } };
const square = [
	[126, 37],
	[127, 37],
	[127, 38],
	[126, 38],
	[126, 37],
];
const westToEast = {
	type: "LineString" as const,
	coordinates: [
		[126, 38],
		[127, 38],
	],
};
const shifted = square.map(([lng = 0, lat = 0]) => [lng + 0.5, lat + 0.5]);
const bowTie = [
	[126, 37],
	[127, 38],
	[127.5, 37.5],
	[127, 37],
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
			"a kind without words, with the nearest",
			[makeFeature({ id: "a", kind: "lime" })],
			"lines.geojson | a | kind | “lime” has no words in kinds.json; did you mean “line”?",
		],
		[
			"a misspelt source, with the nearest",
			[makeFeature({ id: "a", sources: ["sorce-1"] })],
			"lines.geojson | a | sources | “sorce-1” is not in sources.json; did you mean “source-1”?",
		],
		[
			"a misspelt exercise, with the nearest",
			[makeFeature({ id: "a", exercise: "dril-24" })],
			"lines.geojson | a | exercise | “dril-24” is not in exercise-series.json; did you mean “drill-24”?",
		],
		[
			"a place that was not published and does not say how it was found",
			[makeFeature({ id: "a", certainty: "schematic", method: undefined })],
			"lines.geojson | a | method | is missing; a place that is “schematic” needs to say how it was found",
		],
		[
			"an end before its beginning",
			[makeFeature({ id: "a", since: "2018-11", until: "2018-10-31" })],
			"lines.geojson | a | until | 2018-10-31 is before since, 2018-11",
		],
		[
			"an estimate without a radius",
			[makeFeature({ id: "a", certainty: "approximate" })],
			"lines.geojson | a | uncertaintyKm | is missing; an approximate place needs the radius within which it lies",
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
			"lines.geojson | a | geometry | a ring does not end where it begins; its last position must repeat the first",
		],
		[
			"a ring the wrong way round",
			[makeFeature({ id: "a" }, { type: "Polygon", coordinates: [square.toReversed()] })],
			"lines.geojson | a | geometry | a ring runs the wrong way round (outer rings counterclockwise, holes clockwise); reverse its positions",
		],
		[
			"a ring that crosses itself",
			[makeFeature({ id: "a" }, { type: "Polygon", coordinates: [bowTie] })],
			"lines.geojson | a | geometry | it crosses or touches itself near [126.5,37.5]",
		],
		[
			"a hole that crosses its ring",
			[makeFeature({ id: "a" }, { type: "Polygon", coordinates: [square, shifted.toReversed()] })],
			"lines.geojson | a | geometry | it crosses or touches itself near [127,37.5]",
		],
		[
			"a line that crosses itself",
			[makeFeature({ id: "a" }, { type: "LineString", coordinates: bowTie })],
			"lines.geojson | a | geometry | it crosses or touches itself near [126.5,37.5]",
		],
	])("complains of %s", (_, features, complaint) => {
		expect(complaints(features)).toEqual([complaint]);
	});

	it("accepts an end in the same month as a beginning of less precision", () => {
		expect(complaints([makeFeature({ id: "a", since: "2018-11-05", until: "2018-11" })])).toEqual([]);
	});

	it("lets parts of one feature touch", () => {
		const parts = [
			[square.slice(0, 2), square.slice(1, 3)],
			[[square], [square.map(([lng = 0, lat = 0]) => [lng + 1, lat])]],
		] as const;
		const features = [
			makeFeature({ id: "a" }, { type: "MultiLineString", coordinates: [...parts[0]] }),
			makeFeature({ id: "b" }, { type: "MultiPolygon", coordinates: parts[1].map((rings) => [...rings]) }),
		];
		expect(complaints(features)).toEqual([]);
	});

	it("complains of a group that is not there, with the nearest", () => {
		const catalogue = makeCatalogue([makeLayer({ id: "lines", group: "grup" })]);
		expect(complaints([], { catalogue })).toEqual([
			"layers.json | lines | group | there is no group “grup”; did you mean “group”?",
		]);
	});

	it("complains of landmarks that are not there", () => {
		const landmarks = { lines: ["a", "c"], between: { lines: ["a", "b"], layer: "line" }, layers: ["lines"] } as const;
		const catalogue = makeCatalogue([makeLayer({ id: "lines" })], { landmarks });
		expect(complaints([makeFeature({ id: "a" }, westToEast)], { catalogue })).toEqual([
			"layers.json | landmarks | there is no feature “c”; did you mean “a”?",
			"layers.json | landmarks | there is no line of landmarks “b”; did you mean “a”?",
			"layers.json | landmarks | there is no layer “line”; did you mean “lines”?",
		]);
	});

	it("complains of landmarks that have no sides, north and south", () => {
		const landmarks = { lines: ["a", "b", "c", "d"], layers: [] };
		const catalogue = makeCatalogue([makeLayer({ id: "lines" })], { landmarks });
		const line = (...coordinates: number[][]) => ({ type: "LineString" as const, coordinates });
		const features = [
			makeFeature({ id: "a" }, westToEast),
			makeFeature({ id: "b" }, line([127, 38], [126, 37.5])),
			makeFeature({ id: "c" }, line([126, 37], [126.5, 38])),
			makeFeature({ id: "d" }, { type: "MultiLineString", coordinates: [westToEast.coordinates] }),
		];
		const reason = "is no single line that runs between west and east, so that places are north or south of it";
		expect(complaints(features, { catalogue })).toEqual([
			`layers.json | landmarks | “c” ${reason}`,
			`layers.json | landmarks | “d” ${reason}`,
		]);
	});

	it("complains of ids that were given up and are used again, or that lead nowhere", () => {
		const catalogue = makeCatalogue([makeLayer({ id: "lines" })], {
			formerLayers: { lines: "lines", old: "line" },
			formerFeatures: { a: "b" },
		});
		expect(complaints([makeFeature({ id: "a" })], { catalogue })).toEqual([
			"layers.json | lines | formerLayers | is the id of a layer of today; an id that was given up is never used again",
			"layers.json | old | formerLayers | there is no layer “line”; did you mean “lines”?",
			"layers.json | a | formerFeatures | is the id of a feature of today; an id that was given up is never used again",
			"layers.json | a | formerFeatures | there is no feature “b”; did you mean “a”?",
		]);
	});

	it("complains of a source that nobody could look up", () => {
		const { URL: _, ...placeless } = source;
		expect(complaints([], { sources: [placeless] })).toHaveLength(1);
		expect(complaints([], { sources: [{ ...placeless, publisher: "A press", note: "In print" }] })).toEqual([]);
	});

	it("checks an exercise’s sources and dates as it does a feature’s", () => {
		const exercises = [{ ...exercise, sources: ["nowhere"], since: "2024-03-04", until: "2024-02" }];
		expect(complaints([], { exercises })).toEqual([
			"exercise-series.json | drill-24 | sources | “nowhere” is not in sources.json",
			"exercise-series.json | drill-24 | until | 2024-02 is before since, 2024-03-04",
		]);
	});
});
