import { en } from "../../i18n/en/finding";
import type { FindingText } from "../../i18n/finding";
import { ko } from "../../i18n/ko/finding";
import { useText } from "../../i18n/text";

const texts = { en, ko };

/** The words of the search and the pin in the language of the moment; reactive. */
export function useFindingText(): () => FindingText {
	const text = useText();
	return () => texts[text.language()];
}
