import axe from "axe-core";
import type { Page } from "playwright";
import { expect } from "vitest";

/**
 * Accessibility violations that axe finds in the page as it is, by all of its rules or by these, not looking at what a
 * selector leaves out: the rule, the element, and why, one line for each.
 */
export async function findViolations(
	page: Page,
	{ rules, except }: { readonly rules?: readonly string[] | undefined; readonly except?: string } = {},
): Promise<readonly string[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
	const { violations } = await page.evaluate(
		({ rules: runOnly, except: exclude }) =>
			(window as unknown as { axe: typeof axe }).axe.run(exclude ? { exclude } : document, {
				resultTypes: ["violations"],
				// The site has no frames, and its style sheets say nothing of the way a screen is held.
				iframes: false,
				preload: false,
				...(runOnly && { runOnly: [...runOnly] }),
			}),
		{ rules, except },
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`,
		),
	);
}

/** The same in light, and of contrast in dark too; the page must follow the system's colours, and is left in light ones. */
export async function findViolationsInBoth(page: Page): Promise<readonly string[]> {
	const found: string[] = [];
	for (const colorScheme of ["dark", "light"] as const) {
		await page.emulateMedia({ colorScheme });
		await expect
			.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
			.toBe(colorScheme);
		const rules = colorScheme === "dark" ? ["color-contrast", "link-in-text-block"] : undefined;
		found.push(...(await findViolations(page, { rules })).map((each) => `${colorScheme}: ${each}`));
	}
	return found;
}

/** A stop of the Tab key. */
export interface TabStop {
	readonly text: string;
	readonly html: string;
	/** Whether it is in sight, with a ring of two pixels or more. */
	readonly isSeen: boolean;
}

/**
 * Presses the Tab key until it leaves the page or comes to something a second time, and returns the stops, those that
 * were seen twice, and what can be pressed but was no stop.
 */
export async function walkWithTab(page: Page) {
	const wanted = await page
		.locator("button:visible:enabled, input:visible, a[href]:visible, [role=application]")
		.evaluateAll((all) => {
			for (const [at, each] of all.entries()) each.setAttribute("data-stop", `${at}`);
			return all.length;
		});
	const stops: (TabStop & { readonly id: string | null })[] = [];
	for (let press = 0; press < 2 * wanted; press++) {
		const stop = await pressTab(page);
		if (!stop || (stop.id !== null && stops.some(({ id }) => id === stop.id))) break;
		stops.push(stop);
	}
	const known = stops.map(({ id }) => id);
	const missed = await page
		.locator("[data-stop]")
		.evaluateAll(
			(all, ids) =>
				all.filter((each) => !ids.includes(each.getAttribute("data-stop"))).map((each) => each.outerHTML.slice(0, 120)),
			known,
		);
	return { stops, missed };
}

/** Presses the Tab key once, and returns where it comes to; undefined where it leaves the page. */
export async function pressTab(page: Page): Promise<(TabStop & { readonly id: string | null }) | undefined> {
	await page.keyboard.press("Tab");
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		const isInSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
		const hasRing = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
		return {
			id: element.getAttribute("data-stop"),
			text: element.textContent ?? "",
			html: element.outerHTML.slice(0, 90),
			isSeen: hasRing && isInSight,
		};
	});
}
