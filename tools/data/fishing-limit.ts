import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { alongParallel } from "../../src/domain/geometry/build-time/along-parallel";
import { readPrinted, toLine } from "./facts";
import input from "./inputs/fishing-limit.json";
import { toFeature } from "./shapes";

const stepDeg = 0.5;
const decimals = 5;

/** The layer `fishing-limit`. */
export function buildFishingLimit(): AtlasCollection {
	const [easternEndLng, lat] = readPrinted(input.east);
	const features = [
		toFeature(westFacts, toLine(input.west.map(readPrinted)), decimals),
		toFeature(eastFacts, alongParallel(lat, input.eastShoreLng, easternEndLng, stepDeg), decimals),
	];
	return { type: "FeatureCollection", features };
}

const commonFacts = {
	kind: "fishing-limit",
	assertedBy: "rok",
	instrument: {
		en: "Ordinance on safe fishing operations (text of 3 December 2007), Article 3; since 28 August 2020 the Fishing Vessel Safety Operations Act",
		ko: "선박안전 조업규칙(2007년 12월 3일 개정) 제3조, 2020년 8월 28일부터 어선안전조업법",
	},
	certainty: "published-coordinates",
	sources: ["rok-2007-ministry-ordinance-392", "rok-ministry-of-2021-mof-khoa-marine-spatial"],
} satisfies Partial<FeatureFacts>;

const westFacts: FeatureFacts = {
	...commonFacts,
	id: "fishing-limit-west",
	name: { en: "ROK fishing limit, West Sea", ko: "조업한계선 (서해)" },
	summary: {
		en: "Line beyond which the ROK does not let its own fishing vessels work, from Ganghwa to 124°E. The five islands lie north of it; their fishing grounds are exceptions, whose corners were not found.",
		ko: "대한민국이 자국 어선의 조업을 금하는 한계로, 강화에서 동경 124°까지 이어진다. 서해 5도는 그 북쪽에 있고 이들의 어장은 예외로 두며, 어장의 좌표는 찾지 못했다.",
	},
	since: "2007-12-03",
	method: {
		en: "The positions of the ordinance on the world datum, as a data layer of the Ministry of Oceans and Fisheries of about 2021 holds them; later changes of the rules were not checked.",
		ko: "조업규칙의 세계측지계 좌표로, 2021년 무렵 해양수산부 자료의 값이다. 이후의 개정은 확인하지 못했다.",
	},
	printed: input.west,
};

const eastFacts: FeatureFacts = {
	...commonFacts,
	id: "fishing-limit-east",
	name: { en: "ROK fishing limit, East Sea / Sea of Japan", ko: "조업한계선 (동해)" },
	summary: {
		en: "Line beyond which the ROK does not let its own fishing vessels work: since April 1989 the parallel 38-33N of the old datum, before that 38-30N.",
		ko: "대한민국이 자국 어선의 조업을 금하는 한계로, 1989년 4월부터 옛 측지계의 북위 38도 33분, 그 전에는 38도 30분이다.",
	},
	since: "1989-04",
	method: {
		en: "The parallel on the world datum, which the law prints beside the old one, from the shore at Jeojin.",
		ko: "법령이 옛 측지계 값과 나란히 적은 세계측지계의 위도선을 저진 해안에서부터 그렸다.",
	},
	printed: ["38-33-09.83N, coast at Jeojin (저진)", input.east],
	sources: [...commonFacts.sources, "hankyung-1989-fishing-limit"],
};
