import type { Language } from "../../domain/atlas";
import { en } from "../../i18n/en/finding";
import type { FindingText } from "../../i18n/finding";
import { ko } from "../../i18n/ko/finding";

/** The words of the search and the pin by language. */
export const findingTexts: Readonly<Record<Language, FindingText>> = { en, ko };
