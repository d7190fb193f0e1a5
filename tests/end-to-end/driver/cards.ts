import type { Locator, Page } from "playwright";
import { expect } from "vitest";
import { makePart, type Part } from "./part";

/** Cards of features, and the article. */
export function makeReadingWords(page: Page) {
	const cards = page.getByRole("dialog");
	const article = page.getByRole("region", { name: /^(Article|기사)$/ });
	const passage = (words: string) => article.getByRole("link", { name: words, exact: true });

	async function seesOneCard(card: Locator): Promise<Part> {
		await card.first().waitFor();
		await expect.poll(() => cards.count(), { message: "cards at once" }).toBe(1);
		return makePart(card);
	}

	return {
		/** Sees the card of a feature, and only that one. */
		seesCard: (name: string | RegExp) => seesOneCard(page.getByRole("dialog", { name })),
		/** Sees a card, whichever it is. */
		seesAnyCard: () => seesOneCard(cards),
		seesNoCard: () => cards.waitFor({ state: "detached" }),
		/** Sees the card of a feature in the sheet of a phone, none over the map, and the map above it. */
		async seesCardInSheet(name: RegExp) {
			const card = await seesOneCard(page.getByRole("dialog", { name }));
			expect(await page.locator(".sheet").getByRole("dialog").count(), "cards in the sheet").toBe(1);
			expect(await page.locator(".maplibregl-popup").count(), "popups").toBe(0);
			expect((await card.box()).y, "the map stays in sight above the sheet").toBeGreaterThan(300);
		},
		/** How many cards stand at their places on the map. */
		countsPopups: () => page.locator(".maplibregl-popup").count(),
		/** Unfolds the details of the card, and sees its sources. */
		async unfoldsDetails() {
			// A card that is moved to its place between two looks at it may not have been hit.
			const isUnfolded = () => cards.locator(".feature-details[open]").count();
			await expect
				.poll(async () => {
					if ((await isUnfolded()) === 0) await cards.getByText("Details", { exact: true }).click();
					return isUnfolded();
				})
				.toBe(1);
			await page.locator(".feature-details[open] > .sources > li").first().waitFor();
		},
		/** Sees the sources in a window, such as that of a layer. */
		seesSources: () => cards.locator(".sources").first().waitFor(),
		/** How many sources the details of the card have. */
		countsSources: () => cards.locator(".feature-details > .sources > li").count(),
		/** The facts of the card, by term. */
		async factsOfCard(): Promise<ReadonlyMap<string, string>> {
			const rows = await cards.locator(".facts-list > div").all();
			return new Map(
				await Promise.all(
					rows.map(async (row) => [await row.locator("dt").innerText(), await row.locator("dd").innerText()] as const),
				),
			);
		},
		/** Sees that the last line of a quotation's card, its way into the article, is within the card. */
		async seesReadingLinkInCard(state: string) {
			const [link, card] = await Promise.all([
				page.locator(".excerpt-read").boundingBox(),
				page.locator(".feature-card").boundingBox(),
			]);
			if (link && card) expect(link.y + link.height, state).toBeLessThanOrEqual(card.y + card.height);
		},
		/** The lines nearest to the pin, as its card says where they are. */
		nearestLines: () => page.locator("h3:has-text('Nearest lines') + ul > li").allInnerTexts(),
		/** Follows “Read in the article” in the card, below the quotation of a passage. */
		readsInArticle: (words: string) =>
			cards
				.getByRole("figure")
				.filter({ hasText: words })
				.getByRole("link", { name: /^(Read in the article|기사에서 읽기)$/ })
				.click(),
		/** Sees the article at a passage: marked as the one of the moment, and within sight. */
		async seesPassage(words: string) {
			const current = article.locator("[aria-current=location]");
			await current.and(page.getByText(words, { exact: true })).waitFor();
			await expect.poll(() => isInSightOf(current, article), { message: `“${words}” in sight` }).toBe(true);
		},
		/** Clicks the words of a passage in the article. */
		followsPassage: (words: string) => passage(words).click(),
		/** Puts the mouse on the words of a passage. */
		pointsAtPassage: (words: string) => passage(words).hover(),
		/** Where a passage lies in the window once its letters are there. */
		async placeOfPassage(words: string) {
			await page.evaluate(() => document.fonts.ready);
			const box = await passage(words).boundingBox();
			return box && { x: box.x, y: box.y, width: box.width };
		},
		seesNoArticle: () => article.waitFor({ state: "detached" }),
		seesArticleText: () => page.locator(".article-text").first().waitFor(),
		/** Scrolls the article with the mouse's wheel. */
		async scrollsArticle(turns: readonly number[]) {
			await page.locator(".article-scroller").hover();
			for (const px of turns) await page.mouse.wheel(0, px);
		},
		/** Sees the line across the article at which the text is read while the map follows it, or the caption on the map. */
		seesFollowing: (sign: "line" | "caption") => page.locator(`.follow-${sign}`).waitFor(),
	};
}

async function isInSightOf(element: Locator, frame: Locator): Promise<boolean> {
	const [inner, outer] = await Promise.all([element.boundingBox(), frame.boundingBox()]);
	return inner !== null && outer !== null && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
}
