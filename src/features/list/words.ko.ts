import { directions } from "../../i18n/dictionary.ko";
import { formatCount } from "../../i18n/format";
import { withParticle } from "../../i18n/particles.ko";
import type { ListText } from "./words";

const written = (count: number) => formatCount(count, "ko");

/** The Korean of the list of features. */
export const ko: ListText = {
	region: "항목",
	close: "목록 닫기",
	filter: "목록에서 찾기",
	empty: "켜진 레이어가 없습니다. 레이어를 켜면 여기에 항목이 나옵니다.",
	noMatch: "켜진 레이어에 맞는 항목이 없습니다. 모두 다시 표시하거나 레이어를 더 켜 보세요.",
	loading: "불러오는 중…",
	incomplete: (layers) => `불러오지 못해 빠진 레이어: ${layers}.`,
	by: (term, party) => `${term}: ${party}`,
	sourcesCited: "인용한 출처",
	count: (shown, all) => (shown === all ? `항목 ${written(all)}건` : `항목 ${written(all)}건 중 ${written(shown)}건`),
	columns: {
		name: "이름",
		kind: "종류",
		assertedBy: "주체·근거",
		date: "날짜",
		certainty: "정확도",
		where: "위치",
	},
	filters: {
		button: (set) => (set === 0 ? "거르기" : `거르기 (${written(set)})`),
		layers: "레이어",
		kinds: "종류",
		years: "연도",
		fromYear: "부터",
		toYear: "까지",
	},
	mapFollows: (shown, all) => `지도에도 전체 ${written(all)}건 중 이 목록의 ${written(shown)}건만 표시됩니다.`,
	mapNarrowed: (shown, all) => `거르는 중: 지도에 전체 ${written(all)}건 중 ${written(shown)}건이 표시됩니다.`,
	showAll: (all) => `${written(all)}건 모두 표시`,
	note: "켜진 레이어의 항목을 모두 보여 준다. 거리는 구면에서 계산하여 이곳에서는 약 0.3%까지 맞으며, 위치 자체보다 더 정확하지는 않다.",
	place: {
		middle: (relations) => `가운데는 ${relations}`,
		long: (km) => `길이 ${km}`,
		area: (km2) => `넓이 ${km2}`,
		about: (km) => `약 ${km}`,
		between: (north, south) => `${withParticle(north, "와/과")} ${south} 사이`,
		inside: (area) => `${area} 안`,
		onLine: (line) => `${line} 위`,
		besideLine: (line, km, side) => `${line}에서 ${directions[side]}으로 ${km}`,
		nearLine: (line, km) => `${line}에서 ${km}`,
		atTown: (town, km) => `${town}에서 ${km} 이내`,
		fromTown: (town, km, direction) => `${town}에서 ${directions[direction]}으로 ${km}`,
		severalPlaces: "여러 곳",
	},
};
