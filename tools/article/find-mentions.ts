import type { Language } from "../../src/atlas/atlas";
import { type KnownNames, type Named, toKey } from "./known-names";
import { splitSentences } from "./sentences";

/** Words of a text that name something in the atlas. */
export interface Mention {
	/** The sentence round them, verbatim. */
	readonly sentence: string;
	readonly words: string;
	readonly named: Named;
}

interface Word {
	readonly start: number;
	readonly end: number;
	readonly key: string;
}

/**
 * Finds what paragraphs name, in their order; of names that overlap, the longest. Romanisation, capitals and a
 * possessive make no difference, and a Korean word may have a particle behind it, which stays out of the words found.
 */
export function findMentions(paragraphs: readonly string[], language: Language, names: KnownNames): readonly Mention[] {
	const longest = Math.max(0, ...[...names.keys()].map((key) => key.split(" ").length));
	return paragraphs.flatMap((paragraph) =>
		splitSentences(paragraph, language).flatMap(({ text }) => findInSentence(text, names, longest)),
	);
}

function findInSentence(sentence: string, names: KnownNames, longest: number): readonly Mention[] {
	const words = wordsOf(sentence);
	const found: Mention[] = [];
	for (let at = 0; at < words.length; ) {
		const match = findAt(sentence, words, at, names, longest);
		if (match) found.push({ sentence: sentence.trim(), words: match.words, named: match.named });
		at += match?.count ?? 1;
	}
	return found;
}

function findAt(sentence: string, words: readonly Word[], at: number, names: KnownNames, longest: number) {
	for (let count = Math.min(longest, words.length - at); count > 0; count--) {
		const taken = words.slice(at, at + count);
		const [first, last] = [taken[0], taken.at(-1)];
		if (!first || !last) return undefined;
		for (const end of endsOf(sentence, last)) {
			const named = names.get([...taken.slice(0, -1).map(({ key }) => key), toKey(end)].join(" "));
			const text = sentence.slice(first.start, last.start) + end;
			if (named) return { count, named, words: text };
		}
	}
	return undefined;
}

/** The word, and for a Korean one its beginnings of two syllables and more, the longest first. */
function endsOf(sentence: string, { start, end }: Word): readonly string[] {
	const word = sentence.slice(start, end);
	if (!/\p{Script=Hangul}$/u.test(word)) return [word];
	return Array.from({ length: Math.max(1, word.length - 1) }, (_, cut) => word.slice(0, word.length - cut));
}

function wordsOf(sentence: string): readonly Word[] {
	return Array.from(sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu), ({ 0: whole, index }) => {
		const word = whole.replace(/['’]s$|['’]+$/, "");
		return { start: index, end: index + word.length, key: toKey(word) };
	});
}
