import type { LegendText } from "./words";

/** The words of the legend, in Korean. */
export const ko: LegendText = {
	title: "범례",
	explainedColors: "색: 누가 설정했는가",
	explainedColor: {
		armistice: "1953년 정전협정",
		assertedByUnc: "유엔사·대한민국",
		assertedByDprk: "조선민주주의인민공화국",
		agreement: "합의",
		firing: "대한민국: 사격구역·공역",
	},
	icons: "지점",
	conventions: "표시",
	convention: {
		dashed: "다툼이 있거나 미확정",
		dotted: "모식적인 선",
		band: "그은 쪽이 자기 것으로 보는 쪽",
		hatched: "구역",
		hollow: "대략의 위치",
		disc: "이 원 안의 어딘가",
		dot: "장소·사건",
		group: "여러 지점(확대하면 나뉨)",
		count: "여러 지점과 그 수",
		mixed: "종류가 다른 여러 지점",
	},
	nothing: "켜진 레이어 가운데 여기에 보이는 것이 없습니다.",
};
