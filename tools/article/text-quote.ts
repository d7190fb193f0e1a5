import { type Article, textOf } from "../../src/atlas/article";

/**
 * A W3C TextQuoteSelector: words of a text, verbatim, with what stands before and after them as far as it tells them
 * apart.
 */
export interface TextQuoteSelector {
	readonly exact: string;
	/** Ends where `exact` begins; empty where nothing is needed. */
	readonly prefix: string;
	/** Begins where `exact` ends; empty where nothing is needed. */
	readonly suffix: string;
}

/**
 * Selects the words of a passage in an article's text. Prefix and suffix have as few words as make the whole occur once
 * in the text, letter case aside; they stay within the paragraph and end between words. Where a whole paragraph stands
 * in the text twice, they are all of it. Undefined where the article has no such passage.
 */
export function selectPassage({ blocks, language }: Article, passage: string): TextQuoteSelector | undefined {
	const block = blocks.find(({ runs }) => runs.some((run) => run.passage === passage));
	if (!block) return undefined;
	const text = textOf(block);
	const firstRun = block.runs.findIndex((run) => run.passage === passage);
	const start = textOf({ runs: block.runs.slice(0, firstRun) }).length;
	const end = start + textOf({ runs: block.runs.filter((run) => run.passage === passage) }).length;
	return selectWords(text, start, end, toPlain(blocks.map(textOf).join(" ")), language);
}

/** The address of words at their publisher: a page's own, its fragment kept, with a text directive behind it. */
export function toTextFragmentUrl(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
	const [page = ""] = url.split(":~:");
	const parts = [prefix && `${encode(prefix)}-`, encode(exact), suffix && `-${encode(suffix)}`].filter(Boolean);
	return `${page}${page.includes("#") ? "" : "#"}:~:text=${parts.join(",")}`;
}

function selectWords(text: string, start: number, end: number, whole: string, language: string): TextQuoteSelector {
	const segments = Array.from(new Intl.Segmenter(language, { granularity: "word" }).segment(text));
	const words = segments.filter(({ isWordLike }) => isWordLike);
	const starts = [
		start,
		...words
			.map(({ index }) => index)
			.filter((index) => index < start)
			.reverse(),
	];
	const ends = [end, ...words.map(({ index, segment }) => index + segment.length).filter((index) => index > end)];
	const bounds = new Set([text.length, ...segments.map(({ index }) => index)]);
	const select = (before: number, after: number): TextQuoteSelector => ({
		exact: text.slice(start, end),
		prefix: text.slice(starts[before], start),
		suffix: text.slice(end, ends[after]),
	});
	const most = starts.length + ends.length - 2;
	for (let count = 0; count <= most; count++)
		for (let before = Math.max(0, count - ends.length + 1); before <= Math.min(count, starts.length - 1); before++) {
			const [from = 0, to = 0] = [starts[before], ends[count - before]];
			if (bounds.has(from) && bounds.has(to) && occursOnce(toPlain(text.slice(from, to)), whole))
				return select(before, count - before);
		}
	return select(starts.length - 1, ends.length - 1);
}

function occursOnce(words: string, whole: string): boolean {
	const first = whole.indexOf(words);
	return first >= 0 && whole.indexOf(words, first + 1) < 0;
}

/** As browsers compare: letter case and the length of white space aside. */
const toPlain = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();

/** Percent-encodes a part of a text directive, in which `-`, `,` and `&` have a meaning. */
const encode = (text: string): string => encodeURIComponent(text.trim().replace(/\s+/g, " ")).replaceAll("-", "%2D");
