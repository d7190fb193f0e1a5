import type { WelcomeText } from "../welcome-text";

/** The words for a first visit, in Korean. */
export const ko: WelcomeText = {
	region: "처음 오셨나요",
	what: "한반도의 어느 선을 누가 언제부터 설정했고 얼마나 정확히 알려져 있는지 보여 줍니다.",
	follow: "글 따라가기",
	lines: "경계선 살펴보기",
	search: "찾기",
	dismiss: "닫고 다시 보지 않기",
};
