import { hasBatchim } from "es-hangul";

const english = new Set(
	`a an and are at be by can called could did do does find for from had happened has have how i in is it its located
	lie lies me mean means of on or please show tell that the there they this to was were what whats when where wheres
	which who whos whose why will with you about`.split(/\s+/),
);

/** Korean words that ask, or ask to be shown, by how they begin. */
const koreanAsking =
	/^(?:뭐|뭔|뭘|무엇|무슨|언제|어디|어딘|어딨|왜$|누가|누구|어떻|어떤$|어느$|얼마|몇$|있[나는니어었습을]|알려|보여|찾아|설명|대해|대한$|관해|일어[나났난])/;

/** Particles and the endings of “is it?”, the longer before those they end in, by what they follow. */
const afterConsonant = ["이라는", "이에요", "이란", "이야", "으로", "은", "이", "을", "과"];
const afterVowel = ["라는", "예요", "란", "야", "로", "는", "가", "를", "와"];
/** Not 도 and 만, which end names of islands and bays. */
const afterAny = ["인가요", "입니까", "에서는", "에서", "에는", "까지", "부터", "인가", "이다", "의", "에"];

/** The words, as `splitWords` gives them, without those that ask and small ones; all of them where nothing else is left. */
export function contentWords(words: readonly string[]): readonly string[] {
	const left = words.filter((word) => !english.has(word) && !koreanAsking.test(word));
	return left.length > 0 ? left : words;
}

/** A word without the particle or ending it may have (`북방한계선이`, `battles`); undefined for one without. */
export function stemOf(word: string): string | undefined {
	if (/\p{Script=Hangul}$/u.test(word)) return koreanStem(word);
	return /^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : undefined;
}

/**
 * The name of an island without its word for island, as names of what happened there have it (`연평도`: `연평해전`);
 * undefined for what is not spelt like an island.
 */
export function islandOf(word: string): string | undefined {
	return /^(?:(\p{Script=Hangul}{2,})[도섬]|([a-z]{4,})do)$/u.exec(word)?.slice(1).find(Boolean);
}

function koreanStem(word: string): string | undefined {
	return [...afterAny, ...afterConsonant, ...afterVowel].flatMap((ending) => {
		const stem = word.slice(0, -ending.length);
		return word.endsWith(ending) && stem.length > 1 && follows(stem, ending) ? [stem] : [];
	})[0];
}

function follows(stem: string, ending: string): boolean {
	const last = stem.at(-1) ?? "";
	if (afterAny.includes(ending) || !/\p{Script=Hangul}/u.test(last)) return true;
	if (ending === "로" && hasBatchim(last)) return last.normalize("NFD").endsWith("\u11AF"); // ㄹ
	return hasBatchim(last) === afterConsonant.includes(ending);
}
