import type { Page } from "playwright";
import { expect } from "vitest";
import type { Finger } from "./finger";
import { boxOf } from "./part";

/** The sheet of a phone. */
export function makeSheetWords(page: Page) {
	const handle = page.getByRole("separator", { name: "Height of the sheet" });
	const sheet = page.locator(".sheet");
	const sheetBox = () => boxOf(sheet);
	return {
		/** Sees the sheet at one of its heights. */
		seesSheet: (height: string) => expect.poll(() => handle.getAttribute("aria-valuetext")).toBe(height),
		seesNoSheet: () => handle.waitFor({ state: "detached" }),
		focusesHandle: () => handle.focus(),
		isDisabled: (button: string) => page.getByRole("button", { name: button }).isDisabled(),
		/** Where the sheet lies. */
		sheetBox,
		/** Draws the sheet by its bar until its upper edge is at `y`, rests, and lets go. */
		async drawsSheet(finger: Finger, y: number) {
			const { y: top } = await sheetBox();
			await finger.touches(100, top + 20);
			await finger.drawsTo(100, y + 20);
			await expect.poll(async () => Math.round((await sheetBox()).y)).toBe(Math.round(y));
			for (let rest = 0; rest < 12; rest++) await finger.drawsTo(100, y + 20);
			await finger.lifts();
		},
		/** Sees what scrolls within the sheet. */
		seesScroller: (name: Scroller) => page.locator(scrollers[name]).waitFor(),
		/** Sees that it has been scrolled by more than so many pixels. */
		seesScrolled: (name: Scroller, px: number) =>
			expect.poll(() => page.locator(scrollers[name]).evaluate((element) => element.scrollTop)).toBeGreaterThan(px),
	};
}

type Scroller = keyof typeof scrollers;
const scrollers = { layers: ".sheet-scroller", list: ".feature-table", article: ".article-scroller" } as const;
