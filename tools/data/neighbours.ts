import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { tokyoToWgs84 } from "../../src/domain/geometry/build-time/tokyo-to-wgs84";
import { readPrinted, toLine, toPolygon } from "./facts";
import input from "./inputs/neighbours.json";
import { toFeature } from "./shapes";

const decimals = 5;

/** The layer `neighbours`: zones and lines agreed with China, Japan and Russia. */
export function buildNeighbours(): AtlasCollection {
	const features = [
		toFeature(zoneFacts, toPolygon(input.provisionalMeasuresZone.map(readPrinted), tokyoToWgs84), decimals),
		toFeature(shelfFacts, toLine(input.shelfLine.map(readPrinted), tokyoToWgs84), decimals),
		toFeature(russiaFacts, toLine([...input.dprkRussia, input.dprkRussiaLast].map(readPrinted)), decimals),
		toFeature(yaluFacts, toLine(input.yaluMouth.map(readPrinted)), 4),
	];
	return { type: "FeatureCollection", features };
}

const zoneFacts: FeatureFacts = {
	id: "rok-china-provisional-measures-zone",
	name: { en: "ROK–China Provisional Measures Zone", ko: "한중 잠정조치수역" },
	summary: {
		en: "Waters of the Yellow Sea where, until their zones are delimited, vessels of the ROK and of China fish under joint rules, each under the control of its own state.",
		ko: "해양경계가 획정될 때까지 대한민국과 중국의 어선이 공동 규칙에 따라, 각기 자국의 단속을 받으며 조업하는 서해 수역.",
	},
	kind: "joint-fisheries-zone",
	assertedBy: "china-rok",
	instrument: {
		en: "Fisheries agreement between the ROK and China, signed on 3 August 2000, Article 7",
		ko: "대한민국과 중화인민공화국 간 어업협정(2000년 8월 3일 서명) 제7조",
	},
	since: "2001-06-30",
	certainty: "derived",
	uncertaintyKm: 0.1,
	method: {
		en: "The sixteen positions of the treaty taken as on the Tokyo datum and moved to WGS84, as the layer of the ROK Ministry of Oceans and Fisheries does, whose corners they meet.",
		ko: "협정의 열여섯 점을 도쿄 측지계로 보고 WGS84로 옮겼으며, 같은 방식을 쓴 해양수산부 자료의 꼭짓점과 일치한다.",
	},
	printed: input.provisionalMeasuresZone,
	sources: [
		"national-archives-korea-rok-china-fisheries-agreement",
		"rok-ministry-of-2021-mof-khoa-marine-spatial",
		"rok-2026-decree-annex-transcript",
	],
};

const shelfFacts: FeatureFacts = {
	id: "rok-japan-shelf-1974",
	name: { en: "Japan–ROK continental shelf boundary (northern part)", ko: "한일 대륙붕 북부구역 경계선" },
	summary: {
		en: "Boundary of the continental shelf between Japan and the ROK through the Korea Strait. The fisheries agreement of 1998 uses the same 35 positions; it ends short of the waters round Dokdo / Takeshima.",
		ko: "대한해협을 지나는 한국과 일본의 대륙붕 경계선. 1998년 어업협정도 같은 35개 점을 쓰며, 독도 주변 수역에 이르기 전에 끝난다.",
	},
	kind: "maritime-boundary",
	assertedBy: "japan-rok",
	instrument: {
		en: "Agreement on the northern part of the continental shelf adjacent to both countries, 30 January 1974",
		ko: "대한민국과 일본국 간의 양국에 인접한 대륙붕 북부구역 경계획정에 관한 협정, 1974년 1월 30일",
	},
	since: "1978-06-22",
	certainty: "derived",
	uncertaintyKm: 0.1,
	method: {
		en: "The 35 positions of the treaty, which refers to Japanese charts on the Tokyo datum, moved to WGS84.",
		ko: "도쿄 측지계의 일본 해도를 기준으로 한 협정의 35개 점을 WGS84로 옮겼다.",
	},
	printed: input.shelfLine,
	sources: [
		"mofa-japan-1974-agreement-japan-rok-northern",
		"wikipedia-mirror-frontiere-coree-du-sud",
		"rok-2026-decree-annex-transcript",
	],
};

const russiaFacts: FeatureFacts = {
	id: "dprk-russia-maritime-boundary",
	name: { en: "DPRK–Russia maritime boundary", ko: "조선–러시아 해양경계" },
	summary: {
		en: "Boundary of the territorial sea (1985) and of the economic zone and shelf (1986) between the DPRK and the Soviet Union, now Russia, from the mouth of the Tumen.",
		ko: "두만강 하구에서 시작하는 조선민주주의인민공화국과 소련(현재 러시아)의 영해(1985년), 경제수역·대륙붕(1986년) 경계.",
	},
	kind: "maritime-boundary",
	assertedBy: "dprk-russia",
	instrument: {
		en: "Treaty on the state border, 17 April 1985, and agreement on the economic zone and continental shelf, 22 January 1986",
		ko: "국경 조약(1985년 4월 17일), 경제수역과 대륙붕 경계 협정(1986년 1월 22일)",
	},
	since: "1986-01-22",
	certainty: "derived",
	uncertaintyKm: 1,
	method: {
		en: "The first three positions as Global Fishing Watch uses them; no text of the last was at hand, and what speaks for it is that the whole then measures 214 nautical miles, the published length.",
		ko: "처음 세 점은 글로벌 피싱 워치가 사용한 값이다. 마지막 점은 원문을 확인하지 못했으며, 전체 길이가 공표된 214해리와 맞는다는 점만이 근거이다.",
	},
	printed: [...input.dprkRussia, "(no text at hand)"],
	sources: [
		"global-fishing-watch-2020-illuminating-dark-fishing-fleets",
		"sovereign-limits-north-korea-russia-maritime",
	],
};

const yaluFacts: FeatureFacts = {
	id: "china-dprk-yalu-mouth",
	name: { en: "China–DPRK line off the mouth of the Yalu", ko: "압록강 하구 앞 조선–중국 해상 경계" },
	summary: {
		en: "Line that China and the DPRK agreed to run from their land and river border due south into the Yellow Sea. No boundary farther out is known.",
		ko: "중국과 조선민주주의인민공화국이 압록강 하구에서 정남쪽 바다로 긋기로 한 선. 그 바깥의 경계는 알려지지 않았다.",
	},
	kind: "maritime-boundary",
	assertedBy: "china-dprk",
	instrument: {
		en: "Border treaty of 12 October 1962 and protocol of 20 March 1964",
		ko: "국경 조약(1962년 10월 12일)과 의정서(1964년 3월 20일)",
	},
	since: "1964-03-20",
	certainty: "derived",
	uncertaintyKm: 0.5,
	method: {
		en: "From the start in flight information region data, due south along a meridian that OpenStreetMap data hold too, to 39-30N, as far as a thesis says the line is fixed.",
		ko: "비행정보구역 자료의 시작점에서 오픈스트리트맵 자료와 일치하는 자오선을 따라, 한 학위논문이 확정된 한계라고 한 39-30N까지 그렸다.",
	},
	printed: [...input.yaluMouth.slice(0, 1), "due south, 39-30N"],
	sources: [
		"wikisource-1964-20-mar-1964-text",
		"x-wang-2013-sino-korean-marine-areas",
		"vatsim-2026-vatspy-data-project-boundaries",
	],
};
