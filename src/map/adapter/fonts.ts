import hangulBold from "../../../fonts/pretendard-hangul-bold.woff2?url";
import hangulRegular from "../../../fonts/pretendard-hangul-regular.woff2?url";
import latinBold from "../../../fonts/pretendard-latin-bold.woff2?url";
import latinRegular from "../../../fonts/pretendard-latin-regular.woff2?url";
import ranges from "../../../fonts/unicode-ranges.json";
import type { Fonts } from "../style/build-style";

/** The font files of the labels, shared with the page. */
export const labelFonts: Fonts = {
	"Pretendard Regular": [
		{ url: latinRegular, unicodeRange: ranges.latin },
		{ url: hangulRegular, unicodeRange: ranges.hangul },
	],
	"Pretendard Bold": [
		{ url: latinBold, unicodeRange: ranges.latin },
		{ url: hangulBold, unicodeRange: ranges.hangul },
	],
};
