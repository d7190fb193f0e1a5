import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { readPrinted, toLine } from "./facts";
import { toFeature } from "./shapes";

/** The ends of the East Sea line in the data of Global Fishing Watch. */
const derivedEnds = ["38-36-48N 129-30-30E", "41-36-40N 131-25-09E"] as const;
const decimals = 3;

/** The layer `dprk-1977`. */
export function buildDprk1977(): AtlasCollection {
	return { type: "FeatureCollection", features: [toFeature(facts, toLine(derivedEnds.map(readPrinted)), decimals)] };
}

const facts: FeatureFacts = {
	id: "dprk-1977-east",
	name: {
		en: "DPRK military boundary, East Sea / Sea of Japan (1977)",
		ko: "조선 군사경계선, 동해 (1977)",
	},
	summary: {
		en: "Outer limit of the zone that the Supreme Command of the Korean People's Army announced on 1 August 1977: in the East Sea / Sea of Japan 50 nautical miles from the baseline of the territorial sea, in the West Sea as far as the economic zone. No coordinates were published; the ROK and the United States do not recognise the zone.",
		ko: "조선인민군 최고사령부가 1977년 8월 1일 발표한 군사경계수역의 바깥 한계로, 동해에서는 영해기선에서 50해리, 서해에서는 경제수역 경계까지이다. 좌표는 공표되지 않았으며, 대한민국과 미국은 이를 인정하지 않는다.",
	},
	label: { en: "DPRK military boundary (1977)", ko: "조선 군사경계선 (1977)" },
	kind: "military-boundary",
	assertedBy: "dprk",
	rejectedBy: ["rok", "us"],
	instrument: {
		en: "Announcement of the Supreme Command of the Korean People's Army, 1 August 1977",
		ko: "조선인민군 최고사령부 발표, 1977년 8월 1일",
	},
	side: "left",
	since: "1977-08-01",
	certainty: "approximate",
	uncertaintyKm: 10,
	method: {
		en: "The straight line used by Global Fishing Watch, about 50 nautical miles off a baseline across the East Korea Bay that is only reported. The West Sea limit is not drawn: neither its baseline nor that of the economic zone is known. In August 2020 the DPRK foreign ministry described its economic waters in the East Sea / Sea of Japan by lines of equal distance, again without coordinates.",
		ko: "글로벌 피싱 워치가 사용한 직선으로, 동한만을 가로지른다고 전해질 뿐인 기선에서 약 50해리 떨어져 있다. 서해 쪽은 기선도 경제수역 경계도 알려지지 않아 그리지 않았다. 2020년 8월 조선 외무성은 동해의 경제수역을 등거리선으로 설명했으나 역시 좌표는 밝히지 않았다.",
	},
	sources: [
		"choon-ho-park-1978-50-mile-military-boundary",
		"us-dod-2005-maritime-claims-reference-manual",
		"global-fishing-watch-2020-illuminating-dark-fishing-fleets",
		"tongil-news-2020-dprk-east-sea-economic",
	],
};
