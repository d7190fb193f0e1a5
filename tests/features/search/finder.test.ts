import { describe, expect, it } from "vitest";
import type { Meaning } from "../../../src/atlas/catalogue";
import { toFindings } from "../../../src/features/search/findables";
import { makeFinder } from "../../../src/features/search/make-finder";
import { en } from "../../../src/i18n/dictionary.en";
import { ko } from "../../../src/i18n/dictionary.ko";
import { readSearchables } from "../../../tools/atlas/read-searchables";
import { ownAtlas } from "../../fixtures/own-atlas";

const atlas = ownAtlas;
const layerOfFeature = Object.fromEntries(
	[...atlas.collections].flatMap(([layer, { features }]) => features.map(({ properties: { id } }) => [id, layer])),
);
const commands = [{ id: "home", run: () => {} }] as const;
const findings = toFindings(
	{ catalogue: atlas.catalogue, articles: atlas.articles, opening: atlas.opening, layerOfFeature, shapesOfLayer: {} },
	readSearchables(process.cwd(), atlas),
	commands,
	(party) => [en.party[party], ko.party[party]],
);
const find = makeFinder(findings);
const first = (typed: string) => find(typed, 10)[0]?.key;

const isTraining = (color: Meaning) => ["exercise", "range", "firing"].includes(color);

describe("the search of this atlas", () => {
	it.each([
		[
			"yeonpyeongdo",
			"Yeonpyeong",
			"Yŏnp'yŏng",
			"연평",
			"연평도",
			"yonpyong do",
			"Yeonpyeong Island",
			"Yeongpyeongdo",
			"Yeonpyong",
		],
		["baengnyeongdo", "Baengnyeongdo", "Paengnyŏng", "백령", "baeng nyeong", "Baekryeong-do", "Paengnyong Island"],
		["kaesong", "Gaeseong", "Kaesŏng", "개성", "Kaseong"],
		["pyongyang", "Pyongyang", "P'yŏngyang", "평양", "Pyeongyang", "Phyongyang"],
		["incheon", "Inchon", "Inch'ŏn", "인천", "Incheon city", "Inchoen"],
		["ulleungdo", "Ulleung-do", "Ullŭngdo", "울릉", "Ullung", "Dagelet"],
		["haeju", "Haeju-si", "Haeju city", "해주"],
		["panmunjom", "Panmunjeom", "P'anmunjŏm", "판문점", "Panmun jom"],
		["jejudo", "Jeju-do", "Chejudo", "제주도", "Jeju island"],
		["daecheongdo", "Daecheong", "Taech'ŏngdo", "대청도", "Daechong"],
		["sinuiju", "Sinuiju", "Sinŭiju", "신의주", "Shinuiju", "sin-uiju"],
		["busan", "Pusan", "Busan", "부산", "Bussan"],
		["han", "Han River", "Hangang", "Han-gang", "한강"],
		["imjin", "Imjin", "Imjin-gang", "Rimjin River", "임진강"],
		["amnok", "Yalu", "Yalu River", "Amnok-kang", "Amrok", "압록강", "압록"],
		["taedong", "Daedong River", "Taedong-gang", "대동강"],
		["dokdo", "Tokto", "Takeshima", "독도", "dokd"],
	])("finds the place %s first under each of its spellings", (id, ...spellings) => {
		for (const spelling of spellings) expect(first(spelling), spelling).toBe(`place:${id}`);
	});

	it("finds the events of an exercise by its name, also with a slip of the pen", () => {
		const events = [...atlas.collections.values()]
			.flatMap(({ features }) => features)
			.filter(({ properties }) => properties.exercise === "freedom-shield-24")
			.map(({ properties: { id } }) => `feature:${id}`);
		for (const typed of ["Freedom Shield 24", "자유의 방패 24", "Freedom Sheild 24"]) {
			const found = find(typed, events.length).map(({ key }) => key);
			expect(found.toSorted(), typed).toEqual(events.toSorted());
		}
	});

	it("shows the whole of a river that is chosen", () => {
		const target = find("Han River", 1)[0]?.target;
		const {
			at: [lng, lat],
			reachDeg = 0,
		} = target?.kind === "place" ? target.place : { at: [0, 0] };
		for (const [x, y] of [
			[126.9, 37.54],
			[128.5, 37.2],
		] as const)
			expect(Math.max(Math.abs(x - lng), Math.abs(y - lat))).toBeLessThan(reachDeg);
	});

	it("finds a place with each letter that is typed, in both languages", () => {
		for (const typed of ["yeonp", "yeonpye", "yeonpyeo", "yeonpyeong", "연펴", "연평", "연평ㄷ"])
			expect(first(typed), typed).toBe("place:yeonpyeongdo");
	});

	it.each([
		["R134", "feature:aip-r134"],
		["nll", "feature:nll"],
		["northern limit", "feature:nll"],
		["북방한계", "feature:nll"],
		["휴전선", "feature:mdl"],
		["rodriguez", "feature:range-rodriguez"],
		["firing areas", "layer:firing-areas"],
		["training ranges", "layer:ranges"],
		["disputed maritime borders", "article:2024-03-05-drills.disputed-maritime-borders"],
		["opening view", "command:home"],
		["처음", "command:home"],
	])("finds by “%s” %s", (typed, key) => expect(first(typed)).toBe(key));

	it.each([
		["yeonpyeong", "feature:inc-yp-1999", "feature:inc-yp-2002", "feature:inc-yp-2010"],
		["연평", "feature:inc-yp-1999", "feature:inc-yp-2002", "feature:inc-yp-2010"],
		["연평도", "feature:inc-yp-1999", "feature:inc-yp-2002", "feature:inc-yp-2010"],
		["Yeonpyeongdo", "feature:inc-yp-1999", "feature:inc-yp-2002", "feature:inc-yp-2010"],
		["daecheong", "feature:inc-daecheong-2009"],
		["panmunjom", "feature:inc-axe-1976"],
	])("finds by “%s” what happened there before places of training and firing", (typed, ...events) => {
		const found = find(typed, 40);
		const keys = found.map(({ key }) => key);
		const training = found.findIndex(({ target }) => target.kind === "feature" && isTraining(target.layer.color));
		const passage = found.findIndex(({ target }) => target.kind === "article");
		for (const event of events) {
			expect(keys.indexOf(event), event).toBeGreaterThan(0);
			for (const later of [training, passage]) if (later >= 0) expect(keys.indexOf(event)).toBeLessThan(later);
		}
	});

	it("finds what is spelt so before what only sounds like it", () => {
		const layers = find("firing", 12).map(({ target }) => (target.kind === "feature" ? target.layer.id : target.kind));
		expect(layers).not.toContain("fishing-limit");
	});

	it.each(["yeonpyeong", "연평", "연평도"])("finds by “%s” no other place that only sounds like it", (typed) => {
		const places = find(typed, 40).flatMap(({ target }) => (target.kind === "place" ? [target.place.name.ko] : []));
		for (const name of places) expect(name).toContain("연평");
	});

	it.each([
		["what is the NLL", "feature:nll"],
		["the nll", "feature:nll"],
		["북방한계선이 뭐야", "feature:nll"],
		["북방한계선은", "feature:nll"],
		["NLL이 무엇인가요?", "feature:nll"],
		["why is the northern limit line disputed", "feature:nll"],
		["북한은 왜 NLL을 인정하지 않나", "feature:nll"],
		["who drew the MDL?", "feature:mdl"],
		["휴전선은 어디에 있나요", "feature:mdl"],
		["where is the DMZ?", "feature:dmz"],
		["비무장지대는 얼마나 넓은가요", "feature:dmz"],
		["DMZ가 뭐예요", "feature:dmz"],
		["연평도 포격은 언제", "feature:inc-yp-2010"],
		["when was the bombardment of Yeonpyeong?", "feature:inc-yp-2010"],
		["when did the first battle of Yeonpyeong happen", "feature:inc-yp-1999"],
		["대청해전이 언제 일어났나요", "feature:inc-daecheong-2009"],
		["천안함은 어디서 침몰했나", "feature:inc-cheonan-2010"],
		["where is Panmunjom", "place:panmunjom"],
		["독도가 어디야", "place:dokdo"],
		["what is Yeongpyeongdo", "place:yeonpyeongdo"],
	])("answers “%s” with %s", (typed, key) => expect(first(typed)).toBe(key));

	it("finds what a feature is by who asserts it and in which layer, after all names", () => {
		const keys = find("united nations command", 20).map(({ key }) => key);
		expect(keys).toContain("feature:nll");
	});

	it("finds nothing for nothing, and nothing for what is nowhere", () => {
		expect(find("  ", 10)).toEqual([]);
		for (const typed of [
			"xylophone",
			"zzzzzz",
			"aaaaaa",
			"ggg",
			"eee",
			"asdfgh",
			"ㅋㅋㅋㅋ",
			"ㅁㄴㅇㄹ",
			"뷁쀍",
			"빵빵빵",
		])
			expect(find(typed, 10), typed).toEqual([]);
	});

	it("leads to former ids of layers and features", () => {
		const { formerLayers, formerFeatures } = atlas.catalogue;
		for (const [former, id] of Object.entries(formerFeatures))
			expect(find(former, 5).map(({ key }) => key)).toContain(`feature:${id}`);
		for (const [former, id] of Object.entries(formerLayers))
			expect(find(former, 5).map(({ key }) => key)).toContain(`layer:${id}`);
	});
});
