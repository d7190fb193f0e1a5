import { expect } from "vitest";
import { makeProjection } from "../../src/picture/projection";
import { fixedViewSize, fixedViews } from "../../tools/browser/views";
import { ownAtlas } from "../fixtures/own-atlas";
import { paintView, textsOf } from "../fixtures/painted-view";
import type { DrawnNames } from "./driver/drawn-names";
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

test("every view has the names of what it is about, in both languages, none of them cut or covered, and most of them on its picture", async ({
	visitor,
}) => {
	const user = await visitor({ window: fixedViewSize });
	await user.watchesForMap();
	expect(fixedViews.map(({ name }) => name)).toEqual(Object.keys(expected));
	const different: number[] = [];
	for (const { name, fragment } of fixedViews)
		for (const language of ["en", "ko"] as const) {
			await user.visits(`?embed=1${fragment.replace(/\blang=\w+/, `lang=${language}`)}`);
			const wanted = expected[name]?.flatMap((names) => names[language]) ?? [];
			let last: DrawnNames | undefined;
			const compare = async () => {
				last = await user.readDrawnNames();
				return last && { missing: without(wanted, last.names), covered: last.covered };
			};
			await expect.poll(compare, { message: `${name} in ${language}` }).toEqual({ missing: [], covered: [] });
			if (!last) continue;
			const [x, y] = makeProjection(last.camera, fixedViewSize).toPixel([126, 38]);
			const [mapX, mapY] = last.reference;
			expect(Math.hypot(x - mapX, y - mapY), `pixels between map and picture, ${name}`).toBeLessThan(0.5);
			const { mapAlone, pictureAlone, count } = compareNames(
				last,
				textsOf(paintView(fragment, last.camera, fixedViewSize, language)),
			);
			const share = (mapAlone.length + pictureAlone.length) / count;
			expect(
				share,
				`${name} in ${language}: ${mapAlone} on the map, ${pictureAlone} on its picture`,
			).toBeLessThanOrEqual(0.2);
			different.push(share);
		}
	expect(different.reduce((sum, share) => sum + share, 0) / different.length, "names on one alone").toBeLessThan(0.1);
});

/** What is written on points and groups of them, of which the map is not asked: names, numbers and designators. */
const ofPoints = new Set(
	[...ownAtlas.collections.values()].flatMap(({ features }) =>
		features.flatMap(({ geometry, properties: { name, label = name } }) =>
			/Point/.test(geometry.type) ? [label.en, label.ko] : [],
		),
	),
);
const isAsked = (text: string) => !ofPoints.has(text) && !/^[RP]?\d+[A-Z]?$/.test(text);

/** The names that the map of a view has alone, and those that its picture has alone, with how many each has. */
function compareNames({ names }: DrawnNames, painted: readonly string[]) {
	const [onMap, onPicture] = [new Set(names), new Set(painted.filter(isAsked))];
	const mapAlone = [...onMap].filter((name) => !onPicture.has(name));
	const pictureAlone = [...onPicture].filter((name) => !onMap.has(name));
	return { mapAlone, pictureAlone, count: onMap.size + onPicture.size };
}

/** What is left of a list without as many of each item as another holds. */
function without(items: readonly string[], others: readonly string[]): readonly string[] {
	const rest = [...others];
	return items.filter((item) => {
		const at = rest.indexOf(item);
		if (at >= 0) rest.splice(at, 1);
		return at < 0;
	});
}
