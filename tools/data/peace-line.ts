import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { tokyoToWgs84 } from "../../src/domain/geometry/build-time/tokyo-to-wgs84";
import { readPrinted, toLine } from "./facts";
import { toFeature } from "./shapes";

const printed = [
	"42-15N 130-45E",
	"38-00N 132-50E",
	"35-00N 130-00E",
	"34-40N 129-10E",
	"32-00N 127-00E",
	"32-00N 124-00E",
	"39-45N 124-00E",
] as const;
const decimals = 4;

/** The layer `peace-line`. */
export function buildPeaceLine(): AtlasCollection {
	const line = toLine(printed.map(readPrinted), tokyoToWgs84);
	return { type: "FeatureCollection", features: [toFeature(facts, line, decimals)] };
}

const facts: FeatureFacts = {
	id: "peace-line",
	name: { en: "Peace Line (Syngman Rhee Line, 1952)", ko: "평화선 (이승만 라인, 1952)" },
	summary: {
		en: "Limit of the adjacent seas over which the President of the Republic of Korea proclaimed sovereignty on 18 January 1952, as the limits that the occupation had set to Japanese fishing were about to lapse. Japan contested it; the fisheries agreement of 1965 between Japan and the ROK put other zones in its place.",
		ko: "점령 당국이 일본 어업에 둔 한계선이 효력을 잃기 직전인 1952년 1월 18일, 대한민국 대통령이 주권을 선언한 인접해양의 한계. 일본은 이를 인정하지 않았으며, 1965년 한일 어업협정이 다른 수역들로 이를 대신하였다.",
	},
	kind: "maritime-claim",
	assertedBy: "rok",
	rejectedBy: ["japan"],
	instrument: {
		en: "Presidential proclamation of sovereignty over adjacent seas, 18 January 1952 (State Council notice no. 14)",
		ko: "인접해양의 주권에 대한 대통령의 선언, 1952년 1월 18일 (국무원고시 제14호)",
	},
	since: "1952-01-18",
	until: "1965",
	certainty: "derived",
	uncertaintyKm: 0.5,
	method: {
		en: "The seven positions given in degrees, taken as on the Tokyo datum, which they do not name, and moved to WGS84. The two ends, from a mountain top near the mouth of the Tumen and to an island off the mouth of the Yalu, have no published degrees and are not drawn.",
		ko: "수치로 공표된 일곱 점을 도쿄 측지계(명시되지 않음)로 보고 WGS84로 옮겼다. 두만강 하구 부근 우암령 정상에서 시작하고 압록강 하구 마안도로 이어지는 양 끝은 수치가 없어 그리지 않았다.",
	},
	printed,
	sources: [
		"northeast-asian-history-1952-presidential-proclamation-sovereignty-over",
		"heibonsha",
		"korea-japan-2019-end-of-the-peace-line",
	],
};
