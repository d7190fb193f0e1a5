import type { Page } from "playwright";

/**
 * What reaches beyond the right edge of the window, but for the map's own drawing, and rows of headings and of filters in
 * a list, which a finger draws sideways. Each with where it ends, in pixels.
 */
export async function findBeyondEdge(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const isOwn = (each: Element) => !each.closest(".map-canvas, thead tr, .list-chips");
		const rightOf = (each: Element) => Math.round(each.getBoundingClientRect().right);
		return [...document.querySelectorAll("body *")]
			.filter((each) => isOwn(each) && rightOf(each) > document.documentElement.clientWidth)
			.map(
				(each) =>
					`${each.tagName} .${each.getAttribute("class")} “${each.textContent?.slice(0, 60)}” ends at ${rightOf(each)} of ${document.documentElement.clientWidth}`,
			);
	});
}

/** What holds text wider than itself, so that it is read by scrolling to and fro; rows of headings and of filters in a list may be. */
export async function findSidewaysScrolling(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const scrolls = (each: Element) =>
			each.scrollWidth > each.clientWidth + 2 && /auto|scroll/.test(getComputedStyle(each).overflowX);
		return [...document.querySelectorAll("body *:not(thead tr, .list-chips)")]
			.filter((each) => each.checkVisibility() && scrolls(each))
			.map((each) => `.${each.className} is ${each.scrollWidth} px wide within ${each.clientWidth}`);
	});
}

/**
 * What can be pressed and is smaller than a finger needs: 44 pixels, 24 in a table, nothing asked of words within a text. A
 * box counts with its label. Each with its size, such as “Close 32 × 32”.
 */
export async function findSmallTargets(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const pressable = "button, a[href], summary, input:not([type=checkbox]), label:has(input)";
		const inText = ".article-text a, .unseen *, .map-attribution *";
		return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((each) => {
			const { width, height } = each.getBoundingClientRect();
			if (width === 0 || !each.checkVisibility() || each.matches(inText)) return [];
			const least = each.closest("table") ? 24 : 44;
			const isHigh = Math.round(height) >= least;
			const isWide = Math.round(width) >= least || each.matches(".text-button, .excerpt a, .sources a");
			const name = each.getAttribute("aria-label") ?? each.textContent?.trim().slice(0, 40);
			return isHigh && isWide ? [] : [`${name} ${Math.round(width)} × ${Math.round(height)}`];
		});
	});
}

/** Contrasts with the paper of ink, soft ink and rules, and the width of the ring round what has the focus. */
export async function readContrasts(page: Page) {
	await page.getByRole("button", { name: "Share" }).focus();
	await page.keyboard.press("Tab");
	return page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement("i"));
		const luminance = (name: string) => {
			probe.style.color = `var(--${name})`;
			const channels = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? [])
				.slice(0, 3)
				.map((each) => Number(each) / 255);
			const [red = 0, green = 0, blue = 0] = channels.map((each) =>
				each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
			);
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const contrast = (name: string) => {
			const [dark = 0, light = 0] = [luminance(name), luminance("paper")].toSorted((a, b) => a - b);
			return (light + 0.05) / (dark + 0.05);
		};
		const all = { ink: contrast("ink"), soft: contrast("ink-soft"), rule: contrast("rule") };
		probe.remove();
		const ringPx = Number.parseFloat(getComputedStyle(document.activeElement ?? document.body).outlineWidth);
		return { ...all, ringPx };
	});
}
