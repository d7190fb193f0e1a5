import { directions, hemispheres } from "../../i18n/dictionary.ko";
import { formatCount } from "../../i18n/format";
import type { MapControlsText } from "./words";

const written = (count: number) => formatCount(count, "ko");

/** The words of the map's later controls, in Korean. */
export const ko: MapControlsText = {
	steps: "Enter 키로 보이는 항목을 서쪽에서 동쪽으로 차례로 짚고, 스페이스 키로 열며, Esc 키로 끝냅니다.",
	describe: "이 화면을 글로 보기",
	turnNorth: "북쪽을 위로",
	fullScreen: "전체 화면",
	leaveFullScreen: "전체 화면 나가기",
	scale: "킬로미터와 해리 축척",
	step: (name, kind, position, count, where) =>
		`${name}, ${kind}, ${written(count)}개 중 ${written(position)}번째, ${where}`,
	atCentre: "지도 중심",
	fromCentre: (km, direction) => `지도 중심에서 ${directions[direction]}으로 ${km}`,
	nothingInView: "화면에 보이는 항목이 없습니다.",
	foundPlace: (name) => `지도에 표시: ${name}`,
	groupOf: (count) => `항목 ${count}건`,
	andMore: (count) => `외 ${count}건`,
	nauticalMiles: (number) => `${number}해리`,
	towards: (angle, direction) => `${hemispheres[direction]} ${angle}`,
};
