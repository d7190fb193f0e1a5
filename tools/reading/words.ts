import { type Language, languages } from "../../src/atlas/atlas";
import { type ListText, listTexts } from "../../src/features/list/words";
import { type Dictionary, dictionaries } from "../../src/i18n/dictionary";
import { type ReadingText, readingTexts } from "./reading-text";

/** All words that the pages without scripts take. */
export interface Words {
	readonly language: Language;
	readonly dictionary: Dictionary;
	readonly list: ListText;
	readonly reading: ReadingText;
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
	return {
		language,
		dictionary: dictionaries[language],
		list: listTexts[language],
		reading: readingTexts[language],
	};
}

/** The words of the other languages. */
export function otherWords(language: Language): readonly Words[] {
	return languages.filter((each) => each !== language).map(wordsOf);
}

/** The name of a file in a language: that of the English one with the language's tag in it. */
export function fileIn(language: Language, file: string): string {
	return language === "en" ? file : file.replace(/(?=\.\w+$)/, `.${language}`);
}
