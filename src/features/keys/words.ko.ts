import type { KeysText } from "./words";

/** The Korean of the window that shows all keys. */
export const ko: KeysText = {
	title: "키보드 단축키",
	everywhere: "어디서나",
	onMap: "지도에 초점이 있을 때",
	space: "스페이스",
	commands: {
		search: "모두 찾기",
		"close-window": "열린 창 닫기",
		"close-sheet": "레이어나 목록이 든 시트 닫기",
		"close-feature": "안내 닫기",
		"stop-following": "글 따라가기 끝내기",
		"remove-pin": "핀 없애기",
		"close-article": "기사 닫기",
		"next-step": "글을 따라갈 때 다음 구절",
		"previous-step": "글을 따라갈 때 이전 구절",
		"next-tour-step": "둘러보기 다음 단계",
		"previous-tour-step": "둘러보기 이전 단계",
		"leave-tour": "둘러보기 끝내기",
		"next-passage": "선택한 항목의 다음 구절",
		"previous-passage": "선택한 항목의 이전 구절",
	},
	map: {
		pan: "지도 옮기기",
		zoom: "확대·축소",
		turn: "지도 돌리기",
		tilt: "지도 기울이기",
		"next-feature": "서쪽에서 동쪽으로 다음 항목",
		"previous-feature": "이전 항목",
		"open-feature": "그 항목의 안내 열기",
		"end-steps": "항목 짚기 끝내기",
	},
	singleKeys: "한 글자 단축키",
	singleKeysNote:
		"끄면 글자 하나만으로는 아무 일도 일어나지 않아 음성 입력이나 실수로 눌리지 않습니다. Ctrl-K(맥은 Cmd-K)로 찾기를 열면 이 창과 모든 동작을 찾을 수 있습니다.",
};
