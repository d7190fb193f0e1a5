/**
 * About how wide text is without a font at hand, in the unit of its size: a Hangul syllable is nearly as wide as the
 * text is high, a Latin letter half that.
 */
export function estimateTextWidth(text: string, size: number): number {
	return [...text].reduce((sum, each) => sum + (/\p{Script=Hangul}/u.test(each) ? 0.95 : 0.55), 0) * size;
}
