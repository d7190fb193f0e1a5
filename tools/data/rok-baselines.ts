import type { LineString } from "geojson";
import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { nauticalMileKm } from "../../src/domain/geometry/nautical-mile";
import { landAt, readCoast } from "./coast";
import { readPrinted, toLine } from "./facts";
import input from "./inputs/rok-baselines.json";
import { seawardLimit } from "./rok-limits";
import { toFeature } from "./shapes";

const positions = input.points.map(({ printed }) => readPrinted(printed));
const decimals = 4;

/** The layer `rok-baselines`: base points, straight baselines and the limits computed from them. */
export function buildRokBaselines(): AtlasCollection {
	const jeju = landAt(readCoast("fine"), [126.5535, 33.3852]);
	const [strait] = seawardLimit(baselineThrough(5, 7), 3 * nauticalMileKm, []).coordinates;
	const features = [
		toFeature(limitFacts, seawardLimit(baselineThrough(7, 23), 12 * nauticalMileKm, [jeju]), decimals),
		toFeature(straitFacts, { type: "LineString", coordinates: strait ?? [] }, decimals),
		toFeature(yeongilFacts, baselineThrough(1, 2)),
		toFeature(ulsanFacts, baselineThrough(3, 4)),
		toFeature(mainFacts, baselineThrough(5, 23)),
		...positions.map((coordinates, index) => toFeature(pointFacts(index), { type: "Point", coordinates })),
	];
	return { type: "FeatureCollection", features };
}

function baselineThrough(from: number, to: number): LineString {
	return toLine(positions.slice(from - 1, to));
}

const act = {
	en: "Territorial Sea Act, 31 December 1977; Enforcement Decree, 20 September 1978",
	ko: "영해법(1977년 12월 31일), 영해법 시행령(1978년 9월 20일)",
};
const annex = {
	en: "Enforcement Decree of the Territorial Sea and Contiguous Zone Act, 20 September 1978, Annex 1 (as amended 2013)",
	ko: "영해 및 접속수역법 시행령(1978년 9월 20일) 별표 1 (2013년 개정)",
};
const baselineSources = ["rok-2026-decree-annex-transcript", "joongang-1978-straight-baselines"];

const limitFacts: FeatureFacts = {
	id: "rok-territorial-sea-12nm",
	name: { en: "ROK territorial sea, 12 nautical miles", ko: "대한민국 영해 한계 (12해리)" },
	summary: {
		en: "Outer limit of the territorial sea of the ROK off the South and West Seas, 12 nautical miles from the straight baseline. It stops with that baseline at Soryeongdo: north of it, and round the five islands, the ROK has published no baseline.",
		ko: "남해와 서해에서 직선기선으로부터 12해리인 대한민국 영해의 바깥 한계. 기선이 끝나는 소령도에서 멈추며, 그 북쪽과 서해 5도 주변에는 대한민국이 기선을 공표하지 않았다.",
	},
	kind: "territorial-sea-limit",
	assertedBy: "rok",
	instrument: act,
	since: "1978-04-30",
	certainty: "derived",
	uncertaintyKm: 0.1,
	method: {
		en: "Computed on the sphere from base points 7 to 23, square to the baseline at both ends, with a gap where the coast of Jejudo, GSHHG’s, is nearer than the baseline. Not drawn: the limits off Jejudo, Ulleungdo, Dokdo / Takeshima and the east coast, measured from the low-water line, and the lines that join 3 and 12 miles in the Korea Strait, whose text was not at hand.",
		ko: "제7~23기점을 이은 기선에서 구면 거리로 계산하여 양 끝에서 기선에 직각으로 끊고, 기선보다 제주도 해안(GSHHG)이 가까운 곳은 비웠다. 저조선에서 재는 제주도·울릉도·독도·동해안의 한계와, 대한해협에서 3해리와 12해리를 잇는 선(원문을 확인하지 못함)은 그리지 않았다.",
	},
	sources: [...baselineSources, "us-state-1998-limits-in-the-seas-121-digest", "gshhg-2017"],
};

const straitFacts: FeatureFacts = {
	id: "rok-territorial-sea-3nm",
	name: {
		en: "ROK territorial sea in the Korea Strait, 3 nautical miles",
		ko: "대한해협의 대한민국 영해 한계 (3해리)",
	},
	summary: {
		en: "In the Korea Strait, which is used for international navigation, the ROK limits its territorial sea to 3 nautical miles from the straight baseline 1.5 m Am – Saengdo – Hongdo.",
		ko: "국제항행에 쓰이는 대한해협에서 대한민국은 영해를 1.5미터암–생도–홍도를 잇는 직선기선에서 3해리까지로 한다.",
	},
	kind: "territorial-sea-limit",
	assertedBy: "rok",
	instrument: act,
	since: "1978-04-30",
	certainty: "derived",
	uncertaintyKm: 0.1,
	method: {
		en: "Computed on the sphere from base points 5 to 7, square to the baseline at both ends.",
		ko: "제5~7기점을 이은 기선에서 구면 거리로 계산하여 양 끝에서 기선에 직각으로 끊었다.",
	},
	sources: ["joongang-1978-territorial-sea", "rok-2026-decree-annex-transcript"],
};

const baselineFacts = {
	kind: "straight-baseline",
	assertedBy: "rok",
	instrument: annex,
	since: "1978-09-20",
	certainty: "published-coordinates",
	sources: baselineSources,
} satisfies Partial<FeatureFacts>;

const printedOf = (from: number, to: number) => input.points.slice(from - 1, to).map(({ printed }) => printed);

const yeongilFacts: FeatureFacts = {
	...baselineFacts,
	id: "rok-baseline-yeongil",
	name: { en: "ROK straight baseline, Yeongil Bay", ko: "직선기선 (영일만)" },
	summary: {
		en: "Closing line of Yeongil Bay, from which the ROK measures its territorial sea.",
		ko: "대한민국이 영해를 재는 영일만 폐쇄선.",
	},
	printed: printedOf(1, 2),
};

const ulsanFacts: FeatureFacts = {
	...baselineFacts,
	id: "rok-baseline-ulsan",
	name: { en: "ROK straight baseline, Ulsan Bay", ko: "직선기선 (울산만)" },
	summary: {
		en: "Closing line of Ulsan Bay, from which the ROK measures its territorial sea.",
		ko: "대한민국이 영해를 재는 울산만 폐쇄선.",
	},
	printed: printedOf(3, 4),
};

const mainFacts: FeatureFacts = {
	...baselineFacts,
	id: "rok-baseline-main",
	name: { en: "ROK straight baseline, South and West Seas", ko: "직선기선 (남해·서해)" },
	summary: {
		en: "Baseline of the ROK along its outermost islands, from off Busan to Soryeongdo. The United States does not accept its longer segments, of up to 60 nautical miles.",
		ko: "부산 앞바다에서 소령도까지 가장 바깥 섬들을 잇는 대한민국의 기선. 미국은 최대 60해리에 이르는 긴 구간들을 인정하지 않는다.",
	},
	rejectedBy: ["us"],
	printed: printedOf(5, 23),
	sources: [...baselineSources, "us-state-1998-limits-in-the-seas-121-digest"],
};

function pointFacts(index: number): FeatureFacts {
	const { en, ko, printed } = input.points[index] ?? { en: "", ko: "", printed: "" };
	const number = index + 1;
	return {
		...baselineFacts,
		id: `rok-base-point-${String(number).padStart(2, "0")}`,
		name: { en: `ROK base point ${number}, ${en}`, ko: `제${number}기점 ${ko}` },
		summary: {
			en: `Number ${number} of the 23 points through which the ROK draws its straight baselines.`,
			ko: `대한민국이 직선기선을 잇는 23개 기점 가운데 ${number}번째.`,
		},
		kind: "base-point",
		printed: [printed],
	};
}
