import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { distance } from "fastest-levenshtein";
import { formatArticleProblem, parseArticle } from "../../src/data/parse-article";
import { formatDataProblem, parseCatalogue, parseCollection, parseSources } from "../../src/data/schema";
import type { Article } from "../../src/domain/article";
import type {
	AtlasCollection,
	Catalogue,
	FeatureId,
	LayerDetails,
	LayerEntry,
	LayerId,
	Source,
} from "../../src/domain/atlas";
import { checkAtlas } from "../../src/domain/check-atlas";
import type { Result } from "../../src/domain/result";

/** The whole atlas as its files hold it, read and checked. */
export interface AtlasFiles {
	readonly catalogue: Catalogue<LayerEntry & LayerDetails>;
	readonly collections: ReadonlyMap<LayerId, AtlasCollection>;
	readonly sources: readonly Source[];
	readonly articles: readonly Article[];
}

/**
 * Reads `geojson/` and `articles/` below a folder. Throws an error whose message lists everything that is wrong, a line
 * each, with file, id or line number, property and reason.
 */
export function readAtlas(root: string): AtlasFiles {
	const complaints: string[] = [];
	const folder = join(root, "geojson");
	const catalogue = take(parseCatalogue(readJson(join(folder, "layers.json"))), formatDataProblem);
	const sources = take(parseSources(readJson(join(folder, "sources.json"))), formatDataProblem);
	const collections = new Map<LayerId, AtlasCollection>();
	for (const { id } of catalogue?.layers ?? []) {
		const file = `${id}.geojson`;
		const collection = take(parseCollection(readJson(join(folder, file)), file), formatDataProblem);
		if (collection) collections.set(id, collection);
	}
	if (catalogue && sources) complaints.push(...checkAtlas({ catalogue, collections, sources }).map(formatDataProblem));

	const features = [...collections.values()].flatMap((each) => each.features.map((feature) => feature.properties.id));
	// Articles are read against a sound atlas: a broken layer would make every link to it a second complaint.
	const articles = (complaints.length > 0 ? [] : readdirSync(join(root, "articles")))
		.filter((file) => file.endsWith(".md"))
		.sort()
		.flatMap((file) => {
			const markdown = readFileSync(join(root, "articles", file), "utf8");
			const nearest = (id: FeatureId) => nearestOf(id, features);
			const article = take(parseArticle(markdown, { id: basename(file, ".md"), file, nearest }), formatArticleProblem);
			return article ? [article] : [];
		});

	if (complaints.length > 0 || !catalogue || !sources)
		throw new Error(
			`The atlas has ${complaints.length} mistake(s):\n${complaints.map((each) => `  ${each}`).join("\n")}`,
		);
	return { catalogue, collections, sources, articles };

	function take<Value, Problem>(
		result: Result<Value, readonly Problem[]>,
		format: (problem: Problem) => string,
	): Value | undefined {
		if (result.ok) return result.value;
		complaints.push(...result.problem.map(format));
		return undefined;
	}

	function readJson(path: string): unknown {
		try {
			return JSON.parse(readFileSync(path, "utf8"));
		} catch (error) {
			complaints.push(`${basename(path)}: ${error instanceof Error ? error.message : error}`);
			return undefined;
		}
	}
}

function nearestOf(id: FeatureId, known: readonly FeatureId[]): FeatureId {
	if (known.includes(id)) return id;
	return known.reduce((best, each) => (distance(id, each) < distance(id, best) ? each : best), known[0] ?? "");
}
