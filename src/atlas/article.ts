import type { FeatureId, Language, LocalText } from "./atlas";

/** A passage of an article, by the article's id and the passage's own. */
export interface ExcerptRef {
	readonly article: string;
	readonly id: string;
}

/** A run of text within a block, in the order of the file. */
export interface Run {
	readonly text: string;
	readonly emphasis?: "em" | "strong" | undefined;
	/** An ordinary link. */
	readonly href?: string | undefined;
	/** The passage these words are, when they are linked to the map. */
	readonly passage?: string | undefined;
}

/** A paragraph or heading of an article. */
export interface Block {
	readonly kind: "paragraph" | "heading";
	/** 1 to 6, for headings. */
	readonly level?: number | undefined;
	readonly runs: readonly Run[];
	/** Notes of the editors on passages of this block; they are not part of the text. */
	readonly notes?: readonly LocalText[] | undefined;
}

/** A passage linked to the map. */
export interface Excerpt {
	/** Unique within the article, stable under edits elsewhere in it. */
	readonly id: string;
	/** The features it speaks of, the most important first. */
	readonly features: readonly FeatureId[];
	/** The linked words. */
	readonly words: string;
	/** The sentence round them, verbatim. */
	readonly sentence: string;
	/** Address of the very words at the publisher, where the article has one. */
	readonly original?: string | undefined;
}

/** A text that speaks of places on the map. */
export interface Article {
	readonly id: string;
	readonly title: string;
	readonly publisher?: string | undefined;
	/** ISO 8601, of any precision. */
	readonly date?: string | undefined;
	/** How the date was determined. */
	readonly dateNote?: LocalText | undefined;
	readonly language: Language;
	readonly url?: string | undefined;
	readonly blocks: readonly Block[];
	readonly excerpts: readonly Excerpt[];
}

/**
 * The passages that are not quoted verbatim: whose sentence is not in the text, or whose words are not in the sentence.
 */
export function findMisquotes({ blocks, excerpts }: Pick<Article, "blocks" | "excerpts">): readonly Excerpt[] {
	const paragraphs = blocks.map(textOf);
	return excerpts.filter(
		({ sentence, words }) => !sentence.includes(words) || !paragraphs.some((paragraph) => paragraph.includes(sentence)),
	);
}

/** The text of a block, without its marks. */
export function textOf({ runs }: Pick<Block, "runs">): string {
	return runs.map((run) => run.text).join("");
}

/** An excerpt with the article it stands in. */
export interface FoundExcerpt {
	readonly article: Article;
	readonly excerpt: Excerpt;
}

/** Finds a passage, or nothing where the article or the passage is unknown. */
export function findExcerpt(articles: readonly Article[], ref: ExcerptRef): FoundExcerpt | undefined {
	const article = articles.find((each) => each.id === ref.article);
	const excerpt = article?.excerpts.find((each) => each.id === ref.id);
	return article && excerpt ? { article, excerpt } : undefined;
}

/**
 * The passage after (or before) a place in the texts, among some that are given in the order of the texts; round their
 * ends. From nowhere it is the first (or the last).
 */
export function passageFrom(
	articles: readonly Article[],
	passages: readonly FoundExcerpt[],
	from: ExcerptRef | undefined,
	direction: "next" | "previous",
): FoundExcerpt | undefined {
	const order = articles.flatMap((article) => article.excerpts.map(({ id }) => `${article.id}.${id}`));
	const rankOf = ({ article, id }: ExcerptRef) => order.indexOf(`${article}.${id}`);
	const ranked = passages.map((each) => ({ each, rank: rankOf({ article: each.article.id, id: each.excerpt.id }) }));
	if (direction === "next") {
		const at = from ? rankOf(from) : -1;
		return (ranked.find(({ rank }) => rank > at) ?? ranked[0])?.each;
	}
	const at = from ? rankOf(from) : order.length;
	return (ranked.findLast(({ rank }) => rank < at) ?? ranked.at(-1))?.each;
}

/** All passages that speak of a feature, in the order of articles and text. */
export function excerptsAbout(articles: readonly Article[], feature: FeatureId): readonly FoundExcerpt[] {
	return articles.flatMap((article) =>
		article.excerpts.filter((excerpt) => excerpt.features.includes(feature)).map((excerpt) => ({ article, excerpt })),
	);
}
