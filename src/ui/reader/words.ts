import { en } from "../../i18n/en/reader";
import { ko } from "../../i18n/ko/reader";
import type { ReaderText } from "../../i18n/reader-text";
import { useText } from "../../i18n/text";

const texts = { en, ko };

/** The reader's words in the language of the moment; reactive. */
export function useReaderWords(): () => ReaderText {
	const text = useText();
	return () => texts[text.language()];
}
