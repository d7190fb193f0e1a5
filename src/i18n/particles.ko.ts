import { josa } from "es-hangul";

/** The pairs of particles whose form follows the last sound of the word before them. */
export type Particle = "은/는" | "이/가" | "을/를" | "와/과" | "으로/로";

const digits = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
/** The letters whose Korean names end in a consonant; those of the others end in a vowel. */
const letters: Readonly<Record<string, string>> = { L: "엘", M: "엠", N: "엔", R: "알", l: "엘", m: "엠", n: "엔" };
/** Units read as words that end in a vowel, 킬로미터 and its like, not letter by letter. */
const metres = /\d\s*[kcm]?m[²³]?$/;

/**
 * A name, or whatever else is put into a Korean sentence, with the right one of two particles: 서울은, 바다는. What stands in
 * parentheses at its end is not read: 북방한계선 (서해)과. Digits and letters are read by their Korean names: R113으로, NLL로.
 */
export function withParticle(words: string, particle: Particle): string {
	return `${words}${josa.pick(readEnd(words), particle)}`;
}

/** A word that sounds like the end of the words. */
function readEnd(words: string): string {
	const read = words.replace(/\s*\([^)]*\)\s*$/, "").replace(/[^\p{L}\p{N}²³]+$/u, "");
	const last = read.at(-1) ?? "";
	if (metres.test(read)) return "터";
	if (/\p{Script=Hangul}/u.test(last)) return last;
	return digits[Number.parseInt(last, 10)] ?? letters[last] ?? "이";
}
