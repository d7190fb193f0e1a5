import type { FeatureFacts } from "../../src/atlas/atlas";
import { secondWaterway } from "./dprk-1999";

/** The start of the first waterway as printed. */
export const firstWaterway = "37-10-03N 125-13-19E";

const commonFacts = {
	assertedBy: "dprk",
	rejectedBy: ["rok", "unc"],
	instrument: {
		en: "“Order of navigating to and from five islands”, communiqué of the Navy Command of the Korean People's Army, 23 March 2000",
		ko: "‘5개 섬 통항질서’, 조선인민군 해군사령부 중대보도, 2000년 3월 23일",
	},
	since: "2000-03-23",
	certainty: "derived",
	sources: ["kcna-2000-kpa-navy-command-s", "choson-sinbo-2000-5"],
} satisfies Partial<FeatureFacts>;

const coastSources = [...commonFacts.sources, "gshhg-2017"];

const zoneTexts = [
	{
		en: "Baengnyeongdo, Daecheongdo and Socheongdo, bounded in the north by 38-00-00N",
		ko: "백령도·대청도·소청도를 둘러싸고 북쪽은 38-00-00N에서 끝나는",
		note: {
			en: " The text speaks of one zone; how its edge runs between Baengnyeongdo and Daecheongdo it does not say, and the strips of the two do not meet.",
			ko: " 원문은 하나의 구역이라 하면서 백령도와 대청도 사이의 경계를 밝히지 않았으며, 두 섬의 띠는 서로 닿지 않는다.",
		},
	},
	{
		en: "Yeonpyeongdo, bounded in the north by 37-41-24N",
		ko: "연평도를 둘러싸고 북쪽은 37-41-24N에서 끝나는",
		note: {
			en: " Both Dae- and Soyeonpyeongdo are taken to be meant, without the islets and rocks round them.",
			ko: " 대연평도와 소연평도를 모두 뜻하는 것으로 보았고, 주변의 작은 섬과 바위는 넣지 않았다.",
		},
	},
	{ en: "U-do", ko: "우도를 둘러싼", note: { en: "", ko: "" } },
] as const;

/** What the atlas says of one of the three zones, counted from 0. Throws when there is no such zone. */
export function zoneFacts(index: number): FeatureFacts {
	const text = zoneTexts[index];
	if (text === undefined) throw new Error(`The order has no zone ${index + 1}.`);
	return {
		...commonFacts,
		id: `dprk-2000-zone-${index + 1}`,
		name: { en: `Zone ${index + 1} of the DPRK order of 2000`, ko: `2000년 통항질서 제${index + 1}구역` },
		summary: {
			en: `Waters round ${text.en}, in which the order of 2000 lets ships of the other side move. The ROK and the United Nations Command do not recognise the order.`,
			ko: `${text.ko} 수역으로, 2000년 통항질서가 상대측 함선의 통항을 허용한 곳. 대한민국과 유엔군사령부는 이 질서를 인정하지 않는다.`,
		},
		kind: "passage-zone",
		uncertaintyKm: 0.3,
		method: {
			en: `A strip 2 km wide round the coast of the basemap, here GSHHG’s alone, simplified to 0.015 km, for the baseline that the order speaks of is not published; the parallel is read as WGS84, as no datum is given.${text.note.en}`,
			ko: `통항질서가 말하는 기선이 공표되지 않아 바탕지도의 해안선(이곳은 모두 GSHHG)에서 2km 폭의 띠를 계산하고 0.015km까지 단순화하였다. 위도는 측지계가 밝혀져 있지 않아 WGS84로 보았다.${text.note.ko}`,
		},
		sources: coastSources,
	};
}

const waterwayFacts = {
	...commonFacts,
	kind: "passage-waterway",
	uncertaintyKm: 0.4,
	method: {
		en: "One mile on each side of the axis, as the text says (some accounts make that the whole width); the mile, which it does not define, is taken as the nautical mile of 1,852 m, as is usual at sea. Drawn as far as the peak that ends the axis.",
		ko: "원문대로 축의 양쪽 1마일씩이다(전체 폭을 1마일로 적은 글도 있다). 정의되지 않은 마일은 바다에서 쓰는 해리(1,852m)로 보았다. 축의 끝인 봉우리까지 그렸다.",
	},
} satisfies Partial<FeatureFacts>;

const axisFacts = {
	...commonFacts,
	kind: "passage-axis",
	uncertaintyKm: 0.4,
	method: {
		en: "From the printed position, read as WGS84 since no datum is given, straight to the highest peak of the island, whose place the order does not give and which is known here to 0.3 km.",
		ko: "공표된 점(측지계가 밝혀져 있지 않아 WGS84로 봄)에서 섬의 최고봉까지 곧게 그었다. 봉우리의 위치는 공표되지 않아 0.3km 정도의 오차가 있다.",
	},
} satisfies Partial<FeatureFacts>;

/** The first waterway, two miles wide. */
export const firstWaterwayFacts: FeatureFacts = {
	...waterwayFacts,
	id: "dprk-2000-waterway-1",
	name: { en: "First waterway of the DPRK order of 2000", ko: "2000년 통항질서 제1수로" },
	summary: {
		en: "The only way by which the order of 2000 lets ships of the other side reach Baengnyeongdo, Daecheongdo and Socheongdo.",
		ko: "2000년 통항질서가 상대측 함선에 허용한, 백령도·대청도·소청도로 드나드는 유일한 길.",
	},
};

/** The second waterway, two miles wide. */
export const secondWaterwayFacts: FeatureFacts = {
	...waterwayFacts,
	id: "dprk-2000-waterway-2",
	name: { en: "Second waterway of the DPRK order of 2000", ko: "2000년 통항질서 제2수로" },
	summary: {
		en: "The only way by which the order of 2000 lets ships of the other side reach Yeonpyeongdo.",
		ko: "2000년 통항질서가 상대측 함선에 허용한, 연평도로 드나드는 유일한 길.",
	},
};

/** The line in the middle of the first waterway. */
export const firstAxisFacts: FeatureFacts = {
	...axisFacts,
	id: "dprk-2000-waterway-1-axis",
	name: { en: "Axis of the first waterway (2000)", ko: "제1수로의 축 (2000)" },
	summary: {
		en: "Straight line from a position on the DPRK line of 1999 to the highest peak of Socheongdo, 79 km.",
		ko: "1999년 조선 서해 해상군사분계선 위의 점에서 소청도 최고봉까지 79km의 직선.",
	},
	printed: [firstWaterway, "highest peak of Sochong-do (소청도 최고봉)"],
};

/** The line in the middle of the second waterway. */
export const secondAxisFacts: FeatureFacts = {
	...axisFacts,
	id: "dprk-2000-waterway-2-axis",
	name: { en: "Axis of the second waterway (2000)", ko: "제2수로의 축 (2000)" },
	summary: {
		en: "Straight line from a position on the DPRK line of 1999 to the highest peak of Daeyeonpyeongdo, 21 km.",
		ko: "1999년 조선 서해 해상군사분계선 위의 점에서 대연평도 최고봉까지 21km의 직선.",
	},
	printed: [secondWaterway, "highest peak of Tae-Yonpyong-do (대연평도 최고봉)"],
};
