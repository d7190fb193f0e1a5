/** A text before, at and after the last place where it holds certain words; all of it before where it does not. */
export function splitAround(text: string, words: string): readonly [before: string, at: string, after: string] {
	const at = text.lastIndexOf(words);
	return at < 0 ? [text, "", ""] : [text.slice(0, at), words, text.slice(at + words.length)];
}
