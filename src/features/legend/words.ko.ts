import type { LegendText } from "./words";

/** The words of the legend, in Korean. */
export const ko: LegendText = {
	title: "범례",
	explainedColors: "색: 누가 설정했는가",
	icons: "지점",
	conventions: "표시",
	nothing: "켜진 레이어 가운데 여기에 보이는 것이 없습니다.",
};
