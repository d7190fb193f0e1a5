import type { FeatureFacts } from "../../src/atlas/atlas";

const commonFacts = {
	assertedBy: "agreement",
	instrument: {
		en: "Agreement on the Implementation of the Historic Panmunjom Declaration in the Military Domain, 19 September 2018, paragraph 1",
		ko: "역사적인 판문점선언 이행을 위한 군사분야 합의서(2018년 9월 19일) 제1조",
	},
	since: "2018-11-01",
	certainty: "derived",
} satisfies Partial<FeatureFacts>;

const textSources = [
	"rok-ministry-of-2020-2020-defense-white-paper",
	"cma-2018-agreement-implementation-historic-panmunjom",
];
const endOfFlightBan = [
	"northkoreatimes-2023-partial-suspension",
	"cumhuriyet-2023-dprk-ends-agreement",
	"yonhapnewstv-2026-restoration",
];
const endOfAgreement = ["cumhuriyet-2023-dprk-ends-agreement", "kbs-world-2024-06-04-full-suspension"];
const lineSource = "openstreetmap-2019-maritime-borders";

const flightFate = {
	en: "The ROK suspended the clause on 22 November 2023, and the DPRK ended its compliance with the agreement on 23 November 2023.",
	ko: "대한민국은 2023년 11월 22일 이 조항의 효력을 정지했고, 조선민주주의인민공화국은 2023년 11월 23일 합의 이행을 끝냈다.",
};
const restFate = {
	en: "The DPRK ended its compliance with the agreement on 23 November 2023; the ROK suspended all of it on 4 June 2024.",
	ko: "조선민주주의인민공화국은 2023년 11월 23일 합의 이행을 끝냈고, 대한민국은 2024년 6월 4일 합의 전체의 효력을 정지했다.",
};

const wholeLine = {
	en: "Everything within that distance of the Military Demarcation Line as drawn here, measured on the sphere and simplified to 0.1 km. Beyond the two ends of the line it is drawn round: the text does not say how the zone ends there.",
	ko: "이 지도의 군사분계선에서 해당 거리 이내를 구면에서 계산하여 0.1km까지 단순화하였다. 합의서가 밝히지 않은 양 끝은 둥글게 그렸다.",
};
const halfLine = {
	en: "Everything within that distance of the Military Demarcation Line as drawn here, measured on the sphere and simplified to 0.1 km. At marker 0646, whose place is interpolated to 3 km, it is cut straight, square to the line's general direction; at the other end, of which the text says nothing, it is drawn round.",
	ko: "이 지도의 군사분계선에서 해당 거리 이내를 구면에서 계산하여 0.1km까지 단순화하였다. 약 3km 오차로 추정한 표식물 제0646호에서는 선의 전체적인 방향에 직각으로 곧게 잘랐고, 합의서가 밝히지 않은 반대쪽 끝은 둥글게 그렸다.",
};

interface FlightBan {
	readonly id: string;
	readonly craft: { readonly en: string; readonly ko: string };
	readonly km: number;
	readonly part: "west" | "east" | "whole";
}

const parts = {
	west: {
		name: { en: ", west", ko: " (서부)" },
		text: { en: " between markers 0001 and 0646", ko: " 가운데 표식물 제0001호~제0646호 구간" },
	},
	east: {
		name: { en: ", east", ko: " (동부)" },
		text: { en: " between markers 0646 and 1292", ko: " 가운데 표식물 제0646호~제1292호 구간" },
	},
	whole: { name: { en: "", ko: "" }, text: { en: "", ko: "" } },
} as const;

function flightBan({ id, craft, km, part }: FlightBan): FeatureFacts {
	const { name, text } = parts[part];
	return {
		...commonFacts,
		id: `cma-2018-${id}`,
		name: {
			en: `No-fly zone for ${craft.en}${name.en} (2018), ${km} km`,
			ko: `${craft.ko} 비행금지구역${name.ko} (2018), ${km}km`,
		},
		summary: {
			en: `Airspace within ${km} km of the Military Demarcation Line${text.en}, on each side, from which both sides agreed to keep ${craft.en}. ${flightFate.en}`,
			ko: `쌍방이 ${craft.ko}의 비행을 금지하기로 한, 군사분계선${text.ko}에서 남북으로 각각 ${km}km 이내의 공역. ${flightFate.ko}`,
		},
		kind: "no-fly-zone",
		until: "2023-11-22",
		uncertaintyKm: part === "whole" ? 0.3 : 3,
		method: part === "whole" ? wholeLine : halfLine,
		sources: [...textSources, ...endOfFlightBan, lineSource],
	};
}

const fixedWing = { en: "fixed-wing aircraft", ko: "고정익항공기" };
const unmanned = { en: "unmanned aircraft", ko: "무인기" };

const ground: FeatureFacts = {
	...commonFacts,
	id: "cma-2018-ground",
	name: { en: "Ground zone of the agreement of 2018, 5 km", ko: "2018년 군사합의 지상 구역, 5km" },
	summary: {
		en: `Land within 5 km of the Military Demarcation Line, on each side, where both sides agreed to hold no artillery firing and no field manoeuvres of regiments or larger units. ${restFate.en}`,
		ko: `쌍방이 포병 사격훈련과 연대급 이상 야외기동훈련을 하지 않기로 한, 군사분계선에서 남북으로 각각 5km 이내의 지역. ${restFate.ko}`,
	},
	kind: "ground-buffer-zone",
	until: "2024-06-04",
	uncertaintyKm: 0.3,
	method: wholeLine,
	sources: [...textSources, ...endOfAgreement, lineSource],
};

const seaFacts = {
	...commonFacts,
	kind: "sea-buffer-zone",
	until: "2024-06-04",
	certainty: "schematic",
	sources: [...textSources, ...endOfAgreement, "gshhg-2017"],
} satisfies Partial<FeatureFacts>;

const seaWest: FeatureFacts = {
	...seaFacts,
	id: "cma-2018-sea-west",
	name: { en: "Sea zone of the agreement of 2018, West Sea", ko: "2018년 군사합의 해상 구역 (서해)" },
	summary: {
		en: `Waters from the north of Deokjeokdo to the south of Chodo, about 135 km, where both sides agreed to hold no live firing and no manoeuvres at sea and to close the ports of coastal guns. ${restFate.en}`,
		ko: `덕적도 이북에서 초도 이남까지 약 135km의 수역으로, 쌍방이 포사격과 해상 기동훈련을 중지하고 해안포 포문을 닫기로 한 곳. ${restFate.ko}`,
	},
	method: {
		en: "The text names two islands and gives no degrees, so that only the parallels at which the two lie, 37°13′ and 38°32′ N, have a basis; the west side, at 124°E, and the east side, at 126.2°E off Ganghwa, are arbitrary. Land of the basemap, here GSHHG’s alone, with islands of 0.1 km² or more, is taken out and the shore simplified to 0.015 km.",
		ko: "합의서는 두 섬의 이름만 들고 좌표를 밝히지 않아 근거가 있는 것은 두 섬의 위도인 북위 37도 13분과 38도 32분뿐이며, 서쪽 동경 124도와 강화 앞 동경 126.2도는 임의로 정했다. 바탕지도의 육지(이곳은 모두 GSHHG)와 0.1km² 이상의 섬을 빼고 해안을 0.015km까지 단순화하였다.",
	},
};

const seaEast: FeatureFacts = {
	...seaFacts,
	id: "cma-2018-sea-east",
	name: {
		en: "Sea zone of the agreement of 2018, East Sea / Sea of Japan",
		ko: "2018년 군사합의 해상 구역 (동해)",
	},
	summary: {
		en: `Waters from the north of Sokcho to the south of Tongchon, about 80 km, where both sides agreed to hold no live firing and no manoeuvres at sea and to close the ports of coastal guns. ${restFate.en}`,
		ko: `속초 이북에서 통천 이남까지 약 80km의 수역으로, 쌍방이 포사격과 해상 기동훈련을 중지하고 해안포 포문을 닫기로 한 곳. ${restFate.ko}`,
	},
	method: {
		en: "The text names two towns and gives no degrees, so that only the parallels at which the two lie, 38°12′ and 38°57′ N, have a basis; the east side, at 129.2°E, is arbitrary. Land of the basemap, here GSHHG’s alone, is taken out and the shore simplified to 0.015 km.",
		ko: "합의서는 두 지명만 들고 좌표를 밝히지 않아 근거가 있는 것은 두 지역의 위도인 북위 38도 12분과 38도 57분뿐이며, 동쪽 동경 129.2도는 임의로 정했다. 바탕지도의 육지(이곳은 모두 GSHHG)를 빼고 해안을 0.015km까지 단순화하였다.",
	},
};

const marker: FeatureFacts = {
	...commonFacts,
	id: "mdl-marker-0646",
	name: { en: "Military Demarcation Line marker 0646 (interpolated)", ko: "군사분계선 표식물 제0646호 (추정)" },
	summary: {
		en: "Marker at which the no-fly zones of the agreement of 2018 change their width between west and east. Its place is not published.",
		ko: "2018년 군사합의의 비행금지구역 너비가 서부와 동부로 갈리는 표식물. 위치는 공개되지 않았다.",
	},
	kind: "mdl-marker",
	certainty: "approximate",
	uncertaintyKm: 3,
	method: {
		en: "Interpolated along the Military Demarcation Line as drawn here, with all 1,292 markers taken as evenly spaced.",
		ko: "표식물 1,292개의 간격이 모두 같다고 보고 이 지도의 군사분계선을 따라 추정하였다.",
	},
	sources: [...textSources, lineSource],
};

/** What the atlas says of each feature of the layer `cma-2018`. */
export const agreementFacts = {
	ground,
	seaWest,
	seaEast,
	fixedWingWest: flightBan({ id: "fixed-wing-west", craft: fixedWing, km: 20, part: "west" }),
	fixedWingEast: flightBan({ id: "fixed-wing-east", craft: fixedWing, km: 40, part: "east" }),
	rotaryWing: flightBan({
		id: "rotary-wing",
		craft: { en: "rotary-wing aircraft", ko: "회전익항공기" },
		km: 10,
		part: "whole",
	}),
	unmannedWest: flightBan({ id: "unmanned-west", craft: unmanned, km: 10, part: "west" }),
	unmannedEast: flightBan({ id: "unmanned-east", craft: unmanned, km: 15, part: "east" }),
	balloons: flightBan({ id: "balloons", craft: { en: "balloons", ko: "기구" }, km: 25, part: "whole" }),
	marker,
} as const satisfies Readonly<Record<string, FeatureFacts>>;
