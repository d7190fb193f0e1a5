/** A sentence, and where it begins in its text. */
export interface Sentence {
	readonly start: number;
	readonly text: string;
}

/** The sentences of a paragraph, which joined are the paragraph again. */
export function splitSentences(paragraph: string, language: string): readonly Sentence[] {
	const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(paragraph);
	return Array.from(segments, ({ index, segment }) => ({ start: index, text: segment }));
}
