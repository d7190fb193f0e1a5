import type { LineString, Position } from "geojson";
import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { lineBetween } from "../../src/domain/geometry/build-time/line-between";
import type { LngLat } from "../../src/domain/geometry/lng-lat";
import { easternMarker, westernMarker } from "./mdl-ends";
import { toFeature } from "./shapes";

/** The part of `inputs/mdl-osm.json` that the line is made of: the land boundary of both states, from west to east. */
export interface MdlInput {
	readonly landBoundary: readonly Position[];
}

/** The Military Demarcation Line from marker 0001 to marker 1292, its first and last vertex moved to them. */
export function militaryDemarcationLine({ landBoundary }: MdlInput): LineString {
	const boundary: LineString = { type: "LineString", coordinates: [...landBoundary] };
	const inner = lineBetween(boundary, westernMarker, easternMarker).coordinates.slice(1, -1);
	return { type: "LineString", coordinates: [westernMarker, ...inner, easternMarker] };
}

/** The layer `mdl`: the line and its two end markers. */
export function buildMdl(input: MdlInput): AtlasCollection {
	const features = [
		toFeature(lineFacts, militaryDemarcationLine(input)),
		toFeature(westernMarkerFacts, toPoint(westernMarker)),
		toFeature(easternMarkerFacts, toPoint(easternMarker)),
	];
	return { type: "FeatureCollection", features };
}

function toPoint(coordinates: LngLat) {
	return { type: "Point", coordinates } as const;
}

const lineFacts: FeatureFacts = {
	id: "mdl",
	name: { en: "Military Demarcation Line", ko: "군사분계선" },
	abbreviation: { en: "MDL", ko: "MDL" },
	summary: {
		en: "Line fixed by the Armistice of 1953 between the United Nations Command on one side and the Korean People's Army and the Chinese People's Volunteers on the other, from the bank of the Imjin to the East Sea / Sea of Japan. It is not an international boundary, and in the estuary of the Han, west of its end, there is none.",
		ko: "1953년 정전협정이 국제연합군과 조선인민군·중국인민지원군 사이에 확정한 선으로, 임진강 기슭에서 동해안까지 이어진다. 국경선이 아니며, 서쪽 끝 너머 한강하구에는 군사분계선이 없다.",
	},
	kind: "military-demarcation-line",
	assertedBy: "armistice",
	instrument: {
		en: "Korean Armistice Agreement, 27 July 1953, Article I, paragraphs 1 and 2, Map 1",
		ko: "정전협정(1953년 7월 27일) 제1조 1항과 2항, 첨부 지도 제1도",
	},
	since: "1953-07-27",
	certainty: "derived",
	uncertaintyKm: 0.3,
	method: {
		en: "The land boundary of both states in OpenStreetMap data of 2019, its first and last vertex moved by 0.08 and 0.19 km to the end points on which US boundary data and ROK airspace data agree; it lies 0.09 km from the line of the US State Department on average, 0.27 km or less along 95 % of its length, and 0.68 km at most.",
		ko: "2019년 오픈스트리트맵 자료에서 남북이 맞닿은 육상 경계로, 처음과 마지막 꼭짓점을 미국 경계 자료와 대한민국 공역 자료가 일치하는 끝점으로 각각 0.08km, 0.19km 옮겼다. 미 국무부 자료의 선과는 평균 0.09km, 길이의 95%에서 0.27km 이내, 최대 0.68km 떨어져 있다.",
	},
	sources: [
		"armistice-agreement-1953",
		"international-boundary-study-22-1963",
		"openstreetmap-2019-maritime-borders",
		"us-state-lsib-korea",
		"ministry-of-land-2026-incheon-fir-boundary-rok",
	],
};

const markerFacts = {
	kind: "mdl-marker",
	assertedBy: "armistice",
	instrument: {
		en: "Korean Armistice Agreement, 27 July 1953, Article I, paragraph 4",
		ko: "정전협정(1953년 7월 27일) 제1조 4항",
	},
	since: "1953",
	certainty: "derived",
	uncertaintyKm: 0.05,
	method: {
		en: "The end of the land line in the boundary data of the US State Department and in the airspace data of the ROK, which agree; that this marker stands there follows from the numbering, as no survey of the markers is published.",
		ko: "미 국무부 경계 자료와 대한민국 공역 자료가 일치하는 육상 선의 끝점이다. 표식물 측량 성과가 공개되지 않아 표식물이 이곳에 있다는 것은 번호 순서에 따른 추정이다.",
	},
	sources: [
		"armistice-agreement-1953",
		"international-boundary-study-22-1963",
		"us-state-lsib-korea",
		"ministry-of-land-2026-incheon-fir-boundary-rok",
	],
} satisfies Partial<FeatureFacts>;

const westernMarkerFacts: FeatureFacts = {
	id: "mdl-marker-0001",
	name: { en: "Military Demarcation Line marker 0001", ko: "군사분계선 표식물 제0001호" },
	summary: {
		en: "First of the 1,292 markers of the Military Demarcation Line, on the bank of the Imjin.",
		ko: "군사분계선 표식물 1,292개 가운데 첫째로, 임진강 기슭에 있다.",
	},
	...markerFacts,
};

const easternMarkerFacts: FeatureFacts = {
	id: "mdl-marker-1292",
	name: { en: "Military Demarcation Line marker 1292", ko: "군사분계선 표식물 제1292호" },
	summary: {
		en: "Last of the 1,292 markers of the Military Demarcation Line, on the shore of the East Sea / Sea of Japan.",
		ko: "군사분계선 표식물 1,292개 가운데 마지막으로, 동해안에 있다.",
	},
	...markerFacts,
};
