import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { expandRanges, latinRanges } from "./characters";

/**
 * Writes how wide the characters of the shipped Pretendard are, in thousandths of the text's size, for what sets text
 * without a browser: Latin ones each, as `src/picture/advances.json`; Hangul syllables all have one width.
 */
const widths = Object.fromEntries(
	["regular", "bold"].map((weight) => {
		const latin = open(`pretendard-latin-${weight}`);
		const characters = [...expandRanges(latinRanges)].filter((each) => latin.hasGlyphForCodePoint(codeOf(each)));
		return [
			weight,
			{
				hangul: widthIn(open(`pretendard-hangul-${weight}`), "가"),
				latin: Object.fromEntries(characters.map((each) => [each, widthIn(latin, each)])),
			},
		];
	}),
);
writeFileSync(join("src", "picture", "advances.json"), `${JSON.stringify(widths, null, "\t")}\n`);

function open(file: string): Font {
	const font = create(readFileSync(join("fonts", `${file}.woff2`)));
	if (!("hasGlyphForCodePoint" in font)) throw new Error(`${file}.woff2 holds more than one font.`);
	return font;
}

function codeOf(character: string): number {
	return character.codePointAt(0) ?? 0;
}

function widthIn(font: Font, character: string): number {
	return Math.round((font.glyphForCodePoint(codeOf(character)).advanceWidth * 1000) / font.unitsPerEm);
}
