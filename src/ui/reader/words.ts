import { type ReaderText, readerTexts } from "../../i18n/reader-text";
import { useText } from "../../i18n/text";

/** The reader's words in the language of the moment; reactive. */
export function useReaderWords(): () => ReaderText {
	const text = useText();
	return () => readerTexts[text.language()];
}
