import type { Page } from "playwright";
import { expect } from "vitest";

/** A size in pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** The window, what the system prefers, and the printer. */
export function makeSurroundingWords(page: Page) {
	const colours = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	return {
		async resizes({ width, height }: Size) {
			await page.setViewportSize({ width, height });
		},
		windowSize: () => page.viewportSize(),
		/** Changes what the system prefers. */
		prefers: (media: {
			readonly colorScheme?: "light" | "dark";
			readonly contrast?: "more" | "no-preference";
			readonly forcedColors?: "active" | "none";
		}) => page.emulateMedia(media),
		/** The language the page is in, as it says itself. */
		language: () => page.evaluate(() => document.documentElement.lang),
		/** The colours the page is in: light or dark. */
		colours,
		seesColours: (expected: "light" | "dark") => expect.poll(colours).toBe(expected),
		/** Puts a style over the page's own, in place of one put there before. */
		addsStyle: (style: string) =>
			page.evaluate((rules) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(rules);
				document.adoptedStyleSheets = [sheet];
			}, style),
	};
}
