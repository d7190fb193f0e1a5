import advances from "./advances.json";

/** How a text is set: size in CSS pixels, spacing in em. */
export interface TextStyle {
	readonly sizePx: number;
	readonly isBold: boolean;
	readonly spacingEm: number;
}

/** What a character of which no width is known is taken to be, in thousandths of the text's size. */
const unknownWidth = 700;

/** How wide a text is in the shipped face, in CSS pixels, with the space after each letter but the last. */
export function measureText(text: string, { sizePx, isBold, spacingEm }: TextStyle): number {
	const { hangul, latin } = advances[isBold ? "bold" : "regular"];
	const widths: Readonly<Record<string, number>> = latin;
	const characters = [...text];
	const sum = characters.reduce(
		(total, each) => total + (widths[each] ?? (/\p{Script=Hangul}/u.test(each) ? hangul : unknownWidth)),
		0,
	);
	return (sum / 1000 + Math.max(0, characters.length - 1) * spacingEm) * sizePx;
}

/**
 * The lines of a text: broken where it says so, and at spaces so that lines become about equally long and none is wider
 * than a limit in em, as MapLibre breaks its labels. A word that is wider stands alone.
 */
export function breakLines(text: string, style: TextStyle, maxEm: number): readonly string[] {
	return text.split("\n").flatMap((paragraph) => {
		const words = paragraph.split(" ");
		const total = measureText(paragraph, style);
		const count = Math.max(1, Math.ceil(total / (maxEm * style.sizePx)));
		const target = total / count;
		let best: { readonly lines: readonly string[]; readonly badness: number } | undefined;
		// Few words: every way of breaking them is looked at.
		const look = (rest: readonly string[], lines: readonly string[], badness: number) => {
			if (best && badness >= best.badness) return;
			if (rest.length === 0) {
				best = { lines, badness };
				return;
			}
			for (let taken = 1; taken <= rest.length; taken++) {
				const line = rest.slice(0, taken).join(" ");
				const isLast = taken === rest.length;
				const off = measureText(line, style) - target;
				const weight = isLast && off < 0 ? off ** 2 / 2 : off ** 2;
				look(rest.slice(taken), [...lines, line], badness + (off > 0 && taken > 1 ? 2 : 1) * weight);
			}
		};
		if (count === 1 || words.length > 12) return [paragraph];
		look(words, [], 0);
		return best?.lines ?? [paragraph];
	});
}
