import { expect } from "vitest";
import { readAtlas } from "../../tools/atlas/read-atlas";
import { findBarriers } from "./barriers";
import { patienceMs, type Reader } from "./driver";
import { vertexOf } from "./map-place";
import { test } from "./reader-test";

const { catalogue, collections } = readAtlas(process.cwd());
const total = [...collections.values()].reduce((sum, { features }) => sum + features.length, 0);

const list = ({ page }: Reader) => page.getByRole("region", { name: "Features" });
const rows = (reader: Reader) => list(reader).locator("[data-feature]");
const listedIds = (reader: Reader) =>
	rows(reader).evaluateAll((all) => all.map((row) => row.getAttribute("data-feature")));

/** Sees in the list each feature of the layers that are switched on for the map, once, and their count. */
async function seesListOfTheMap(reader: Reader) {
	const names = await reader.checkedLayers();
	const onMap = catalogue.layers
		.filter(({ name }) => names.includes(name.en))
		.flatMap(({ id }) => collections.get(id)?.features.map(({ properties }) => properties.id) ?? []);
	await expect.poll(() => listedIds(reader), { timeout: patienceMs }).toEqual(onMap);
	if (onMap.length > 0)
		await list(reader)
			.getByRole("status")
			.filter({ hasText: new RegExp(`^${onMap.length} feature`) })
			.waitFor();
	return onMap.length;
}

test("the list agrees with the map after every layer and group that is switched", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#map=8/37.7/126");
	await reader.presses("List");
	await seesListOfTheMap(reader);
	await reader.switchesOff("Incidents");
	await seesListOfTheMap(reader);
	await reader.switchesOn("Published firing areas");
	await seesListOfTheMap(reader);
	for (const { name } of catalogue.groups) await reader.switchesOn(`${name.en}: all layers`);
	expect(await seesListOfTheMap(reader)).toBe(total);
	for (const { name } of catalogue.groups) await reader.switchesOff(`${name.en}: all layers`);
	expect(await seesListOfTheMap(reader)).toBe(0);
	await reader.goesBack();
	await seesListOfTheMap(reader);
});

test("a row selects on the map", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#map=9/37.68/125.6");
	await reader.presses("List");
	await list(reader).getByRole("button", { name: "Bombardment of Yeonpyeong" }).click();
	await reader.seesCard("Bombardment of Yeonpyeong");
	await reader.findsInAddress({ sel: "inc-yp-2010" });
	await list(reader).getByRole("searchbox").fill("bombardment");
	await list(reader)
		.getByText(/^The map shows the 1 of \d+ in this list\./)
		.waitFor();
	await reader.presses("Close the list");
	const showAll = reader.page.getByRole("status").getByRole("button", { name: /^Show all \d+$/ });
	await reader.seesStatus(/^Filtered: the map shows 1 of \d+ features\./);
	await showAll.click();
	await showAll.waitFor({ state: "detached" });
});

test("the map marks the row of what is selected and brings it into sight", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#map=9/37.68/125.6");
	await reader.presses("List");
	await rows(reader).first().waitFor();
	await reader.mapSettles();
	await reader.clicks(vertexOf("nll", "nll", 5));
	await reader.seesCard(/^Northern Limit Line/);
	const row = list(reader).getByRole("button", { name: "Northern Limit Line (West Sea)", exact: true });
	await expect.poll(() => row.getAttribute("aria-pressed"), { timeout: patienceMs }).toBe("true");
	const isInSight = () =>
		row.evaluate((button) => {
			const scroller = button.closest("section")?.getBoundingClientRect();
			const { top, bottom } = button.getBoundingClientRect();
			return scroller !== undefined && top >= scroller.top && bottom <= scroller.bottom;
		});
	await expect.poll(isInSight, { timeout: patienceMs }).toBe(true);
});

test("the list says where things are, and has no barrier that axe finds", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#map=8/37.7/126&layers=mdl,dmz,nll,dprk-1999,incidents");
	await reader.presses("List");
	const tunnel = rows(reader).filter({ hasText: "Third tunnel under the DMZ" });
	await tunnel.filter({ hasText: /inside Demilitarized Zone.* km south of the Military Demarcation Line/ }).waitFor();
	const battle = rows(reader).filter({ hasText: "First Battle of Yeonpyeong" });
	await battle.filter({ hasText: "between the Northern Limit Line (West Sea) and the Military Demarcation" }).waitFor();
	expect(await findBarriers(reader, "with the list")).toEqual([]);
});

test("on a phone the list is a sheet, to which one comes back from a card", async ({ visitor }) => {
	const reader = await visitor({ phone: { width: 390, height: 844 } });
	await reader.opens("#map=8/37.7/126");
	await reader.presses("List");
	await list(reader).getByRole("button", { name: "Bombardment of Yeonpyeong" }).click();
	await reader.seesCard("Bombardment of Yeonpyeong");
	await reader.presses("Close");
	await rows(reader).first().waitFor();
	expect(await findBarriers(reader, "with the list in a sheet")).toEqual([]);
});
