import hangulBold from "../../fonts/pretendard-hangul-bold.woff2?url";
import hangulRegular from "../../fonts/pretendard-hangul-regular.woff2?url";
import latinBold from "../../fonts/pretendard-latin-bold.woff2?url";
import latinRegular from "../../fonts/pretendard-latin-regular.woff2?url";
import type { Fonts } from "./style/build-style";

const latinRange = ["U+20-17F", "U+2010-2212"];
const hangulRange = ["U+1100-11FF", "U+3130-318F", "U+AC00-D7A3"];

/** The font files of the labels, shared with the page. */
export const labelFonts: Fonts = {
	"Pretendard Regular": [
		{ url: latinRegular, unicodeRange: latinRange },
		{ url: hangulRegular, unicodeRange: hangulRange },
	],
	"Pretendard Bold": [
		{ url: latinBold, unicodeRange: latinRange },
		{ url: hangulBold, unicodeRange: hangulRange },
	],
};
