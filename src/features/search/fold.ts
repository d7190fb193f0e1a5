import { disassemble } from "es-hangul";

const apostrophes = /['’‘ʼʻ`´′]/g;

/**
 * The words of a text: small letters without accents and apostrophes, parted at everything that is no letter or digit.
 */
export function splitWords(text: string): readonly string[] {
	const plain = text
		.normalize("NFD")
		.replace(/\p{Mn}/gu, "")
		.replace(apostrophes, "")
		.normalize("NFC")
		.toLowerCase();
	return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/**
 * The key of a word of {@link splitWords} under which its spellings meet. Hangul becomes its letters in a row, so that
 * a syllable half typed is the beginning of the whole. Latin letters lose what tells the romanisations of Korean apart
 * (Revised Romanization, McCune–Reischauer with or without its signs, the DPRK's own), and the second of a doubled letter; three in a row stay two.
 */
export function foldWord(word: string): string {
	return /\p{Script=Hangul}/u.test(word) ? disassemble(word) : foldRoman(word);
}

const romanFolds: readonly (readonly [RegExp, string])[] = [
	[/([ptk])h/g, "$1"],
	[/shi/g, "si"],
	[/t?ch/g, "j"],
	[/eo/g, "o"],
	[/eu/g, "u"],
	[/g/g, "k"],
	[/d/g, "t"],
	[/b/g, "p"],
	[/r/g, "l"],
	[/([a-z])\1/g, "$1"],
];

function foldRoman(word: string): string {
	return romanFolds.reduce((folded, [pattern, key]) => folded.replace(pattern, key), word);
}

/**
 * A word without a last letter that may be the first half of a romanised sound still being typed (`e` of `eo` and `eu`,
 * `c` of `ch`); undefined for a word that is whole as far as it goes.
 */
export function withoutPendingLetter(word: string): string | undefined {
	return /^[a-z]{2,}[ec]$/.test(word) ? word.slice(0, -1) : undefined;
}
