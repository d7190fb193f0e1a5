import { expect } from "vitest";
import { fixedViewSize, fixedViews } from "../../tools/browser/views";
import { test } from "./user-test";

type Names = Readonly<Record<"en" | "ko", readonly string[]>>;

const islands: Names = {
	en: ["Baengnyeongdo", "Daecheongdo", "Socheongdo", "Yeonpyeongdo", "U-do"],
	ko: ["백령도", "대청도", "소청도", "연평도", "우도"],
};
const yellowSea: Names = { en: ["Yellow Sea (West Sea)"], ko: ["황해 (서해)"] };
const eastSea: Names = { en: ["East Sea / Sea of Japan"], ko: ["동해 / 일본해"] };
const south: Names = { en: ["Republic of Korea"], ko: ["대한민국"] };
const north: Names = { en: ["DPR Korea"], ko: ["조선민주주의인민공화국"] };

/** What each of the fixed views is about, and so must have written on it. A name stands as often as features bear it. */
const expected: Readonly<Record<string, readonly Names[]>> = {
	"sea-to-sea": [
		{
			en: ["Military Demarcation Line", "NLL", "NLL", "DPRK line of 1999", "Seoul"],
			ko: ["군사분계선", "NLL", "조선 1999년 선", "서울"],
		},
		...[islands, yellowSea, eastSea, south, north],
	],
	peninsula: [
		{
			en: ["MDL", "Northern Limit Line", "NLL", "DPRK 1999", "Northwest Islands", "Seoul", "Pyongyang", "Japan"],
			ko: ["군사분계선", "북방한계선", "NLL", "조선 1999년 선", "서해 5도", "서울", "평양", "일본"],
		},
		...[yellowSea, eastSea, south, north],
	],
	"northwest-islands": [
		{
			en: ["Northern Limit Line", "NLL, seaward", "DPRK line of 1999"],
			ko: ["북방한계선", "북방한계선 외해 연장", "조선 1999년 선"],
		},
		...[islands, yellowSea, north],
	],
	"northwest-islands-dark": [
		{
			en: ["Northern Limit Line", "NLL, seaward", "DPRK line of 1999"],
			ko: ["북방한계선", "북방한계선 외해 연장", "조선 1999년 선"],
		},
		...[islands, yellowSea, north],
	],
	"han-estuary": [
		{
			en: ["middle of the estuary", "MDL", "Han River Estuary", "Gyodongdo", "Ganghwado"],
			ko: ["한강하구 수역의 중간", "군사분계선", "한강하구", "교동도", "강화도"],
		},
	],
	panmunjom: [
		{
			en: [
				"Military Demarcation Line",
				"Northern limit of the Demilitarized Zone",
				"Southern limit of the Demilitarized Zone",
				"Panmunjom",
			],
			ko: ["군사분계선", "비무장지대 북방경계선", "비무장지대 남방경계선", "판문점"],
		},
	],
	"east-end": [{ en: ["MDL", "Northern Limit Line"], ko: ["MDL", "북방한계선"] }, eastSea, north],
	"exercises-dark": [{ en: ["MDL", "Seoul", "Panmunjom"], ko: ["MDL", "서울", "판문점"] }, south],
};

test("every view has the names of what it is about, in both languages, none of them cut or covered", async ({
	visitor,
}) => {
	const user = await visitor({ window: fixedViewSize });
	await user.watchesForMap();
	expect(fixedViews.map(({ name }) => name)).toEqual(Object.keys(expected));
	for (const { name, fragment } of fixedViews)
		for (const language of ["en", "ko"] as const) {
			await user.visits(`?embed=1${fragment.replace(/\blang=\w+/, `lang=${language}`)}`);
			const wanted = expected[name]?.flatMap((names) => names[language]) ?? [];
			const compare = async () => {
				const drawn = await user.readDrawnNames();
				return drawn && { missing: without(wanted, drawn.names), covered: drawn.covered };
			};
			await expect.poll(compare, { message: `${name} in ${language}` }).toEqual({ missing: [], covered: [] });
		}
});

/** What is left of a list without as many of each item as another holds. */
function without(items: readonly string[], others: readonly string[]): readonly string[] {
	const rest = [...others];
	return items.filter((item) => {
		const at = rest.indexOf(item);
		if (at >= 0) rest.splice(at, 1);
		return at < 0;
	});
}
