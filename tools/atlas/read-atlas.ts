import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Article } from "../../src/atlas/article";
import type { AtlasCollection, Exercise, FeatureId, LocalText } from "../../src/atlas/atlas";
import type { Catalogue, LayerDetails, LayerEntry, LayerId } from "../../src/atlas/catalogue";
import { licencesOf } from "../../src/atlas/layer-facts";
import type { Opening } from "../../src/atlas/opening";
import {
	type DataProblem,
	formatDataProblem,
	parseCollection,
	parseExercises,
	parseSources,
} from "../../src/atlas/schema";
import type { Source } from "../../src/atlas/sources";
import { formatLicences } from "../../src/atlas/sources";
import { failure, type Result } from "../../src/lib/result";
import { formatArticleProblem, parseArticle } from "../article/parse-article";
import { parseCatalogue, parseKinds } from "./catalogue-schema";
import { checkAtlas } from "./check-atlas";
import { checkOpening } from "./check-opening";
import { proposeId } from "./nearest-id";
import { parseOpening } from "./opening-schema";
import { findLostIds, type IdsOfToday, type PublishedIds } from "./published-ids";
import { parsePublishedIds } from "./published-ids-schema";
import { readJson, readText } from "./read-json";

/** The whole atlas as its files hold it, read and checked. */
export interface AtlasFiles {
	readonly catalogue: Catalogue<LayerEntry & LayerDetails>;
	readonly collections: ReadonlyMap<LayerId, AtlasCollection>;
	readonly sources: readonly Source[];
	readonly exercises: readonly Exercise[];
	/** Words for the kinds of features, by their slugs. */
	readonly kinds: Readonly<Record<string, LocalText>>;
	/** The newest first; those without a date come last. */
	readonly articles: readonly Article[];
	readonly opening: Opening;
	/** Every id that links may hold, as of the last `npm run data`. */
	readonly published: PublishedIds;
}

/** The ids of an atlas, for the register of those that links may hold. */
export function idsOf({ catalogue, collections, articles }: AtlasFiles): IdsOfToday {
	const features = [...collections.values()].flatMap((collection) => collection.features);
	return {
		layers: new Set(catalogue.layers.map(({ id }) => id)),
		features: new Set(features.map(({ properties }) => properties.id)),
		articles,
	};
}

/**
 * Reads `geojson/` and `articles/` below a folder. Throws an error whose message lists everything that is wrong, a line
 * each, with file, id or line number, property and reason. Without articles it has none, and those that there are may
 * be unfinished.
 */
export function readAtlas(root: string, scope: "all" | "without articles" = "all"): AtlasFiles {
	const complaints: string[] = [];
	const folder = join(root, "geojson");
	const catalogue = take("layers.json", parseCatalogue);
	const sources = take("sources.json", parseSources);
	const exercises = take("exercise-series.json", parseExercises);
	const kinds = take("kinds.json", parseKinds);
	const published = take("ids.json", parsePublishedIds);
	const opening = take("opening.json", parseOpening);
	const files = catalogue?.layers.map(({ id }) => ({ id, json: open(`${id}.geojson`) })) ?? [];
	const collections = new Map(
		files.flatMap(({ id, json }) => {
			const collection = json && keep(parseCollection(json.value, `${id}.geojson`), formatDataProblem);
			return collection ? [[id, collection] as const] : [];
		}),
	);
	const isEveryLayerRead = catalogue !== undefined && files.every(({ json }) => json);
	const layerOfFeature = isEveryLayerRead
		? new Map(files.flatMap(({ id, json }) => featuresIn(json?.value).map((feature) => [feature, id] as const)))
		: undefined;
	const featureIds = layerOfFeature && new Set(layerOfFeature.keys());
	if (catalogue) complaints.push(...findStrays(folder, catalogue));
	if (catalogue && sources && exercises && kinds)
		complaints.push(
			...checkAtlas({ catalogue, collections, featureIds, sources, exercises, kinds }).map(formatDataProblem),
		);
	const articles = scope === "all" ? readArticles(join(root, "articles")) : [];
	if (catalogue && published) {
		const today = {
			layers: new Set(catalogue.layers.map(({ id }) => id)),
			features: featureIds,
			articles: scope === "all" ? articles : undefined,
		};
		complaints.push(...findLostIds(published, today, catalogue).map(formatDataProblem));
		if (opening) complaints.push(...checkOpening(opening, { ...today, layerOfFeature }).map(formatDataProblem));
	}
	if (complaints.length > 0 || !catalogue || !sources || !exercises || !kinds || !published || !articles || !opening)
		throw new Error(toMessage(complaints));
	const layers = catalogue.layers.map((layer) => {
		const collection = collections.get(layer.id);
		return { ...layer, licence: formatLicences(collection ? licencesOf(collection, sources) : []) };
	});
	return { catalogue: { ...catalogue, layers }, collections, sources, exercises, kinds, articles, published, opening };

	function take<Value>(file: string, parse: (json: unknown) => Result<Value, readonly DataProblem[]>) {
		const json = open(file);
		return json && keep(parse(json.value), formatDataProblem);
	}

	function open(file: string): { readonly value: unknown } | undefined {
		const json = readJson(join(folder, file));
		return json.ok ? json : keep(failure([json.problem]), String);
	}

	/** Undefined where an article cannot be read. */
	function readArticles(articleFolder: string): readonly Article[] | undefined {
		const propose = (id: FeatureId) => (!featureIds || featureIds.has(id) ? undefined : proposeId(id, featureIds));
		const files = readdirSync(articleFolder).filter((file) => file.endsWith(".md"));
		const read = files.sort().flatMap((file) => {
			const markdown = readText(join(articleFolder, file));
			return keep(parseArticle(markdown, { id: basename(file, ".md"), file, propose }), formatArticleProblem) ?? [];
		});
		return read.length === files.length ? read.toSorted(newestFirst) : undefined;
	}

	function keep<Value, Problem>(
		result: Result<Value, readonly Problem[]>,
		format: (problem: Problem) => string,
	): Value | undefined {
		if (result.ok) return result.value;
		complaints.push(...result.problem.map(format));
		return undefined;
	}
}

/** Orders articles by date, those without one last. */
function newestFirst(a: Article, b: Article): number {
	return (b.date ?? "").localeCompare(a.date ?? "");
}

/** Ids of the features of a layer's file, as far as it has any. */
function featuresIn(json: unknown): readonly FeatureId[] {
	const { features } = (json ?? {}) as { features?: unknown };
	if (!Array.isArray(features)) return [];
	return features.map((feature) => feature?.properties?.id).filter((id) => typeof id === "string");
}

function findStrays(folder: string, { layers }: Catalogue): readonly string[] {
	const known = new Set(layers.map(({ id }) => `${id}.geojson`));
	return readdirSync(folder)
		.filter((file) => /geojson/.test(file) && !known.has(file))
		.map((file) => `${file}: no layer in layers.json has that file; add an entry, or take the file away`);
}

function toMessage(complaints: readonly string[]): string {
	const count = complaints.length === 1 ? "a mistake" : `${complaints.length} mistakes`;
	return `The atlas has ${count}:\n${complaints.map((each) => `  ${each}`).join("\n")}`;
}
