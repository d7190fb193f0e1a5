import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { alongParallel } from "../../src/domain/geometry/build-time/along-parallel";
import { tokyoToWgs84 } from "../../src/domain/geometry/build-time/tokyo-to-wgs84";
import { endsOf, type LngLat } from "../../src/domain/geometry/lng-lat";
import { readPrinted } from "./facts";
import { easternMarker } from "./mdl-ends";
import { toFeature } from "./shapes";

/** The West Sea line as printed, on the Tokyo datum, from the estuary of the Han outward. */
export const printedWestSea = [
	"37-42-45N 126-06-40E",
	"37-39-30N 126-01-00E",
	"37-42-53N 125-45-00E",
	"37-41-30N 125-41-42E",
	"37-41-25N 125-40-00E",
	"37-40-55N 125-31-00E",
	"37-35-00N 125-14-40E",
	"37-38-15N 125-02-50E",
	"37-46-00N 124-52-00E",
	"38-00-00N 124-51-00E",
	"38-03-00N 124-38-00E",
] as const;

/** West end of a ROK fisheries zone along the same parallel, on the Tokyo datum. */
const westernEnd = "38-03-00N 124-00-00E";
/** The parallel of the East Sea in ROK fisheries law where it leaves the coast, on the Tokyo datum. */
const easternParallel = "38-36-51N 128-21-33E";
const easternJoinLng = 128.3768;
const easternEndLng = 133.04;
const stepDeg = 0.25;

/** The West Sea line on WGS84, from the estuary of the Han outward. */
export function northernLimitLineWestSea(): LngLat[] {
	return printedWestSea.map((text) => tokyoToWgs84(readPrinted(text)));
}

/** The layer `nll`: the West Sea line, its seaward extension and the East Sea line. */
export function buildNll(): AtlasCollection {
	const westSea = northernLimitLineWestSea();
	const [, [outermostLng, outermostLat]] = endsOf(westSea);
	const [westernEndLng] = tokyoToWgs84(readPrinted(westernEnd));
	const [, easternLat] = tokyoToWgs84(readPrinted(easternParallel));
	const eastSea = alongParallel(easternLat, easternJoinLng, easternEndLng, stepDeg).coordinates;
	const features = [
		toFeature(westSeaFacts, { type: "LineString", coordinates: westSea }),
		toFeature(extensionFacts, alongParallel(outermostLat, outermostLng, westernEndLng, stepDeg)),
		toFeature(eastSeaFacts, { type: "LineString", coordinates: [easternMarker, ...eastSea] }),
	];
	return { type: "FeatureCollection", features };
}

const commonFacts = {
	assertedBy: "unc",
	rejectedBy: ["dprk"],
	instrument: {
		en: "Order of the Commander-in-Chief, United Nations Command, attributed to 30 August 1953; its text has not been found",
		ko: "1953년 8월 30일 유엔군사령관의 지시로 전해지나 그 원문은 발견되지 않음",
	},
	since: "1953-08-30",
} satisfies Partial<FeatureFacts>;

const originSources = [
	"roehrig-2012-origins-northern-limit-line",
	"cia-1974-west-coast-korean-islands",
	"us-state-defense-1973-northern-limit-line",
	"joongang-2001-nll-73",
];

const westSeaFacts: FeatureFacts = {
	id: "nll",
	name: { en: "Northern Limit Line (West Sea)", ko: "북방한계선 (서해)" },
	label: { en: "Northern Limit Line", ko: "북방한계선" },
	abbreviation: { en: "NLL", ko: "NLL" },
	summary: {
		en: "Limit at sea between the five islands and the coast north of them, attributed to an order of the commander of the United Nations Command of 30 August 1953, which has not been found. The ROK maintains it as the de facto maritime boundary; the DPRK has contested it since 1973 and does not recognise it.",
		ko: "서해 5도와 그 북쪽 해안 사이의 해상 한계선으로, 1953년 8월 30일 유엔군사령관이 설정한 것으로 전해지지만 그 명령서는 발견되지 않았다. 대한민국은 이를 실질적인 해상경계선으로 유지하고, 조선민주주의인민공화국은 1973년부터 이의를 제기하며 인정하지 않는다.",
	},
	kind: "northern-limit-line",
	side: "left",
	...commonFacts,
	certainty: "derived",
	uncertaintyKm: 0.25,
	method: {
		en: "The eleven printed positions moved from the Tokyo datum (Bessel 1841), which they do not name, to WGS84 by −146, +507 and +687 m: so moved, six of them lie within about 10 m of vertices in ROK airspace data, which differ by up to 0.25 km at two others; plotted as WGS84 the printed degrees are about 0.35 km too far to the south-east.",
		ko: "공표된 열한 점을 도쿄 측지계(베셀 1841)로 보고 −146, +507, +687m를 더해 WGS84로 옮겼다. 측지계는 명시되어 있지 않으나 이렇게 옮기면 여섯 점이 대한민국 공역 자료의 꼭짓점과 10m 안팎으로 일치하고, 다른 두 점은 최대 0.25km 차이가 난다. 공표된 수치를 그대로 WGS84에 찍으면 남동쪽으로 약 0.35km 벗어난다.",
	},
	printed: printedWestSea,
	sources: [
		"kim-young-koo-nll-text",
		"kim-young-koo-1999-comment-korean-border-int",
		...originSources,
		"ministry-of-land-2026-incheon-fir-boundary-rok",
	],
};

const extensionFacts: FeatureFacts = {
	id: "nll-west-extension",
	name: { en: "Northern Limit Line (West Sea), seaward extension", ko: "북방한계선 (서해), 외해 연장" },
	label: { en: "NLL, seaward", ko: "북방한계선 외해 연장" },
	abbreviation: { en: "NLL", ko: "NLL" },
	summary: {
		en: "Extension of the West Sea line seaward from its last printed position, as press accounts describe it. No coordinates of it are published.",
		ko: "공표된 마지막 점에서 외해로 이어진다고 언론이 전하는 서해 북방한계선의 연장. 좌표는 공표되지 않았다.",
	},
	kind: "northern-limit-line",
	side: "left",
	...commonFacts,
	certainty: "schematic",
	method: {
		en: "Drawn due west from the eleventh position to 124°E (Tokyo datum), where a ROK fisheries zone with the same northern edge ends; a press account of 2001 has the line run 42.5 miles seaward from the high seas at the north end of Baengnyeongdo and names neither a point nor the mile. Counted in nautical miles from the tenth position, north-east of the island, that ends 2 miles beyond what is drawn; from the eleventh and last, north of it, 13 miles beyond.",
		ko: "열한째 점에서 서쪽으로, 북쪽 한계가 같은 대한민국 어업 수역이 끝나는 동경 124°(도쿄 측지계)까지 그렸다. 2001년 한 보도는 백령도 북단의 공해에서 시작해 서해 쪽으로 42.5마일이라고 하면서 기점의 좌표도 마일의 종류도 밝히지 않았다. 해리로 보아 섬 북동쪽의 열째 점에서 재면 여기 그린 끝보다 2해리, 섬 북쪽의 마지막 열한째 점에서 재면 13해리 더 나간다.",
	},
	sources: ["joongang-2001-nll-73", "rok-ministry-of-2021-mof-khoa-marine-spatial"],
};

const eastSeaFacts: FeatureFacts = {
	id: "nll-east",
	name: { en: "Northern Limit Line (East Sea / Sea of Japan)", ko: "북방한계선 (동해)" },
	label: { en: "Northern Limit Line", ko: "북방한계선" },
	abbreviation: { en: "NLL", ko: "NLL" },
	summary: {
		en: "Limit at sea that continues the Military Demarcation Line due east from the coast. The ROK maintains it and uses its parallel in fisheries law; the DPRK does not recognise it.",
		ko: "군사분계선을 해안에서 정동쪽으로 연장한 해상 한계선. 대한민국은 이를 유지하며 어업 법령에 같은 위도를 쓰고, 조선민주주의인민공화국은 인정하지 않는다.",
	},
	kind: "northern-limit-line",
	side: "right",
	...commonFacts,
	certainty: "derived",
	uncertaintyKm: 0.3,
	method: {
		en: "The parallel 38-36-51N of ROK fisheries law, moved from the Tokyo datum to WGS84 and joined to the end of the Military Demarcation Line over its first 1.4 km; other data, some apparently without that shift, put it from 0.1 km farther north to 0.5 km farther south, and the east end, from a press account of 218 nautical miles, is known to 5 nautical miles.",
		ko: "대한민국 어업 법령의 위도 38-36-51N을 도쿄 측지계에서 WGS84로 옮기고 처음 1.4km에서 군사분계선 끝점과 이었다. 측지계를 옮기지 않은 것으로 보이는 것을 포함해 다른 자료는 이보다 북쪽 0.1km에서 남쪽 0.5km 사이에 있으며, 218해리라는 보도에 따른 동쪽 끝은 5해리 정도까지 불확실하다.",
	},
	sources: [
		"joongang-2001-nll-73",
		"rok-ministry-of-2021-mof-khoa-marine-spatial",
		"global-fishing-watch-2020-illuminating-dark-fishing-fleets",
		"roehrig-2012-origins-northern-limit-line",
	],
};
