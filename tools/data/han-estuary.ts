import type { LineString, Position } from "geojson";
import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { westernMarker } from "./mdl-ends";
import { toFeature } from "./shapes";

/** The part of `inputs/mdl-osm.json` that the layer is made of: the middle of the estuary, from its mouth inward. */
export interface EstuaryInput {
	readonly estuaryMidline: readonly Position[];
}

const decimals = 4;

/** The layer `han-estuary`: from marker 0001, to which the first vertex is moved as that of the Military Demarcation Line is. */
export function buildHanEstuary({ estuaryMidline }: EstuaryInput): AtlasCollection {
	const line: LineString = {
		type: "LineString",
		coordinates: [westernMarker, ...estuaryMidline.toReversed().slice(1)],
	};
	return { type: "FeatureCollection", features: [toFeature(facts, line, decimals)] };
}

const facts: FeatureFacts = {
	id: "han-estuary",
	name: { en: "Han River Estuary (middle of the waters)", ko: "한강하구 (수역의 중간)" },
	label: { en: "middle of the estuary", ko: "한강하구 수역의 중간" },
	summary: {
		en: "The Armistice draws no line here: where one bank is held by each side, the waters are open to the civil shipping of both. What is drawn is only the middle of those waters, from the end of the Military Demarcation Line to the sea; it is the limit of nothing.",
		ko: "정전협정은 이곳에 선을 긋지 않았다. 양쪽 기슭을 쌍방이 하나씩 통제하는 수역은 쌍방의 민용선박에 개방된다. 그려진 것은 군사분계선 끝에서 바다까지 그 수역의 중간일 뿐이며 어떤 경계도 아니다.",
	},
	kind: "neutral-waters",
	assertedBy: "armistice",
	instrument: {
		en: "Korean Armistice Agreement, 27 July 1953, Article I, paragraph 5; rules of the Military Armistice Commission, 3 October 1953",
		ko: "정전협정(1953년 7월 27일) 제1조 5항, 군사정전위원회의 한강하구 민용선박 항행 규칙(1953년 10월 3일)",
	},
	since: "1953-07-27",
	certainty: "schematic",
	method: {
		en: "The line that OpenStreetMap data of 2019 draw between both states through the estuary, from the west end of the Military Demarcation Line to the first position of the Northern Limit Line (plotted there without a shift of datum, 0.4 km off): 70 km, the length that the agreement of 2018 gives the estuary.",
		ko: "2019년 오픈스트리트맵 자료에서 한강하구를 지나는 남북 사이의 선으로, 군사분계선 서쪽 끝에서 북방한계선 첫 점(그 자료에는 측지계를 옮기지 않아 0.4km 어긋나 있음)까지이다. 길이 70km는 2018년 합의가 밝힌 한강하구 길이와 같다.",
	},
	sources: [
		"armistice-agreement-1953",
		"rok-mnd-2018-defense-white-paper-han-estuary",
		"openstreetmap-2019-maritime-borders",
	],
};
