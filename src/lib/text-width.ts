/**
 * About how wide text is without a font at hand, in the unit of its size: a Hangul syllable is about as wide as the
 * text is high, a Latin letter half that.
 */
export function estimateTextWidth(text: string, size: number): number {
	return [...text].reduce((sum, each) => sum + (/\p{Script=Hangul}/u.test(each) ? 1.05 : 0.5), 0) * size;
}
