import type { Page } from "playwright";
import { expect } from "vitest";

/** The page for those without scripts: the articles, and a table for each layer. */
export function makeReadingPageWords(page: Page, url: string) {
	const article = (id: string) => page.locator(`article[id="${id}"]`);
	const row = (feature: string) => page.locator(`tr[id="${feature}"]`);
	const reading = page.locator(".reading");
	const picture = page.getByRole("img", { name: /Military Demarcation Line/ });
	return {
		/** The blocks of an article, as written. */
		readArticle: (id: string) => article(id).locator("> :is(p, h1, h2, h3, h4, h5, h6)").allInnerTexts(),
		/** The words of a passage's link, and the block it is in. */
		async readPassage(id: string, passage: string) {
			const link = article(id).locator(`a[href$="excerpt=${id}.${passage}"]`);
			return { words: await link.innerText(), block: await link.locator("xpath=..").innerText() };
		},
		countsArticles: () => page.locator("article").count(),
		countsTables: () => page.locator("table").count(),
		/** Sees the end of the articles, and the last table. */
		async seesReadingPage() {
			await page.locator("article > p").last().waitFor();
			expect(await page.locator("table").last().isVisible()).toBe(true);
		},
		/** The features that have a row. */
		featuresOfTables: () => page.locator("tbody tr").evaluateAll((all) => all.map((each) => each.id)),
		/** A feature's row: its text, the number of its sources, and where its name leads. */
		async readRow(feature: string) {
			return {
				text: await row(feature).innerText(),
				sources: await row(feature).locator("li").count(),
				link: await row(feature).getByRole("rowheader").getByRole("link").getAttribute("href"),
			};
		},
		/** Sees the picture of the map, all of it. */
		async seesMapPicture() {
			await picture.scrollIntoViewIfNeeded();
			await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
		},
		/** How many reading pages there are. */
		countsReading: () => reading.count(),
		/** Sees the styles come, and the reading page kept out of sight. */
		async seesReadingHidden() {
			await reading.waitFor({ state: "attached" });
			// Nothing is painted before the styles are there, though the browser calls it visible.
			await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes("/index-")));
			expect(await reading.isVisible()).toBe(false);
		},
		/** Gets no script: the connection is lost. */
		losesScripts: () => page.route("**/*.js", (route) => route.abort()),
		/** Gets no script for as long as the page is there, and comes to it. */
		async waitsForScripts() {
			await page.route("**/*.js", () => {});
			await page.goto(url, { waitUntil: "commit" });
		},
		/** Has a browser in which the application stops at its start. */
		hasNoMedia: () =>
			page.addInitScript(() => {
				window.matchMedia = () => {
					throw new Error("no media here");
				};
			}),
	};
}
