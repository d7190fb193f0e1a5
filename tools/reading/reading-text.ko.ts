import type { ReadingText } from "./reading-text";

/** The Korean of the pages that are read without scripts. */
export const ko: ReadingText = {
	about:
		"스크립트 없이 읽는 쪽이다. 기사와 지도의 내용을 레이어별로 싣는다. 자바스크립트를 켜면 대화형 지도가 되고 각 링크는 지도의 해당 위치로 이어진다.",
	picture:
		"남북 사이의 바다와 땅을 나타낸 지도. 군사분계선과 비무장지대가 해안에서 해안까지 이어지고, 그 서쪽 바다에 유엔군사령부의 북방한계선과 그 남쪽에 조선민주주의인민공화국이 1999년에 선포한 선이 있다. 사건과 훈련 장소는 점으로 나타냈다.",
	pictureCaption: "처음에 켜져 있는 레이어. 지도의 선과 이름은 어떤 것도 지지하지 않는다.",
	layers: "레이어와 항목",
	tables: "지도책의 모든 항목",
	allTables: "모든 항목의 요약과 출처",
	map: "지도로",
	summary: "요약",
};
