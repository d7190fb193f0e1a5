import type { Language } from "../../src/domain/atlas";
import type { Dictionary } from "../../src/i18n/dictionary";
import { en } from "../../src/i18n/en";
import { en as enList } from "../../src/i18n/en/list";
import { en as enReading } from "../../src/i18n/en/reading";
import { ko } from "../../src/i18n/ko";
import { ko as koList } from "../../src/i18n/ko/list";
import { ko as koReading } from "../../src/i18n/ko/reading";
import type { ListText } from "../../src/i18n/list-text";
import type { ReadingText } from "../../src/i18n/reading-text";

/** All words that the pages without scripts take. */
export interface Words {
	readonly language: Language;
	readonly dictionary: Dictionary;
	readonly list: ListText;
	readonly reading: ReadingText;
}

/** The words of each language. */
export const wordsOf: Readonly<Record<Language, Words>> = {
	en: { language: "en", dictionary: en, list: enList, reading: enReading },
	ko: { language: "ko", dictionary: ko, list: koList, reading: koReading },
};
