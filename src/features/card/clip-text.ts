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

/** A clause that fills less than this share of the room says too little. */
const leastClauseShare = 0.3;

/**
 * A text that is about as wide as `roomEm` times its size at most: the whole of it, or so many clauses as find room and
 * an ellipsis; the whole of it too where none does.
 */
export function clipClauses(text: string, roomEm: number): string {
	if (estimateTextWidth(text, 1) <= roomEm) return text;
	const ends = [...text.matchAll(/[,;:] | – /g)].map(({ index }) => text.slice(0, index));
	const fits = (each: string) => {
		const widthEm = estimateTextWidth(each, 1);
		return widthEm <= roomEm - 1 && widthEm >= leastClauseShare * roomEm;
	};
	const clipped = ends.findLast(fits);
	return clipped === undefined ? text : `${clipped} …`;
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
