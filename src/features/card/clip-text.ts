import type { Language } from "../../atlas/atlas";
import { estimateTextWidth, splitAround } from "../../lib/text";

/** A full stop after these, or after a single capital letter, ends no sentence. */
const abbreviations =
	/(?:^|[\s(“‘])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|No|St|Mt|Dr|Mr|Mrs|Ms|Gen|Lt|Col|Capt|Adm|approx|c|ca|vs|e\.g|i\.e)$/u;
const sentenceEnd = /[.!?。]["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{N}\p{Script=Hangul}])/gu;

/** The first sentence of a text, with its full stop; the whole text where it has one sentence only. */
export function firstSentence(text: string): string {
	for (const { 0: mark, index } of text.matchAll(sentenceEnd))
		if (mark[0] !== "." || !abbreviations.test(text.slice(0, index))) return text.slice(0, index + mark.length);
	return text;
}

/** Words that lead on to others, so that a clipped text should not end in them. */
const leading: Readonly<Record<Language, RegExp>> = {
	en: /\s+(?:an?|the|of|to|in|on|at|by|for|from|with|within|and|or|as|than|that|which|who|its?|between|about|is|was|were|are)$/i,
	ko: /\s+(?:및|또는|와|과)$/,
};
/** A clause that fills less than this share of the room is not taken for the whole. */
const leastClauseShare = 0.5;

/**
 * A text that is about as wide as `roomEm` times its size at most: the whole of it, or so many clauses, else words, as
 * find room, and an ellipsis.
 */
export function clipText(text: string, roomEm: number, language: Language): string {
	if (estimateTextWidth(text, 1) <= roomEm) return text;
	const room = takeWords(text, roomEm - 1);
	const clause = Math.max(...[", ", "; ", ": "].map((mark) => text.slice(0, room.length + 2).lastIndexOf(mark)));
	const isEnough = clause > 0 && estimateTextWidth(text.slice(0, clause), 1) >= leastClauseShare * roomEm;
	let clipped = isEnough ? text.slice(0, clause) : room;
	while (leading[language].test(clipped)) clipped = clipped.replace(leading[language], "");
	return `${clipped.replace(/[\s,;:–-]+$/, "")} …`;
}

/**
 * A sentence before, at and after certain words, with as much of it round the words as finds room in a width of
 * `roomEm` times its size, and an ellipsis where it goes on. The words are whole in any case.
 */
export function clipAround(
	sentence: string,
	words: string,
	roomEm: number,
): readonly [before: string, at: string, after: string] {
	const [before, at, after] = splitAround(sentence, words);
	const free = Math.max(0, roomEm - estimateTextWidth(at, 1));
	const [beforeEm, afterEm] = [estimateTextWidth(before, 1), estimateTextWidth(after, 1)];
	if (beforeEm + afterEm <= free) return [before, at, after];
	const half = (free - 2) / 2;
	const ahead =
		beforeEm <= half + Math.max(0, half - afterEm) ? before : takeLastWords(before, free - 2 - Math.min(half, afterEm));
	const behind = takeWords(after, free - 2 - estimateTextWidth(ahead, 1));
	return [
		ahead === before ? before : `… ${ahead}`,
		at,
		behind === after ? after : `${behind.replace(/[\s,;:–-]+$/, "")} …`,
	];
}

/** As many whole words from the start of a text as find room. */
function takeWords(text: string, roomEm: number): string {
	if (estimateTextWidth(text, 1) <= roomEm) return text;
	let taken = "";
	for (const { 0: word } of text.matchAll(/\s*\S+/g)) {
		if (estimateTextWidth(taken + word, 1) > roomEm) break;
		taken += word;
	}
	return taken;
}

/** As many whole words from the end of a text as find room. */
function takeLastWords(text: string, roomEm: number): string {
	const words = [...text.matchAll(/\S+\s*/g)].map(([word]) => word);
	let taken = "";
	for (const word of words.toReversed()) {
		if (estimateTextWidth(word + taken, 1) > roomEm) break;
		taken = word + taken;
	}
	return taken;
}
