import MiniSearch, { type Query, type QueryCombination, type SearchResult } from "minisearch";
import { contentWords, islandOf, stemOf } from "./content-words";
import { foldWord, splitWords, withoutPendingLetter } from "./fold";

/** Something that can be found by its words. */
export interface Findable {
	/** Unique among all that is found with it. */
	readonly key: string;
	/** What it is called, in every language and spelling known. */
	readonly names: readonly string[];
	/** What else leads to it: its kind, who it belongs to, the text it stands in. */
	readonly about: readonly string[];
	/** How much sooner it is found than others that fit as well; 1 is usual. */
	readonly weight: number;
}

/** Finds things by what a person has typed so far, the best first; nothing for an empty text. */
export type Finder<Thing extends Findable> = (typed: string, limit: number) => readonly Thing[];

const fields = ["whole", "words", "inner", "about"] as const;
const boost = { whole: 5, words: 3, inner: 1.2, about: 0.4 };
/** For names after an island that leave out its word for island, which have it inside a longer word. */
const islandBoost = { ...boost, inner: 6 };
const between = "\n";

/**
 * Makes an index of things. Names are found by their words in any order, by the beginning of a word, written together
 * or apart, from within a Korean word, and with small mistakes; see `fold.ts` for the spellings that meet. A question
 * finds what its words of content find, see `content-words.ts`; where nothing has them all, what has the most of them.
 */
export function makeFinder<Thing extends Findable>(things: readonly Thing[]): Finder<Thing> {
	const byKey = new Map(things.map((thing) => [thing.key, thing]));
	const index = new MiniSearch<Thing>({
		idField: "key",
		fields: [...fields],
		extractField: (thing, field) => (field === "key" ? thing.key : toTerms(thing, field).join(between)),
		tokenize: (text) => text.split(between),
		processTerm: (term) => term || null,
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length < 4 || /\d/.test(term) ? false : 0.25),
			maxFuzzy: 2,
			weights: { prefix: 0.8, fuzzy: 0.03 },
			boost,
			boostDocument: (key) => byKey.get(key)?.weight ?? 1,
			bm25: { k: 1.2, b: 0, d: 0.5 },
		},
	});
	index.addAll(things);
	return (typed, limit) => {
		const words = splitWords(typed);
		const query = toQuery(words);
		if (!query) return [];
		const isShort = foldWord(words.join("")).length < 2;
		const found = isShort ? index.search(query, { fields: ["whole"] }) : search(words, query);
		const best = found.length > 0 ? found : index.search(toLooseQuery(contentWords(words)));
		return best.slice(0, limit).flatMap(({ id }) => byKey.get(id) ?? []);
	};

	/** Where a name is spelt as it was typed, what is spelt so; else what is spelt much like it as well. */
	function search(words: readonly string[], query: QueryCombination): readonly SearchResult[] {
		const isNamed = index
			.search(query, { fuzzy: false })
			.some(({ match }) => Object.values(match).flat().some(isOfNames));
		if (!isNamed) return index.search(query);
		const ofIsland = toIslandQuery(contentWords(words));
		return index.search(ofIsland ? { combineWith: "OR", queries: [query, ofIsland] } : query, { fuzzy: false });
	}
}

function isOfNames(field: string): boolean {
	return field !== "about";
}

function toTerms(thing: Findable, field: string): readonly string[] {
	const ofNames = (read: (words: readonly string[]) => readonly string[]) => [
		...new Set(thing.names.flatMap((name) => read(splitWords(name)))),
	];
	switch (field) {
		case "whole":
			return ofNames((words) => [foldWord(words.join(""))]);
		case "words":
			return ofNames((words) => words.map(foldWord));
		case "inner":
			return ofNames((words) => words.flatMap(endingsOf).map(foldWord));
		default:
			return [...new Set(thing.about.flatMap(splitWords).map(foldWord))];
	}
}

/** The ends of a Korean word that begin at a later syllable, two syllables and longer: `계선` of `한계선` and so on. */
function endingsOf(word: string): readonly string[] {
	if (!/^\p{Script=Hangul}/u.test(word)) return [];
	return Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at + 1));
}

function toQuery(typed: readonly string[]): QueryCombination | undefined {
	const words = contentWords(typed);
	const last = words.at(-1);
	if (last === undefined) return undefined;
	const shorter = withoutPendingLetter(last);
	const isTold = shorter !== undefined && foldWord(shorter).length > 1;
	const variants = isTold ? [words, [...words.slice(0, -1), shorter]] : [words];
	const isStemmed = words.some(stemOf);
	const isQuestion = words.length < typed.length;
	return {
		combineWith: "OR",
		queries: [
			...variants.flatMap((variant): Query[] => [
				{ combineWith: "AND", queries: variant.map(foldWord) },
				...(variant.length > 1 ? [foldWord(variant.join(""))] : []),
			]),
			...(isStemmed ? ([{ combineWith: "AND", queries: words.map(withStem) }] satisfies Query[]) : []),
			...(isQuestion ? ([foldWord(typed.join("")), toLooseQuery(words)] satisfies Query[]) : []),
		],
	};
}

/** Names that have an island without its word for island; undefined where no word is spelt like one. */
function toIslandQuery(words: readonly string[]): QueryCombination | undefined {
	if (!words.some(islandOf)) return undefined;
	return { combineWith: "AND", boost: islandBoost, queries: words.map((word) => foldWord(islandOf(word) ?? word)) };
}

/** Names that have any of several words; nothing for a single one. */
function toLooseQuery(words: readonly string[]): Query {
	const long = words.filter((word) => foldWord(word).length > 1);
	return {
		combineWith: "OR",
		fields: ["whole", "words", "inner"],
		fuzzy: false,
		queries: long.length > 1 ? long.map(withStem) : [],
	};
}

function withStem(word: string): Query {
	return { combineWith: "OR", queries: [word, stemOf(word) ?? word].map(foldWord) };
}
