import { expect } from "vitest";
import { ownAtlas } from "../fixtures/own-atlas";
import { vertexOf } from "./driver/map-place";
import type { User } from "./driver/user";
import { test } from "./user-test";

const { catalogue, collections } = ownAtlas;
const total = [...collections.values()].reduce((sum, { features }) => sum + features.length, 0);

/** Sees in the list each feature of the layers that are switched on for the map, once, and their count. */
async function seesListOfTheMap(user: User): Promise<number> {
	const names = await user.checkedLayers();
	const onMap = catalogue.layers
		.filter(({ name }) => names.includes(name.en))
		.flatMap(({ id }) => collections.get(id)?.features.map(({ properties }) => properties.id) ?? []);
	await user.seesListed(onMap);
	if (onMap.length > 0) await user.seesListStatus(new RegExp(`^${onMap.length} feature`));
	return onMap.length;
}

test("the list has what is switched on for the map", async ({ visitor }) => {
	const user = await visitor({ graphics: "none" });
	await user.opens("#map=8/37.7/126");
	await seesListOfTheMap(user);
	await user.switchesOff("Incidents");
	await seesListOfTheMap(user);
	await user.switchesOn("Published firing areas");
	await seesListOfTheMap(user);
	for (const { name } of catalogue.groups) await user.switchesOn(`${name.en}: all layers`);
	expect(await seesListOfTheMap(user)).toBe(total);
	for (const { name } of catalogue.groups) await user.switchesOff(`${name.en}: all layers`);
	expect(await seesListOfTheMap(user)).toBe(0);
	await user.goesBack();
	await seesListOfTheMap(user);
	expect(await user.findViolations(), "with the list").toEqual([]);
});

test("the list says where things are, selects on the map, and shows what is selected there", async ({ visitor }) => {
	const user = await visitor();
	const list = user.within("region", "Features");
	await user.opens("#map=8/37.7/126&layers=mdl,dmz,nll,dprk-1999,incidents");
	await user.presses("List");
	await user.seesRow(
		"Third tunnel under the DMZ",
		/inside Demilitarized Zone.* km south of the Military Demarcation Line/,
	);
	await user.seesRow(
		"First Battle of Yeonpyeong",
		"between the Northern Limit Line (West Sea) and the Military Demarcation",
	);

	await user.opens("#map=9/37.68/125.6");
	await list.presses("Bombardment of Yeonpyeong");
	await user.seesCard("Bombardment of Yeonpyeong");
	await user.findsInAddress({ sel: "inc-yp-2010", map: /^10\.5\// });
	await user.presses("Close");
	await user.opens("#map=9/37.68/125.6");
	await user.clicks(vertexOf("nll", "nll", 5));
	await user.seesCard(/^Northern Limit Line/);
	await user.seesRowMarked("Northern Limit Line (West Sea)");

	await list.fills("searchbox", "bombardment");
	await list.seesText(/^The map shows the 1 of \d+ in this list\./);
	await user.presses("Close the list");
	await user.seesStatus(/^Filtered: the map shows 1 of \d+ features\./);
	await user.presses(/^Show all \d+$/);
	await user.seesNo("button", /^Show all \d+$/);
});
