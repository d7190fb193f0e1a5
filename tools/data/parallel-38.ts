import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { alongParallel } from "../../src/domain/geometry/build-time/along-parallel";
import { toFeature } from "./shapes";

const latDeg = 38;
const westernEndLng = 124.6;
const easternShoreLng = 128.738;
const stepDeg = 0.5;

/** The layer `parallel-38`. */
export function buildParallel38(): AtlasCollection {
	const line = alongParallel(latDeg, westernEndLng, easternShoreLng, stepDeg);
	return { type: "FeatureCollection", features: [toFeature(facts, line, 3)] };
}

const facts: FeatureFacts = {
	id: "parallel-38",
	name: { en: "38th parallel (1945–1950)", ko: "38선 (1945~1950)" },
	summary: {
		en: "Line between the zones in which Soviet forces, to the north, and United States forces, to the south, took the surrender of Japanese forces in 1945: proposed by the United States in August 1945 and accepted by the Soviet Union. It divided the peninsula until the war that began on 25 June 1950; the line of 1953 crosses it.",
		ko: "1945년 북쪽에서는 소련군이, 남쪽에서는 미군이 일본군의 항복을 받도록 나눈 선으로, 1945년 8월 미국이 제안하고 소련이 받아들였다. 1950년 6월 25일 시작된 전쟁까지 한반도를 갈랐으며, 1953년의 군사분계선은 이 선을 가로지른다.",
	},
	kind: "division-line",
	assertedBy: "us",
	instrument: {
		en: "General Order No. 1 of the Supreme Commander for the Allied Powers, drafted in August and issued on 2 September 1945",
		ko: "연합국최고사령관 일반명령 제1호(1945년 8월 작성, 9월 2일 공포)",
	},
	since: "1945-08",
	until: "1950-06-25",
	certainty: "published-coordinates",
	method: {
		en: "The parallel itself, from off Baengnyeongdo, the westernmost island it cut off from the northern zone, to the east coast of the basemap.",
		ko: "위도선 자체를, 이 선으로 남쪽에 놓인 가장 서쪽 섬 백령도 앞바다에서 바탕지도의 동해안까지 그렸다.",
	},
	sources: ["us-army-1972-policy-and-direction", "us-and-soviet-policies-1945"],
};
