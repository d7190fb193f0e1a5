import { expect } from "vitest";
import { findBarriers } from "./barriers";
import { patienceMs, type Reader } from "./driver";
import { test } from "./reader-test";
import { findUntranslated } from "./untranslated";

test("at a desk axe finds no barrier", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#map=9/37.68/125.6&layers=mdl,nll,atlantis&sel=nll");
	await reader.seesCard(/^Northern Limit Line/);
	await reader.page.getByText("Details", { exact: true }).click();
	await reader.page.locator(".sources").first().waitFor();
	const found = [...(await findBarriers(reader, "with a notice and a popup"))];
	for (const other of [".feature-card", ".map-buttons"])
		expect(await isOver(reader, ".notice", other), `the notice over ${other}`).toBe(false);
	await reader.presses("Dismiss");
	await reader.readsInArticle("disputed maritime borders");
	await reader.seesPassage("disputed maritime borders");
	await reader.presses("Share");
	found.push(...(await findBarriers(reader, "with the article and a link to copy")));
	await reader.presses("한국어");
	await reader.mapSettles();
	found.push(...(await findBarriers(reader, "in Korean")));
	found.push(...(await findUntranslated(reader, "with a card, the article and a link")));
	expect(found).toEqual([]);
});

test("on a phone axe finds no barrier", async ({ visitor }) => {
	const reader = await visitor({ phone: { width: 390, height: 844 } });
	await reader.opens("#map=9/37.68/125.6");
	const found = [...(await findBarriers(reader, "the map"))];
	await reader.presses("Layers");
	found.push(...(await findBarriers(reader, "with the layers")));
	await reader.presses("Article");
	found.push(...(await findBarriers(reader, "with the article")));
	await reader.presses("Follow the text");
	await reader.page.locator(".follow-line").waitFor();
	found.push(...(await findBarriers(reader, "following")));
	await reader.presses("Follow the text");
	await reader.followsPassage("48 field training operations");
	await reader.seesAnyCard();
	found.push(...(await findBarriers(reader, "with a card")));
	expect(found).toEqual([]);
});

test("without WebGL 2, or with a layer that does not load, axe finds no barrier", async ({ visitor }) => {
	const reader = await visitor({ webgl: false });
	reader.expects(/ERR_FAILED/);
	await reader.misses("**/nll-*.geojson");
	await reader.opens("#sel=mdl");
	await reader.seesLayerFailed("Northern Limit Line", "no connection");
	await reader.seesAnyCard();
	expect(await findBarriers(reader, "without WebGL 2")).toEqual([]);
});

test("an embedded map has no barrier that axe finds", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("?embed=1#map=9/37.68/125.6&sel=nll");
	await reader.seesAnyCard();
	expect(await findBarriers(reader, "embedded")).toEqual([]);
});

test("Escape closes the card, then the article", async ({ visitor }) => {
	const reader = await visitor({ webgl: false });
	await reader.opens("#sel=nll&excerpt=2024-03-05-drills.disputed-maritime-borders");
	await reader.seesCard(/^Northern Limit Line/);
	await reader.page.keyboard.press("Escape");
	await reader.seesNoCard();
	await reader.seesPassage("disputed maritime borders");
	await reader.page.keyboard.press("Escape");
	await reader.seesNoArticle();
	await reader.findsInAddress({ sel: undefined, excerpt: undefined });
});

test("in what opens over and beside the map axe finds no barrier", async ({ visitor }) => {
	const reader = await visitor();
	const { page } = reader;
	await reader.opens("");
	const greeting = page.getByRole("region", { name: "What this map shows" });
	await greeting.waitFor();
	await page.getByRole("application").focus();
	await page.keyboard.press("Enter");
	await reader.seesStatus(/, 1 of \d+, /);
	expect(await greeting.isVisible(), "a headline under what is said of a step").toBe(false);
	const found = [...(await findBarriers(reader, "stepping"))];
	await page.keyboard.press("Escape");
	await greeting.waitFor();
	await page.keyboard.press("?");
	await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
	found.push(...(await findBarriers(reader, "with all keys")));
	await page.keyboard.press("Escape");
	await reader.presses("Describe this view");
	await reader.seesStatus(/features are in view/);
	found.push(...(await findBarriers(reader, "with the view in words")));
	await page.keyboard.press("Escape");
	await reader.presses("List");
	await page.getByRole("region", { name: "Features" }).getByRole("row").nth(3).waitFor();
	await reader.presses("Legend");
	found.push(...(await findBarriers(reader, "with list and legend")));
	expect(found).toEqual([]);
});

test("following the text and on paper axe finds no barrier", async ({ visitor }) => {
	const reader = await visitor();
	const { page } = reader;
	await reader.opens("#excerpt=2024-03-05-drills.disputed-maritime-borders&sel=nll");
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	await page.emulateMedia({ media: "print" });
	await page.locator(".print-sheet li").first().waitFor();
	const found = [...(await findBarriers(reader, "on paper", ["light"]))];
	await page.emulateMedia({ media: "screen" });
	await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
	await reader.presses("Follow the text");
	await page.locator(".follow-caption").waitFor();
	found.push(...(await findBarriers(reader, "following")));
	expect(found).toEqual([]);
});

test("the page is in order and in landmarks; the Tab key comes to all there is, once, with a ring in sight, and out", async ({
	visitor,
}) => {
	const reader = await visitor();
	const { page } = reader;
	await reader.opens(
		"#map=8.6/37.75/125.3&layers=mdl,nll,atlantis&sel=nll&excerpt=2024-03-05-drills.disputed-maritime-borders",
	);
	await reader.seesAnyCard();
	await reader.seesStatus("atlantis");
	const order = await page
		.locator("h1, .layer-panel, [role=application], article")
		.evaluateAll((all) => all.map((each) => each.tagName));
	expect(order).toEqual(["H1", "SECTION", "CANVAS", "ARTICLE"]);
	const outside = await page
		.locator("button, input, a[href]")
		.evaluateAll((all) =>
			all.filter((each) => !each.closest("header, main, aside, nav")).map((each) => each.outerHTML),
		);
	expect(outside).toEqual([]);
	const wanted = await page
		.locator("button:visible:enabled, input:visible, a[href]:visible, [role=application]")
		.evaluateAll((all) => {
			for (const [at, each] of all.entries()) each.setAttribute("data-stop", `${at}`);
			return all.length;
		});
	const stops: string[] = [];
	const ringless: string[] = [];
	for (let press = 0; press < 2 * wanted; press++) {
		await page.keyboard.press("Tab");
		const stop = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return undefined;
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			const box = element.getBoundingClientRect();
			const isInSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
			const hasRing = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
			return {
				stop: element.getAttribute("data-stop"),
				html: element.outerHTML.slice(0, 90),
				isSeen: hasRing && isInSight,
			};
		});
		if (!stop || (stop.stop !== null && stops.includes(stop.stop))) break;
		if (!stop.isSeen) ringless.push(stop.html);
		if (stop.stop !== null) stops.push(stop.stop);
	}
	expect(ringless).toEqual([]);
	expect(new Set(stops).size).toBe(stops.length);
	const missed = await page
		.locator("[data-stop]")
		.evaluateAll(
			(all, known) =>
				all
					.filter((each) => !known.includes(each.getAttribute("data-stop") ?? ""))
					.map((each) => each.outerHTML.slice(0, 120)),
			stops,
		);
	expect(missed).toEqual([]);
	await page.getByRole("button", { name: "Skip to the article" }).press("Enter");
	expect(await page.evaluate(() => document.activeElement?.className)).toBe("article-panel");
});

test("with keys alone a feature is found on the map, its card read and left, and the focus is where it was", async ({
	visitor,
}) => {
	const reader = await visitor();
	const { page } = reader;
	await reader.opens("#map=8.3/37.75/125.3");
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute("role"));
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	expect(await focused()).toBe("application");
	await page.keyboard.press("Enter");
	await reader.seesStatus(/^Sinking of ROKS Cheonan, .*, 1 of \d+, /);
	await page.keyboard.press("Enter");
	await reader.seesStatus(/^Northern Limit Line .*, 2 of \d+, .* north-west of the map’s centre/);
	await page.keyboard.press("Space");
	await reader.seesCard(/^Northern Limit Line/);
	await expect.poll(focused, { timeout: patienceMs }).toBe("dialog");
	await page.keyboard.press("?");
	await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
	await page.keyboard.press("Escape");
	await reader.seesCard(/^Northern Limit Line/);
	await expect.poll(focused, { timeout: patienceMs }).toBe("dialog");
	await page.keyboard.press("Escape");
	await reader.seesNoCard();
	await expect.poll(focused, { timeout: patienceMs }).toBe("application");
});

async function isOver({ page }: Reader, one: string, other: string): Promise<boolean> {
	const [a, b] = await Promise.all([page.locator(one).boundingBox(), page.locator(other).boundingBox()]);
	if (!a || !b) throw new Error(`${a ? other : one} is not in sight.`);
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
