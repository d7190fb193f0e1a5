import type { Position } from "geojson";
import * as v from "valibot";
import { failure, type Result, success } from "../lib/result";
import { type AtlasCollection, certainties, type Exercise, languages, parties } from "./atlas";
import { isIsoDate } from "./iso-date";
import { licences, type Source, sourceKinds } from "./sources";

/** What is wrong in a data file, said so that its author can mend it. */
export interface DataProblem {
	/** Name of the file, such as `nll.geojson`. */
	readonly file: string;
	/** Id of the feature or entry, or its number in the file where it has none. */
	readonly id?: string | undefined;
	/** Path of the property, such as `name.ko`. */
	readonly property?: string | undefined;
	readonly reason: string;
}

/** One line for a person: file, id, property, reason. */
export function formatDataProblem({ file, id, property, reason }: DataProblem): string {
	return [file, id?.startsWith("number ") ? id : id && `“${id}”`, property, reason].filter(Boolean).join(": ");
}

const text = v.pipe(v.string("must be a text"), v.nonEmpty("must not be empty"));
/** What every text is written in. */
const required = { en: text, ko: text };

/**
 * A text in English and Korean, and perhaps in others of the languages. What it lacks is filled from the English, since
 * the map takes names by their language.
 */
export function makeLocalText<Tag extends string>(
	tags: readonly Tag[],
): v.GenericSchema<unknown, Readonly<Record<Tag | "en" | "ko", string>>> {
	const others = tags.filter((tag) => !Object.hasOwn(required, tag));
	const optional = Object.fromEntries(others.map((tag) => [tag, v.optional(text)]));
	return v.pipe(
		v.strictObject({ ...optional, ...required }),
		v.transform((found) => ({
			...(Object.fromEntries(others.map((tag) => [tag, found.en])) as Record<Tag, string>),
			...found,
		})),
	);
}
/** A text in every language of the atlas. */
export const localText = makeLocalText(languages);
/** An id. */
export const slug = v.pipe(
	v.string("must be a text"),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and single hyphens"),
);
/** A date of any precision that the calendar has. */
const isoDate = v.pipe(
	v.string("must be a text"),
	v.check(isIsoDate, "must be a day, month or year that there is, such as 1953-08-30, 2024-06 or 1954"),
);

/** Ids of sources, at least one. */
const citedSources = v.pipe(v.array(slug), v.minLength(1, "must name at least one source"));

/** What the atlas says of a feature: its properties. */
export const facts = v.strictObject({
	id: slug,
	name: localText,
	label: v.optional(localText),
	abbreviation: v.optional(localText),
	summary: localText,
	kind: slug,
	assertedBy: v.picklist(parties),
	rejectedBy: v.optional(v.array(v.picklist(parties))),
	instrument: v.optional(localText),
	since: v.optional(isoDate),
	until: v.optional(isoDate),
	certainty: v.picklist(certainties),
	uncertaintyKm: v.optional(v.pipe(v.number("must be a number"), v.minValue(0, "must not be negative"))),
	method: v.optional(localText),
	exercise: v.optional(slug),
	side: v.optional(v.picklist(["left", "right"])),
	designator: v.optional(text),
	printed: v.optional(v.array(text)),
	sources: citedSources,
});

/** A place in degrees. */
export const position = v.custom<Position>(
	isPosition,
	"must be a position [longitude, latitude] in degrees, longitude first",
);
const positions = v.pipe(v.array(position), v.minLength(2, "must have at least two positions"));
const ring = v.pipe(v.array(position), v.minLength(4, "must be a ring of at least four positions"));
const geometry = v.variant("type", [
	v.strictObject({ type: v.literal("Point"), coordinates: position }),
	v.strictObject({ type: v.literal("MultiPoint"), coordinates: v.array(position) }),
	v.strictObject({ type: v.literal("LineString"), coordinates: positions }),
	v.strictObject({ type: v.literal("MultiLineString"), coordinates: v.array(positions) }),
	v.strictObject({ type: v.literal("Polygon"), coordinates: v.array(ring) }),
	v.strictObject({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) }),
]);

const collection = v.strictObject({
	type: v.literal("FeatureCollection"),
	features: v.array(v.strictObject({ type: v.literal("Feature"), properties: facts, geometry })),
});

const dateParts = v.pipe(
	v.array(v.number("must be numbers: year, month, day")),
	v.check(
		(parts) => isIsoDate(parts.map((part) => String(part).padStart(2, "0")).join("-")),
		"must be a day, month or year that there is, such as [1953, 8, 30]",
	),
);

const sources = v.array(
	v.strictObject({
		id: slug,
		type: text,
		title: text,
		author: v.optional(v.array(v.strictObject({ literal: text }))),
		publisher: v.optional(text),
		issued: v.optional(v.strictObject({ "date-parts": v.pipe(v.array(dateParts), v.length(1, "must hold one date")) })),
		URL: v.optional(v.pipe(v.string(), v.url("must be a URL"))),
		note: v.optional(text),
		custom: v.optional(
			v.strictObject({ licence: v.optional(v.picklist(licences)), kind: v.optional(v.picklist(sourceKinds)) }),
		),
	}),
);

/** Reads one layer's file, already parsed from JSON; `file` is only for messages. */
export function parseCollection(json: unknown, file: string): Result<AtlasCollection, readonly DataProblem[]> {
	return parseWith(collection, json, file);
}

/** Reads the bibliography. */
export function parseSources(json: unknown): Result<readonly Source[], readonly DataProblem[]> {
	return parseWith(sources, json, "sources.json");
}

function isPosition(value: unknown): boolean {
	if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isFinite)) return false;
	return Math.abs(value[0]) <= 180 && Math.abs(value[1]) <= 90;
}

type Issue = v.BaseIssue<unknown>;

/** Reads a value parsed from JSON with a schema; `file` is only for messages. */
export function parseWith<Schema extends v.GenericSchema<unknown, unknown>>(
	schema: Schema,
	json: unknown,
	file: string,
): Result<v.InferOutput<Schema>, readonly DataProblem[]> {
	const parsed = v.safeParse(schema, json);
	return parsed.success ? success(parsed.output) : failure(parsed.issues.map((issue) => toProblem(issue, file, json)));
}

function toProblem(issue: Issue, file: string, json: unknown): DataProblem {
	const path = (issue.path ?? []).map((item) => item.key as string | number);
	const entryAt = path.findIndex((key) => typeof key === "number");
	const entry = path
		.slice(0, entryAt + 1)
		.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], json);
	const property = path
		.slice(entryAt + 1)
		.join(".")
		.replace(/^properties\./, "");
	return {
		file,
		id: entryAt < 0 ? undefined : (idOf(entry) ?? `number ${Number(path[entryAt]) + 1}`),
		property: property || undefined,
		reason: toReason(issue),
	};
}

function idOf(entry: unknown): string | undefined {
	const { id, properties } = (entry ?? {}) as { id?: unknown; properties?: { id?: unknown } };
	const found = properties?.id ?? id;
	return typeof found === "string" ? found : undefined;
}

function toReason(issue: Issue): string {
	if (issue.received === "undefined") return "is missing";
	if (issue.type === "strict_object" && issue.expected === "never")
		return "is not a known property; take it away, or look up its name in geojson/README.md";
	if (issue.type === "picklist") return `must be one of ${issue.expected}, not ${issue.received}`;
	return issue.message.startsWith("Invalid") ? `expected ${issue.expected}, found ${issue.received}` : issue.message;
}

const exercises = v.array(
	v.strictObject({
		id: slug,
		name: localText,
		summary: localText,
		heldBy: v.picklist(parties),
		since: isoDate,
		until: v.optional(isoDate),
		sources: citedSources,
	}),
);

/** Reads the exercises that events point to, already parsed from JSON. */
export function parseExercises(json: unknown): Result<readonly Exercise[], readonly DataProblem[]> {
	return parseWith(exercises, json, "exercise-series.json");
}
