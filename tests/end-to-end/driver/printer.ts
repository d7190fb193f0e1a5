import type { Page } from "playwright";
import { expect } from "vitest";
import { boxOf } from "./part";

/** The printer, and what is on paper. */
export function makePrinterWords(page: Page) {
	const tells = (event: "beforeprint" | "afterprint") =>
		page.evaluate((type) => window.dispatchEvent(new Event(type)), event);
	const sheet = page.locator(".print-sheet");
	const picture = page.locator(".print-picture");
	return {
		/** Has a printer that keeps the picture of the map it is given, as of this moment. */
		getsPrinter: () =>
			page.evaluate(() => {
				window.print = () => {
					window.dispatchEvent(new Event("beforeprint"));
					const printed = document.querySelector<HTMLCanvasElement>(".print-picture");
					document.documentElement.dataset.picture = printed?.toDataURL() ?? "";
					window.dispatchEvent(new Event("afterprint"));
				};
			}),
		/** Prints with the browser's own command. */
		printsFromBrowser: () => page.evaluate(() => window.print()),
		/** Takes what was printed, as a data URL of a picture, once it is there. */
		async takesPrintedPicture(): Promise<string> {
			const root = page.locator("html[data-picture]");
			await root.waitFor({ state: "attached" });
			return root.evaluate((element: HTMLElement) => {
				const { picture: data = "" } = element.dataset;
				delete element.dataset.picture;
				return data;
			});
		},
		/** Does something while the page is told that it is printed. */
		async whilePrinting(action: () => Promise<void>) {
			await tells("beforeprint");
			await action();
			await tells("afterprint");
		},
		/** Sees the page as it comes on paper, with its sheet of words. */
		async looksAtPaper() {
			await page.emulateMedia({ media: "print" });
			await expect
				.poll(async () => {
					await tells("beforeprint");
					return sheet.count();
				})
				.toBe(1);
			await sheet.locator("li").first().waitFor();
		},
		async leavesPaper() {
			await page.emulateMedia({ media: "screen" });
			await tells("afterprint");
			await sheet.waitFor({ state: "detached" });
			await picture.waitFor({ state: "detached" });
		},
		/** How many colours the picture of the map on paper has, whether it is in sight, and how wide it and the paper are. */
		async readPaperPicture() {
			const colours = await picture.evaluate((canvas: HTMLCanvasElement) => {
				const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
				return new Set(new Uint32Array(Uint8Array.from(data).buffer)).size;
			});
			const [drawn, paper] = [await boxOf(picture), await boxOf(page.locator("body"))];
			return { colours, isVisible: await picture.isVisible(), widthPx: drawn.width, paperPx: paper.width };
		},
		/** What the sheet says: all of it, its link, the names in its key, its list of features, and how many sources. */
		async readPaperSheet() {
			return {
				text: await sheet.innerText(),
				link: await sheet.locator(".print-link").innerText(),
				keys: await sheet.locator(".legend-key").first().getByRole("listitem").allInnerTexts(),
				features: await sheet
					.locator("> ul > li")
					.evaluateAll((all) => all.map((item) => item.firstChild?.textContent ?? "")),
				sources: await sheet.locator(".sources > li").count(),
				hasCoordinates: (words: string) => sheet.getByText(words).first().isVisible(),
			};
		},
		/** The buttons in the header: where each begins and ends, and how wide the page is. */
		async readHeader() {
			const boxes = await page
				.locator(".header button")
				.evaluateAll((all) =>
					all
						.map((button) => button.getBoundingClientRect())
						.flatMap(({ width, right }) => (width > 0 ? [{ width, right }] : [])),
				);
			return { boxes, pagePx: await page.evaluate(() => document.documentElement.scrollWidth) };
		},
	};
}
