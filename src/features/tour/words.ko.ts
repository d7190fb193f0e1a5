import type { HeadingText } from "./words";

/** The Korean round the headline and the tour. */
export const ko: HeadingText = {
	region: "이 지도가 보여 주는 것",
	takeTour: (steps) => `${steps}단계로 둘러보기`,
	dismiss: "닫기",
	tour: "둘러보기",
	position: (step, steps) => `${steps}단계 중 ${step}단계`,
	previous: "이전",
	next: "다음",
	finish: "지도 살펴보기",
	leave: "둘러보기 끝내기",
	readArticle: "기사 읽기",
};
