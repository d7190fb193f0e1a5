/** A text before, at and after the last place where it holds certain words; all of it before where it does not. */
export function splitAround(text: string, words: string): readonly [before: string, at: string, after: string] {
	const at = text.lastIndexOf(words);
	return at < 0 ? [text, "", ""] : [text.slice(0, at), words, text.slice(at + words.length)];
}

/**
 * About how wide text is without a font at hand, in the unit of its size: a Hangul syllable is about as wide as the
 * text is high, a Latin letter half that.
 */
export function estimateTextWidth(text: string, size: number): number {
	return [...text].reduce((sum, each) => sum + (/\p{Script=Hangul}/u.test(each) ? 1.05 : 0.5), 0) * size;
}
