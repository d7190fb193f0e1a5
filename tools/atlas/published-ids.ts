import type { Article } from "../../src/atlas/article";
import type { FeatureId } from "../../src/atlas/atlas";
import type { Catalogue, LayerId } from "../../src/atlas/catalogue";
import { formatExcerpt } from "../../src/state/link";
import type { AtlasProblem } from "./check-atlas";
import { nearestId } from "./nearest-id";

/** Every id that a published link may hold: today's, and those that were given up. */
export interface PublishedIds {
	readonly layers: readonly LayerId[];
	readonly features: readonly FeatureId[];
	/** As links write them: the article's id, a dot, the passage's. */
	readonly passages: readonly string[];
}

/** The ids of today. */
export interface IdsOfToday {
	readonly layers: ReadonlySet<LayerId>;
	/** Undefined where a file cannot be read. */
	readonly features: ReadonlySet<FeatureId> | undefined;
	/** Undefined where an article cannot be read. */
	readonly articles: readonly Article[] | undefined;
}

/** What links would no longer find, and what its author can do about it. */
export function findLostIds(
	published: PublishedIds,
	{ layers, features, articles }: IdsOfToday,
	{ formerLayers, formerFeatures }: Catalogue,
): readonly AtlasProblem[] {
	return [
		...findLost("layer", "formerLayers", published.layers, layers, formerLayers),
		...(features ? findLost("feature", "formerFeatures", published.features, features, formerFeatures) : []),
		...(articles ? findLostPassages(published.passages, articles) : []),
	];
}

/** The register with the ids of today added, each list in the order of the alphabet. */
export function addPublished(published: PublishedIds, today: IdsOfToday): PublishedIds {
	const unite = (before: readonly string[], now: Iterable<string>) => [...new Set([...before, ...now])].sort();
	return {
		layers: unite(published.layers, today.layers),
		features: unite(published.features, today.features ?? []),
		passages: unite(published.passages, passagesOf(today.articles ?? [])),
	};
}

function findLost(
	noun: string,
	property: "formerLayers" | "formerFeatures",
	published: readonly string[],
	today: ReadonlySet<string>,
	former: Readonly<Record<string, string>>,
): readonly AtlasProblem[] {
	return published
		.filter((id) => !today.has(id) && !Object.hasOwn(former, id))
		.map((id) => ({
			file: "layers.json",
			id,
			property,
			reason: `links may hold this id and no ${noun} has it any more; give it back, or add "${id}": "${nearestId(id, today) ?? "the-id-in-its-place"}" here, with the ${noun} that took its place`,
		}));
}

function findLostPassages(published: readonly string[], articles: readonly Article[]): readonly AtlasProblem[] {
	const today = new Set(passagesOf(articles));
	return published
		.filter((ref) => !today.has(ref))
		.map((ref) => {
			const [article = "", passage = ""] = ref.split(".");
			const reason = articles.some(({ id }) => id === article)
				? `links may hold this passage and it is gone; end the map: link that took its place with #${passage}`
				: "links may hold this passage and there is no such article any more; put its file back";
			return { file: `${article}.md`, id: passage, reason };
		});
}

function passagesOf(articles: readonly Article[]): readonly string[] {
	return articles.flatMap(({ id, excerpts }) =>
		excerpts.map((excerpt) => formatExcerpt({ article: id, id: excerpt.id })),
	);
}
