import type { FeatureFacts } from "../../src/atlas/atlas";
import input from "./inputs/airspace.json";

const commonFacts = {
	kind: "prohibited-area",
	assertedBy: "rok",
	instrument: {
		en: "Aeronautical information publication of the ROK, part ENR",
		ko: "대한민국 항공정보간행물(AIP) ENR편",
	},
	certainty: "published-coordinates",
	sources: ["molit-2026-airspace-kmz"],
} satisfies Partial<FeatureFacts>;

const warning = {
	en: "Published airspace, lateral limits only, not for navigation.",
	ko: "공시된 공역의 수평 한계만 나타내며 항행용이 아니다.",
};

const kadiz: FeatureFacts = {
	...commonFacts,
	id: "kadiz",
	name: { en: "Korea Air Defence Identification Zone", ko: "한국방공식별구역 (KADIZ)" },
	summary: {
		en: `Zone in which the ROK asks aircraft to identify themselves, first drawn by the United States Air Force in 1951 and enlarged southward in 2013; it overlaps the zones of China and of Japan and is no claim to territory. ${warning.en}`,
		ko: `대한민국이 항공기의 식별을 요구하는 구역. 1951년 미 공군이 처음 설정했고 2013년 남쪽으로 확대되었으며, 중국·일본의 구역과 겹친다. 영공을 주장하는 것이 아니다. ${warning.ko}`,
	},
	kind: "air-defence-identification-zone",
	since: "2013-12-15",
	printed: input.kadiz,
	sources: ["molit-2026-airspace-kmz", "korea-times-2013-korea-includes-ieodo-hongdo"],
};

const p518: FeatureFacts = {
	...commonFacts,
	id: "p518",
	designator: "P518",
	name: { en: "Prohibited area P518", ko: "비행금지구역 P518" },
	summary: {
		en: `Airspace south of the Military Demarcation Line closed to flights without leave, from the ground up without limit. ${warning.en}`,
		ko: `허가 없는 비행이 금지된 군사분계선 남쪽 공역으로, 지상부터 고도 제한 없이 적용된다. ${warning.ko}`,
	},
	certainty: "derived",
	uncertaintyKm: 2,
	method: {
		en: "The southern corners as published; the northern edge is the Military Demarcation Line as drawn here, simplified to 0.1 km, and in the estuary of the Han, where the published edge follows the southern bank, the middle of the waters, up to some 2 km off; the west side has the corners of P518W.",
		ko: "남쪽은 공시된 좌표이고, 북쪽은 이 지도의 군사분계선을 0.1km까지 단순화한 것이다. 공시된 경계가 남쪽 기슭을 따르는 한강하구에서는 수역의 중간을 써서 2km쯤까지 어긋날 수 있다. 서쪽은 P518W의 꼭짓점을 따랐다.",
	},
	printed: input.p518SouthernLimit,
	sources: ["molit-2026-airspace-kmz", "openstreetmap-2019-maritime-borders"],
};

const p518w: FeatureFacts = {
	...commonFacts,
	id: "p518w",
	designator: "P518W",
	name: { en: "Prohibited area P518W", ko: "비행금지구역 P518W" },
	summary: {
		en: `Continuation of P518 over the West Sea, bounded in the north by the Northern Limit Line. ${warning.en}`,
		ko: `P518이 서해로 이어진 구역으로 북쪽은 북방한계선에 접한다. ${warning.ko}`,
	},
};

const p518e: FeatureFacts = {
	...commonFacts,
	id: "p518e",
	designator: "P518E",
	name: { en: "Prohibited area P518E", ko: "비행금지구역 P518E" },
	summary: {
		en: `Continuation of P518 over the East Sea / Sea of Japan. ${warning.en}`,
		ko: `P518이 동해로 이어진 구역. ${warning.ko}`,
	},
	printed: input.p518e,
};

const r75: FeatureFacts = {
	...commonFacts,
	id: "r75",
	designator: "R75",
	name: { en: "Restricted area R75 (Seoul)", ko: "비행제한구역 R75 (서울)" },
	summary: {
		en: `Airspace over Seoul where flight needs leave, from the surface to 10,000 feet. ${warning.en}`,
		ko: `비행에 승인이 필요한 서울 상공으로 지표면부터 1만 피트까지이다. ${warning.ko}`,
	},
	kind: "restricted-area",
	printed: input.r75,
};

const p73: FeatureFacts = {
	...commonFacts,
	id: "p73",
	designator: "P73",
	name: { en: "Prohibited area P73 (Seoul)", ko: "비행금지구역 P73 (서울)" },
	summary: {
		en: `Airspace over the presidential office at Yongsan and the residence at Hannam, closed since 29 December 2022. With the return of the office to the Blue House at the end of 2025 another area, of some 6.5 km round it, was announced; data of 2026 still show this one. ${warning.en}`,
		ko: `용산 대통령실과 한남동 관저 상공으로 2022년 12월 29일부터 비행이 금지된 구역. 2025년 말 청와대 복귀에 따라 청와대 반경 약 6.5km의 새 구역이 예고되었으나 2026년 자료에는 여전히 이 구역이 나온다. ${warning.ko}`,
	},
	since: "2022-12-29",
	method: {
		en: "Two circles of 2 nautical miles round the published centres, joined to one area.",
		ko: "공시된 두 중심에서 반경 2해리인 두 원을 하나의 구역으로 이었다.",
	},
	printed: input.p73Centers,
	sources: ["p73-2023-notice", "molit-2026-airspace-kmz", "imaeil-2025-p73"],
};

/** What the atlas says of each area of the layer `airspace`. */
export const airspaceFacts = { kadiz, p518, p518w, p518e, r75, p73 } as const;
