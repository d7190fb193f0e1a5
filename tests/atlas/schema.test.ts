import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
	formatDataProblem,
	makeLocalText,
	parseCollection,
	parseExercises,
	parseSources,
} from "../../src/atlas/schema";
import { exercise, makeCollection, makeFeature, source } from "../fixtures/atlas";

/** A feature as somebody might have written it. */
interface LooseFeature {
	properties: Record<string, unknown> & { name: Record<string, unknown>; summary: Record<string, unknown> };
	geometry: { coordinates: number[] };
}

function complaints(change: (feature: LooseFeature) => void): readonly string[] {
	const json = structuredClone(makeCollection(makeFeature({ id: "a" }))) as unknown as { features: LooseFeature[] };
	for (const feature of json.features) change(feature);
	const parsed = parseCollection(json, "lines.geojson");
	return parsed.ok ? [] : parsed.problem.map(formatDataProblem);
}

describe("a layer's file", () => {
	it("is read as it stands when it is right", () => {
		const collection = makeCollection(makeFeature({ id: "a", since: "1953-08-30", rejectedBy: ["dprk"] }));
		expect(parseCollection(collection, "lines.geojson")).toMatchObject({ ok: true, value: collection });
	});

	it("has what a further language lacks in English", () => {
		const parse = (written: unknown) => v.safeParse(makeLocalText(["en", "ko", "fr"]), written).output;
		expect(parse({ en: "Sea", ko: "바다" })).toEqual({ en: "Sea", ko: "바다", fr: "Sea" });
		expect(parse({ en: "Sea", ko: "바다", fr: "Mer" })).toEqual({ en: "Sea", ko: "바다", fr: "Mer" });
		expect(v.is(makeLocalText(["en", "ko", "fr"]), { en: "Sea", fr: "Mer" })).toBe(false);
	});

	it.each<[string, (feature: LooseFeature) => void, string]>([
		["a missing name", ({ properties }) => delete properties.name.ko, "lines.geojson: “a”: name.ko: is missing"],
		[
			"an empty text",
			({ properties }) => (properties.summary.en = ""),
			"lines.geojson: “a”: summary.en: must not be empty",
		],
		[
			"a property nobody knows",
			({ properties }) => (properties.colour = "red"),
			"lines.geojson: “a”: colour: is not a known property; take it away, or look up its name in geojson/README.md",
		],
		[
			"a date that is none",
			({ properties }) => (properties.since = "30/8/1953"),
			"lines.geojson: “a”: since: must be a day, month or year that there is, such as 1953-08-30, 2024-06 or 1954",
		],
		[
			"a day that the calendar has not",
			({ properties }) => (properties.until = "2024-02-31"),
			"lines.geojson: “a”: until: must be a day, month or year that there is, such as 1953-08-30, 2024-06 or 1954",
		],
		[
			"no source",
			({ properties }) => (properties.sources = []),
			"lines.geojson: “a”: sources: must name at least one source",
		],
		[
			"a negative radius",
			({ properties }) => (properties.uncertaintyKm = -1),
			"lines.geojson: “a”: uncertaintyKm: must not be negative",
		],
		[
			"a height",
			({ geometry }) => geometry.coordinates.push(5),
			"lines.geojson: “a”: geometry.coordinates: must be a position [longitude, latitude] in degrees, longitude first",
		],
		[
			"degrees beyond the globe",
			({ geometry }) => (geometry.coordinates = [126, 238]),
			"lines.geojson: “a”: geometry.coordinates: must be a position [longitude, latitude] in degrees, longitude first",
		],
		[
			"an id with capitals",
			({ properties }) => (properties.id = "NLL"),
			"lines.geojson: “NLL”: id: must be lower-case letters, digits and single hyphens",
		],
	])("is refused for %s, with file, id, property and reason", (_, change, complaint) => {
		expect(complaints(change)).toEqual([complaint]);
	});

	it("names what a closed list allows", () => {
		expect(complaints(({ properties }) => (properties.certainty = "exact"))[0]).toMatch(
			/“a”: certainty: must be one of .*"published-coordinates".*, not "exact"/,
		);
	});

	it("counts features that have no id", () => {
		expect(complaints(({ properties }) => delete properties.id)).toEqual(["lines.geojson: number 1: id: is missing"]);
	});

	it("is refused when it is no collection at all", () => {
		expect(parseCollection([], "lines.geojson").ok).toBe(false);
		expect(parseCollection(null, "lines.geojson").ok).toBe(false);
	});
});

describe("the bibliography", () => {
	it("is read as it stands", () => {
		expect(parseSources([source])).toMatchObject({ ok: true, value: [source] });
	});

	it("is refused for a document issued on a day that the calendar has not", () => {
		const parsed = parseSources([{ ...source, issued: { "date-parts": [[2023, 2, 29]] } }]);
		expect(parsed.ok ? [] : parsed.problem.map(formatDataProblem)).toEqual([
			"sources.json: “source-1”: issued.date-parts.0: must be a day, month or year that there is, such as [1953, 8, 30]",
		]);
	});
});

describe("the exercises", () => {
	it("are read as they stand", () => {
		expect(parseExercises([exercise])).toMatchObject({ ok: true, value: [exercise] });
	});

	it("are refused with the entry’s id", () => {
		const { name: _, ...nameless } = { ...exercise, until: "2024-13" };
		const parsed = parseExercises([nameless]);
		expect(parsed.ok ? [] : parsed.problem.map(formatDataProblem)).toEqual([
			"exercise-series.json: “drill-24”: name: is missing",
			expect.stringMatching(/^exercise-series.json: “drill-24”: until: must be a day/),
		]);
	});
});
