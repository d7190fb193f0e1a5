import { expect } from "vitest";
import { pointOf, vertexOf } from "./map-place";
import { test } from "./reader-test";

const line = vertexOf("nll", "nll", 5);

test.for([
	{ fault: "connection lost", status: undefined, reason: "no connection", mark: /ERR_FAILED/ },
	{ fault: "a server’s error", status: 500, reason: "the server answered 500", mark: /status of 500/ },
])(
	"a layer that does not load says so, and one click heals it: $fault",
	async ({ status, reason, mark }, { visitor }) => {
		const reader = await visitor();
		reader.expects(mark);
		await reader.misses("**/nll-*.geojson", status);
		await reader.opens("#map=9/37.68/125.6&layers=nll,incidents");
		await reader.seesLayerFailed("Northern Limit Line", reason);
		await reader.clicks(line);
		await reader.seesNoCard();
		await reader.clicks(pointOf("incidents", "inc-yp-1999"));
		await reader.seesCard("First Battle of Yeonpyeong");
		await reader.presses("Close");

		await reader.retriesLayer("Northern Limit Line");
		await reader.clicks(line);
		await reader.seesCard(/^Northern Limit Line/);
	},
);

test("the card of a feature whose layer does not load says so, and one click heals it", async ({ visitor }) => {
	const reader = await visitor();
	reader.expects(/ERR_FAILED/);
	await reader.misses("**/nll-*.geojson");
	await reader.opens("#map=9/37.68/125.6&layers=mdl&sel=nll");
	const card = await reader.seesAnyCard();
	await card.getByRole("button", { name: "Try again" }).click();
	await reader.seesCard(/^Northern Limit Line/);
});

test("without WebGL 2 the page says so, and panel, features and article work", async ({ visitor }) => {
	const reader = await visitor({ webgl: false });
	await reader.opens("#layers=mdl,nll");
	await reader.page.getByRole("alert").filter({ hasText: "cannot draw the map" }).waitFor();
	await reader.page.getByRole("navigation", { name: "Read with the map" }).waitFor();
	expect(
		await reader.page.getByRole("region", { name: "What this map shows" }).count(),
		"headlines over those words",
	).toBe(0);
	const features = reader.page.getByRole("region", { name: "Features" });
	const entry = (name: string) => features.getByRole("table").getByRole("button", { name, exact: true });
	await entry("Military Demarcation Line").waitFor();
	await reader.switchesOff("Military Demarcation Line");
	await entry("Military Demarcation Line").waitFor({ state: "detached" });

	for (const window of [
		{ width: 1280, height: 800 },
		{ width: 390, height: 844 },
	]) {
		await reader.page.setViewportSize(window);
		await reader.presses("List");
		await expect.poll(() => features.evaluate((list) => list === document.activeElement)).toBe(true);
		expect(await features.count(), "lists").toBe(1);
	}
	await reader.page.setViewportSize({ width: 1280, height: 800 });

	await entry("Northern Limit Line (West Sea)").click();
	await reader.seesCard("Northern Limit Line (West Sea)");
	await reader.findsInAddress({ layers: "nll", sel: "nll" });
	await reader.readsInArticle("disputed maritime borders");
	await reader.seesPassage("disputed maritime borders");
	await reader.followsPassage("Pyongyang claims");
	await reader.seesCard("Pyongyang");
});

test("the shared link is copied, and shows somebody else the same", async ({ visitor }) => {
	const reader = await visitor({ permissions: ["clipboard-read", "clipboard-write"] });
	await reader.opens("#map=9/37.68/125.6&sel=nll");
	await reader.presses("Share");
	await reader.seesStatus("Link copied");
	const link = await reader.page.evaluate(() => navigator.clipboard.readText());
	const layers = await reader.checkedLayers();
	expect(link, "a link that outlives other defaults").toContain("&layers=");

	const friend = await visitor();
	await friend.opens(link);
	await friend.seesLayers(layers);
	await friend.seesCard(/^Northern Limit Line/);
	await friend.findsInAddress({ map: "9/37.68/125.6", sel: "nll" });
});

test("where the clipboard is refused, the link is there to be copied by hand", async ({ visitor }) => {
	const reader = await visitor({ webgl: false });
	await reader.opens("#map=9/37.68/125.6&layers=nll");
	await reader.presses("Share");
	const field = reader.page.getByRole("textbox", { name: "Link to this view" });
	await expect.poll(() => field.inputValue()).toBe(reader.page.url());
	const selected = () => reader.page.evaluate(() => String(document.getSelection()));
	expect(await field.getAttribute("readonly")).not.toBeNull();
	await expect.poll(selected).toBe(reader.page.url());
});

test("without WebGL 2 an embedded map is its list, and a card comes only with a selection", async ({ visitor }) => {
	const reader = await visitor({ webgl: false });
	await reader.opens("?embed=1#layers=nll");
	await reader.page.getByRole("table").waitFor();
	await reader.seesNoCard();
	await reader.page
		.getByRole("table")
		.getByRole("button", { name: "Northern Limit Line (West Sea)", exact: true })
		.click();
	await reader.seesCard(/^Northern Limit Line/);
});
