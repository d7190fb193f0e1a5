import axe from "axe-core";
import type { Page } from "playwright";
import { expect } from "vitest";
import { readAtlas } from "../../tools/atlas/read-atlas";
import { test } from "./reader-test";
import type { Site } from "./site";

const { articles, catalogue, collections } = readAtlas(process.cwd());
const features = [...collections.values()].flatMap((collection) => collection.features);

async function withoutScripts(site: Site, path: string, read: (page: Page) => Promise<void>) {
	const context = await site.browser.newContext({ javaScriptEnabled: false, locale: "en-US" });
	const page = await context.newPage();
	await page.goto(new URL(path, site.url).href);
	await read(page);
	await context.close();
}

test("with JavaScript off the page shows the article, its passages, a table a layer, and a picture of the map", async ({
	site,
}) => {
	await withoutScripts(site, "", async (page) => {
		for (const { id, blocks, excerpts } of articles) {
			const article = page.locator(`article[id="${id}"]`);
			const written = blocks.map(({ runs }) => runs.map((run) => run.text).join(""));
			expect(await article.locator("> :is(p, h1, h2, h3, h4, h5, h6)").allInnerTexts()).toEqual(written);
			for (const { id: passage, words, sentence } of excerpts) {
				const link = article.locator(`a[href$="excerpt=${id}.${passage}"]`);
				expect(await link.innerText()).toBe(words);
				expect(await link.locator("xpath=..").innerText()).toContain(sentence);
			}
		}
		expect(await page.locator("table").count()).toBe(catalogue.layers.length);
		const rows = await page.locator("tbody tr").evaluateAll((all) => all.map((row) => row.id));
		expect(rows.toSorted()).toEqual(features.map(({ properties }) => properties.id).toSorted());
		const picture = page.getByRole("img", { name: /Military Demarcation Line/ });
		await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
	});
});

test.for([
	["atlas.html", "en"],
	["atlas.ko.html", "ko"],
] as const)("%s holds each feature’s summary and its sources", async ([file, language], { site }) => {
	await withoutScripts(site, file, async (page) => {
		for (const { properties } of features.filter((_, index) => index % 20 === 0)) {
			const row = page.locator(`tr[id="${properties.id}"]`);
			expect(await row.innerText()).toContain(properties.summary[language]);
			expect(await row.locator("li").count(), properties.id).toBe(properties.sources.length);
			expect(await row.getByRole("rowheader").getByRole("link").getAttribute("href")).toBe(`./#sel=${properties.id}`);
		}
	});
});

test("a link of the page with all features leads to the map, where nothing of the reading page is left", async ({
	site,
	visitor,
}) => {
	const reader = await visitor();
	await reader.page.goto(new URL("atlas.html", site.url).href);
	await reader.page.evaluate(axe.source);
	const { violations } = await reader.page.evaluate(() =>
		(window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
	);
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
	await reader.page.getByRole("link", { name: "Northern Limit Line (West Sea)", exact: true }).click();
	await reader.seesCard("Northern Limit Line (West Sea)");
	expect(await reader.page.locator(".reading").count()).toBe(0);
});

test("the reading page is not seen while the application starts", async ({ site }) => {
	const context = await site.browser.newContext({ locale: "en-US" });
	const page = await context.newPage();
	await page.route("**/*.js", () => {});
	await page.goto(site.url, { waitUntil: "commit" });
	const reading = page.locator(".reading");
	await reading.waitFor({ state: "attached" });
	// Nothing is painted before the styles are there, though the browser calls it visible.
	await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes("/index-")));
	expect(await reading.isVisible()).toBe(false);
	await context.close();
});

test.for([
	{
		fault: "the scripts do not arrive",
		mark: /ERR_FAILED/,
		spoil: (page: Page) => page.route("**/*.js", (route) => route.abort()),
	},
	{
		fault: "the application stops at its start",
		mark: /no media here/,
		spoil: (page: Page) =>
			page.addInitScript(() => {
				window.matchMedia = () => {
					throw new Error("no media here");
				};
			}),
	},
])("the page for those without scripts comes to sight where $fault", async ({ mark, spoil }, { visitor, site }) => {
	const reader = await visitor();
	const { page } = reader;
	reader.expects(mark);
	await spoil(page);
	await page.goto(site.url);
	await page.locator("article > p").last().waitFor();
	expect(await page.locator("article").count()).toBe(articles.length);
	expect(await page.locator("table").last().isVisible()).toBe(true);
	expect(await page.locator("table").count()).toBe(catalogue.layers.length);
	const picture = page.getByRole("img", { name: /Military Demarcation Line/ });
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
});
