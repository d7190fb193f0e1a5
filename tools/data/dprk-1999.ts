import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { prolongToLng } from "../../src/domain/geometry/build-time/prolong-to-lng";
import { endsOf, type LngLat } from "../../src/domain/geometry/lng-lat";
import { readPrinted, toLine } from "./facts";
import { printedWestSea } from "./sea-lines";
import { toFeature } from "./shapes";

/** The three positions of the communiqué, from the estuary outward. */
const printedPositions = ["37-18.5N 125-31E", "37-1.2N 124-55E", "36-50.75N 124-32.5E"] as const;
/** The start of the second waterway in the order on passage of March 2000, which lies on the line. */
export const secondWaterway = "37-31-25N 125-50-38E";

/** The line of 1999 from point A, in the estuary, outward. */
export function demarcationLineOf1999(): LngLat[] {
	const published = printedPositions.map(readPrinted);
	const [innermost] = endsOf(published);
	const [pointALng] = readPrinted(printedWestSea[0]);
	return [prolongToLng(innermost, readPrinted(secondWaterway), pointALng), ...published];
}

/** The layer `dprk-1999`. */
export function buildDprk1999(): AtlasCollection {
	return { type: "FeatureCollection", features: [toFeature(facts, toLine(demarcationLineOf1999()))] };
}

const facts: FeatureFacts = {
	id: "dprk-1999-line",
	name: {
		en: "Military Demarcation Line at the West Sea (DPRK, 1999)",
		ko: "조선 서해 해상군사분계선 (1999)",
	},
	label: { en: "DPRK line of 1999", ko: "조선 1999년 선" },
	abbreviation: { en: "DPRK 1999", ko: "조선 1999" },
	summary: {
		en: "Line that the General Staff of the Korean People's Army declared on 2 September 1999, after proposing it on 21 July, as the “military demarcation line at the West Sea of Korea”, with the waters north of it under its military control and the Northern Limit Line void. The ROK and the United Nations Command do not recognise it.",
		ko: "조선인민군 총참모부가 1999년 7월 21일 제안에 이어 9월 2일 ‘조선 서해 해상 군사분계선’으로 선포한 선으로, 그 북쪽을 ‘해상 군사통제수역’이라 하고 북방한계선을 무효라고 하였다. 대한민국과 유엔군사령부는 이를 인정하지 않는다.",
	},
	kind: "maritime-demarcation-line",
	assertedBy: "dprk",
	rejectedBy: ["rok", "unc"],
	instrument: {
		en: "Special communiqué of the General Staff of the Korean People's Army, 2 September 1999",
		ko: "조선인민군 총참모부 특별보도, 1999년 9월 2일",
	},
	side: "right",
	since: "1999-09-02",
	certainty: "published-coordinates",
	uncertaintyKm: 0.4,
	method: {
		en: "The second to fourth vertices as printed, read as WGS84 since no datum is given (0.35 km off if it is the Tokyo datum); the first, point A of Map 3 of the Armistice, has no published degrees and is derived by prolonging the line through the start of the second waterway of March 2000 to 126-06-40E, the longitude of the first position of the Northern Limit Line; the part beyond the fourth, towards the median line with China, is not drawn. U-do lies only some 0.2 km north of the line as drawn here, less than it is uncertain by.",
		ko: "둘째부터 넷째 꼭짓점은 공표된 수치로, 측지계가 밝혀져 있지 않아 WGS84로 보았다(도쿄 측지계라면 0.35km 차이). 첫째 꼭짓점인 정전협정 지도 제3도의 (가)점은 수치가 공표되지 않아, 2000년 3월 발표된 제2수로의 시작점을 지나는 선을 북방한계선 첫 점의 경도 126-06-40E까지 연장해 구했다. 넷째 점에서 중국과의 중간선으로 이어지는 부분은 그리지 않았다. 우도는 여기 그린 선에서 북쪽으로 약 0.2km에 있어 선의 오차보다 가깝다.",
	},
	printed: ["A (가)", ...printedPositions],
	sources: [
		"kcna-1999-special-communique-kpa-general",
		"kcna-1999-kpa-urges-u-s",
		"joongang-1999-kpa-communique",
		"seoul-shinmun-2013-nll",
		"sedaily-2006-4-coordinates-1999-line",
		"choson-sinbo-2000-5",
	],
};
