import type { SheetText } from "./words";

/** The words of a phone's sheet, in Korean. */
export const ko: SheetText = {
	region: "시트",
	height: "시트 높이",
	steps: { peek: "낮게", half: "지도의 절반", full: "지도 전체" },
	raise: "시트 높이기",
	lower: "시트 낮추기",
};
