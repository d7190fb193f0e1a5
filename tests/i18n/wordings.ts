/** Something the interface says: where it stands in its table, and the words. */
export interface Wording {
	readonly path: string;
	readonly words: string;
}

const samples = ["북방한계선", 0, 1, 2];

/**
 * All that a table of words says: its texts, and what its functions make of sample names and numbers, and of a
 * direction where the last argument must be one. A function that makes nothing of any says nothing.
 */
export function listWordings(table: unknown, path: string): readonly Wording[] {
	if (typeof table === "string") return [{ path, words: table }];
	if (typeof table === "function") return listAnswers(table as Phrase).map((words) => ({ path: `${path}()`, words }));
	return Object.entries(table ?? {}).flatMap(([key, value]) => listWordings(value, `${path}.${key}`));
}

type Phrase = (...values: unknown[]) => string;

function listAnswers(phrase: Phrase): readonly string[] {
	const plain = samples.map((sample) => Array(phrase.length).fill(sample));
	const endingIn = (last: unknown) => plain.map((values) => [...values.slice(0, -1), last]);
	const answers = [...plain, ...endingIn(undefined)].flatMap((values) => answer(phrase, values));
	return answers.length > 0 ? answers : endingIn("north").flatMap((values) => answer(phrase, values));
}

function answer(phrase: Phrase, values: readonly unknown[]): readonly string[] {
	try {
		const words = phrase(...values);
		return /undefined|NaN/.test(words) ? [] : [words];
	} catch {
		return []; // The sample is of another kind than the phrase takes.
	}
}
