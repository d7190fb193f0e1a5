import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";
import { LineCounter, parseDocument } from "yaml";
import type { AtlasCollection, FeatureFacts, FeatureId } from "../../src/atlas/atlas";
import type { LayerId } from "../../src/atlas/catalogue";
import { facts, formatDataProblem, parseWith, position, slug } from "../../src/atlas/schema";
import { type LngLat, toLngLat } from "../../src/geo/positions";
import { failure, type Result, success } from "../../src/lib/result";
import { readText } from "../atlas/read-json";
import { parseDms } from "../geo/parse-dms";

/** What is written of one layer by hand: its features without their geometry, and coordinates to draw them from. */
export interface LayerFacts {
	/** Name of the file, such as `nll.yaml`, for messages. */
	readonly file: string;
	/** In the order of the layer, each with its properties in the order in which they are written. */
	readonly features: readonly FeatureFacts[];
	/** Published coordinates that no feature prints, by name: in degrees, on the datum of their publication. */
	readonly positions: Readonly<Record<string, readonly LngLat[]>>;
}

/** The facts of a layer. Throws when there are none. */
export type FactsOf = (layer: LayerId) => LayerFacts;

const layerFile = v.strictObject({
	/** Holds what other parts of the file repeat by YAML anchors. */
	shared: v.optional(v.record(slug, v.unknown())),
	positions: v.optional(v.record(slug, v.unknown()), {}),
	features: v.pipe(v.array(facts), v.minLength(1, "must hold at least one feature")),
});

const publishedPosition = v.pipe(
	v.unknown(),
	v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
		if (v.is(position, value)) return toLngLat(value);
		const read =
			typeof value === "string"
				? parseDms(value)
				: failure("must be a position, as 37-42-45N 126-06-40E or [longitude, latitude] in degrees");
		if (read.ok) return read.value;
		addIssue({ message: read.problem });
		return NEVER;
	}),
);
const publishedPositions = v.pipe(
	v.array(publishedPosition, "must be a list of positions"),
	v.minLength(1, "must hold at least one position"),
);

/**
 * Reads the facts of a layer from YAML, merge keys (`<<`) included. The problems are lines for a person: file, line or
 * feature, property, reason.
 */
export function parseFacts(yaml: string, file: string): Result<LayerFacts, readonly string[]> {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { merge: true, lineCounter: lines, prettyErrors: false });
	if (document.errors.length > 0)
		return failure(
			document.errors.map(
				({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: ${message}; put texts with colons in quotes`,
			),
		);
	let written: unknown;
	try {
		written = document.toJS({ maxAliasCount: -1, reviver: yearToText });
	} catch (error) {
		// An alias that leads nowhere, or a merge key before something that has no properties.
		return failure([`${file}: ${error instanceof Error ? error.message : error}`]);
	}
	const read = parseWith(layerFile, written, file);
	if (!read.ok) return failure(read.problem.map(formatDataProblem));
	const lists = Object.entries(read.value.positions).map(
		([name, list]) => [name, parseWith(publishedPositions, list, `${file}: positions: ${name}`)] as const,
	);
	const problems = lists.flatMap(([, list]) => (list.ok ? [] : list.problem.map(formatDataProblem)));
	if (problems.length > 0) return failure(problems);
	// What is written and not what the schema gives, which has properties in an order of its own.
	const { features } = written as { readonly features: readonly FeatureFacts[] };
	const positions = Object.fromEntries(lists.flatMap(([name, list]) => (list.ok ? [[name, list.value]] : [])));
	return success({ file, features, positions });
}

/** A year without quotes is a number to YAML. */
function yearToText(key: unknown, value: unknown): unknown {
	return (key === "since" || key === "until") && typeof value === "number" ? String(value) : value;
}

/**
 * Reads `<layer>.yaml` in a folder for each of the layers. The problems are lines for a person; one is a file that is
 * missing, or that belongs to no layer.
 */
export function readFacts(folder: string, layers: readonly LayerId[]): Result<FactsOf, readonly string[]> {
	const found = new Map<LayerId, LayerFacts>();
	const strays = readdirSync(folder).filter((file) => !layers.includes(basename(file, ".yaml")));
	const problems = strays.map((file) => `${file}: tools/data/recipes.ts has no layer “${basename(file, ".yaml")}”`);
	for (const layer of layers) {
		const path = join(folder, `${layer}.yaml`);
		const read = existsSync(path)
			? parseFacts(readText(path), `${layer}.yaml`)
			: failure([`${layer}.yaml: there is no such file in the folder; tools/data/recipes.ts has that layer`]);
		if (read.ok) found.set(layer, read.value);
		else problems.push(...read.problem);
	}
	if (problems.length > 0) return failure(problems);
	return success((layer) => {
		const facts = found.get(layer);
		if (facts === undefined) throw new Error(`There are no facts of the layer “${layer}”.`);
		return facts;
	});
}

/**
 * What a layer's file, `committed`, has otherwise than the facts that it was made from: a line for a person each. No
 * geometry is computed.
 */
export function findOutdated(
	{ file, features }: LayerFacts,
	layer: LayerId,
	committed: AtlasCollection,
): readonly string[] {
	const remedy = `change tools/facts/${file} and run “npm run data”`;
	const made = new Map(committed.features.map(({ properties }) => [properties.id, properties]));
	const written = new Map(features.map((feature) => [feature.id, feature]));
	return [...new Set([...made.keys(), ...written.keys()])].flatMap((id) => {
		const [before, after] = [made.get(id), written.get(id)];
		if (before === undefined || after === undefined)
			return `${layer}.geojson: “${id}”: is ${before ? "not in" : "only in"} ${file}; ${remedy}`;
		const properties = Object.keys({ ...before, ...after }) as (keyof FeatureFacts)[];
		return properties
			.filter((property) => !isDeepStrictEqual(before[property], after[property]))
			.map((property) => `${layer}.geojson: “${id}”: ${property}: is not as in ${file}; ${remedy}`);
	});
}

/**
 * The positions that a feature has as `printed`, in degrees on the datum of their publication; of the entries only
 * those from one to before another, counted from 0. Throws, naming file and feature, where one cannot be read.
 */
export function printedPositions({ file, features }: LayerFacts, id: FeatureId, from = 0, to?: number): LngLat[] {
	const printed = features.find((feature) => feature.id === id)?.printed?.slice(from, to) ?? [];
	if (printed.length === 0) throw new Error(`${file}: “${id}”: printed: is missing; its geometry is made from it`);
	return printed.map((text) => {
		const read = parseDms(text);
		if (!read.ok) throw new Error(`${file}: “${id}”: printed: ${read.problem}`);
		return read.value;
	});
}

/** The list of `positions` with a name, in degrees on the datum of their publication. Throws where there is none. */
export function namedPositions({ file, positions }: LayerFacts, name: string): readonly LngLat[] {
	const found = positions[name];
	if (found === undefined) throw new Error(`${file}: positions: ${name}: is missing; a geometry is made from it`);
	return found;
}
