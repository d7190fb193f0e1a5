import type { ReaderText } from "./words";

/** The words of the article reader, in Korean. */
export const ko: ReaderText = {
	close: "기사 닫기",
	allArticles: "모든 기사",
	nextArticle: "다음 기사",
	passageHint: "표시된 구절을 누르면 지도로 갑니다.",
	follow: "글 따라가기",
	followHint: "스크롤하거나 ↓ ↑ 키를 누르면 지도가 함께 움직입니다. Esc 키를 누르면 끝나고 원래 레이어로 돌아갑니다.",
	progress: (position, count) => `${count}개 중 ${position}번째`,
	nextStep: "다음 구절",
	previousStep: "이전 구절",
	end: "글의 끝입니다.",
	beginning: "글의 처음입니다.",
	features: (count) => `지도 항목 ${count}개`,
	onMap: "지도에 보이는 것",
	more: (count) => `외 ${count}개`,
	returnToPlace: "지도를 이전 위치로",
	about: (name, count, position) =>
		position === undefined ? `${name} 관련 구절 ${count}개` : `${name} 관련 구절 ${count}개 중 ${position}번째`,
	nextAbout: "관련된 다음 구절",
	previousAbout: "관련된 이전 구절",
};
