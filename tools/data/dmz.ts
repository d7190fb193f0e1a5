import type { LineString, Polygon } from "geojson";
import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { areaKm2 } from "../../src/domain/geometry/area-km2";
import { bandAround } from "../../src/domain/geometry/build-time/band-around";
import { circleAround } from "../../src/domain/geometry/build-time/circle-around";
import { limitsOfBand } from "../../src/domain/geometry/build-time/limits-of-band";
import { commonArea, partsOf } from "../../src/domain/geometry/build-time/overlay";
import { rewind } from "../../src/domain/geometry/build-time/rewind";
import { readMainland } from "./coast";
import { readPrinted } from "./facts";
import { toFeature } from "./shapes";

const halfWidthKm = 2;
/** About a metre, of limits that are known to within some hundred metres. */
const decimals = 5;
const jointSecurityAreaRadiusKm = 0.4;
const jointSecurityAreaCenter = "37-57-21N 126-40-36E";

/** The layer `dmz`, measured out from the Military Demarcation Line, which has to run from west to east. */
export function buildDmz(militaryDemarcationLine: LineString): AtlasCollection {
	const zone = onItsBank(bandAround(militaryDemarcationLine, halfWidthKm, { startDeg: "round", endDeg: "round" }));
	const limits = limitsOfBand(zone, militaryDemarcationLine, halfWidthKm);
	const jointSecurityArea = circleAround(readPrinted(jointSecurityAreaCenter), jointSecurityAreaRadiusKm);
	// The limits stand next to the same stretch of the zone's ring, in its direction: so the file compresses to half.
	const northernLimit: LineString = { ...limits.left, coordinates: limits.left.coordinates.toReversed() };
	const features = [
		toFeature(southernLimitFacts, limits.right, decimals),
		toFeature(zoneFacts, startingAt(zone, limits.right), decimals),
		toFeature(northernLimitFacts, northernLimit, decimals),
		toFeature(jointSecurityAreaFacts, jointSecurityArea, decimals),
	];
	return { type: "FeatureCollection", features };
}

/** What of a zone is land on the same side of the Imjin and the sea as most of it. */
function onItsBank(zone: Polygon): Polygon {
	const parts = partsOf(commonArea(zone, readMainland("fine")));
	return rewind(parts.reduce((largest, part) => (areaKm2(part) > areaKm2(largest) ? part : largest)));
}

function startingAt({ coordinates: [ring = []] }: Polygon, side: LineString): Polygon {
	const [first = []] = side.coordinates;
	const open = ring.slice(0, -1);
	const at = open.findIndex(([lng, lat]) => lng === first[0] && lat === first[1]);
	const turned = [...open.slice(at), ...open.slice(0, at)];
	return { type: "Polygon", coordinates: [[...turned, ...turned.slice(0, 1)]] };
}

const zoneSources = [
	"armistice-agreement-1953",
	"us-state-lsib-korea",
	"openstreetmap-2019-maritime-borders",
	"gshhg-2017",
];

const zoneFacts: FeatureFacts = {
	id: "dmz",
	name: { en: "Demilitarized Zone", ko: "비무장지대" },
	summary: {
		en: "Zone two kilometres wide on each side of the Military Demarcation Line, from which both sides withdrew in 1953. The fences of both sides have since moved inward; their course is unpublished and not drawn here.",
		ko: "1953년 쌍방이 군사분계선에서 각각 2km씩 물러나 설정한 지대. 이후 쌍방의 철책이 안쪽으로 옮겨졌으나 그 위치는 공개되지 않아 여기에 그리지 않았다.",
	},
	kind: "demilitarized-zone",
	assertedBy: "armistice",
	instrument: {
		en: "Korean Armistice Agreement, 27 July 1953, Article I, paragraphs 1 to 3, Map 1",
		ko: "정전협정(1953년 7월 27일) 제1조 1항~3항, 첨부 지도 제1도",
	},
	since: "1953-07-27",
	certainty: "derived",
	uncertaintyKm: 0.3,
	method: {
		en: "The land within 2 km of the Military Demarcation Line as drawn here, round its ends too, measured on the sphere: cut at the basemap's coast (all of GSHHG here) in the east and its bank of the Imjin in the west, without the land across the river. The ends of both limits so found lie within 0.06 km of those in data of the US State Department.",
		ko: "이 지도의 군사분계선에서 2km 이내인 육지를 선의 양 끝 둘레까지 구면에서 계산하고, 바탕지도(이곳은 모두 GSHHG)의 동쪽 해안과 서쪽 임진강 기슭에서 잘랐다. 강 건너편은 넣지 않았다. 이렇게 얻은 두 경계선의 끝점은 미 국무부 자료의 끝점에서 0.06km 이내이다.",
	},
	sources: [...zoneSources, "jung-2015-dmz-spatial-extent"],
};

const limitFacts = {
	kind: "dmz-limit",
	assertedBy: "armistice",
	instrument: {
		en: "Korean Armistice Agreement, 27 July 1953, Article I, paragraphs 1 and 3, Map 1",
		ko: "정전협정(1953년 7월 27일) 제1조 1항과 3항, 첨부 지도 제1도",
	},
	since: "1953-07-27",
	certainty: "derived",
	uncertaintyKm: 0.3,
	method: {
		en: "The line 2 km from the Military Demarcation Line as drawn here, measured on the sphere from the bank of the Imjin to the coast; the limit as drawn on Map 1 itself was not at hand.",
		ko: "이 지도의 군사분계선에서 구면 거리로 2km 떨어진 선으로, 임진강 기슭에서 해안까지이다. 첨부 지도 제1도에 그려진 경계선 자체는 확인하지 못했다.",
	},
	sources: zoneSources,
} satisfies Partial<FeatureFacts>;

const northernLimitFacts: FeatureFacts = {
	id: "dmz-northern-limit",
	name: { en: "Northern limit of the Demilitarized Zone", ko: "비무장지대 북방경계선" },
	summary: {
		en: "Northern edge of the Demilitarized Zone, two kilometres from the Military Demarcation Line.",
		ko: "비무장지대의 북쪽 경계로, 군사분계선에서 북쪽으로 2km 떨어져 있다.",
	},
	...limitFacts,
};

const southernLimitFacts: FeatureFacts = {
	id: "dmz-southern-limit",
	name: { en: "Southern limit of the Demilitarized Zone", ko: "비무장지대 남방경계선" },
	summary: {
		en: "Southern edge of the Demilitarized Zone, two kilometres from the Military Demarcation Line.",
		ko: "비무장지대의 남쪽 경계로, 군사분계선에서 남쪽으로 2km 떨어져 있다.",
	},
	...limitFacts,
};

const jointSecurityAreaFacts: FeatureFacts = {
	id: "jsa",
	name: { en: "Joint Security Area (Panmunjom)", ko: "공동경비구역 (판문점)" },
	summary: {
		en: "Area on the Military Demarcation Line at Panmunjom where both sides meet, about 800 m across.",
		ko: "판문점의 군사분계선 위에 있는, 쌍방이 만나는 지름 약 800m의 구역.",
	},
	kind: "joint-security-area",
	assertedBy: "armistice",
	instrument: {
		en: "Arrangement in the Military Armistice Commission, October 1953",
		ko: "군사정전위원회의 합의, 1953년 10월",
	},
	since: "1953-10",
	certainty: "schematic",
	uncertaintyKm: 0.2,
	method: {
		en: "A circle of 800 m across around the published centre; its outline is not published, and some accounts give a rectangle of 800 by 400 m.",
		ko: "알려진 중심 좌표에 지름 800m의 원을 그린 것이다. 실제 윤곽은 공개되지 않았고 동서 800m, 남북 400m의 장방형이라는 기록도 있다.",
	},
	printed: [jointSecurityAreaCenter],
	sources: ["wikipedia-mirror-joint-security-area-coordinates-2", "daum-encyclopedia-joint-security-area"],
};
