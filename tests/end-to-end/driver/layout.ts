import type { Page } from "playwright";

/**
 * Texts of the page that cannot be read whole: cut off by something that does not scroll, or beside the window; and
 * whether the page scrolls sideways. One line for each. What is hidden from screen readers and fields is left out.
 */
export async function findCutText(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const found = new Set<string>();
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} px wide in a window of ${clientWidth}`);
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			const text = node.textContent?.trim();
			if (!element || !text || element.closest("[aria-hidden=true], script, style, [hidden]")) continue;
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) if (isCut(element, box)) found.add(`“${text.slice(0, 40)}”`);
		}
		return [...found];

		function isCut(element: Element, box: DOMRect): boolean {
			const slackPx = 2;
			let [canScrollX, canScrollY] = [false, false];
			for (let around: Element | null = element; around; around = around.parentElement) {
				const style = getComputedStyle(around);
				const frame = around.getBoundingClientRect();
				if (frame.width <= 1 && frame.height <= 1) return false;
				if (/auto|scroll/.test(style.overflowX) && around.scrollWidth > around.clientWidth + slackPx) canScrollX = true;
				if (/auto|scroll/.test(style.overflowY)) canScrollY = true;
				const cutsX = style.overflowX !== "visible" && !canScrollX;
				const cutsY = style.overflowY !== "visible" && !canScrollY;
				if (cutsX && (box.left < frame.left - slackPx || box.right > frame.right + slackPx)) return true;
				if (cutsY && (box.top < frame.top - slackPx || box.bottom > frame.bottom + slackPx)) return true;
				if (style.position === "fixed") break;
			}
			return !canScrollX && (box.left < -slackPx || box.right > window.innerWidth + slackPx);
		}
	});
}

/** Pairs of buttons, links and fields in sight that lie over one another, so that one cannot be hit for the other. */
export async function findOverlaps(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const controls = [...document.querySelectorAll<HTMLElement>("button, input, label:has(input)")]
			.filter(
				(each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest("[inert], [aria-hidden=true]"),
			)
			.map((each) => ({ each, box: each.getBoundingClientRect() }));
		const isOnTop = ({ each, box }: (typeof controls)[number]) => {
			const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
			return hit === null || each.contains(hit) || hit.contains(each);
		};
		const inSight = controls.filter(
			({ box }) =>
				box.width > 1 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
		);
		return inSight
			.filter((control) => !isOnTop(control) && !isScrolledAway(control.each))
			.map(({ each }) => `${each.getAttribute("aria-label") ?? each.textContent} lies under something else`);

		function isScrolledAway(element: Element): boolean {
			const box = element.getBoundingClientRect();
			for (let around = element.parentElement; around; around = around.parentElement) {
				const frame = around.getBoundingClientRect();
				const scrolls = /auto|scroll/.test(getComputedStyle(around).overflowY);
				if (scrolls && (box.top + box.height / 2 < frame.top || box.top + box.height / 2 > frame.bottom)) return true;
			}
			return false;
		}
	});
}

/** Pairs of things on the map, by class, that lie on one another. */
export function findPiledUp(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const things = [".map-buttons", ".legend", ".scale-bar", ".coordinate-readout", ".map-attribution"].flatMap(
			(name) => {
				const box = document.querySelector(name)?.getBoundingClientRect();
				return box && box.width > 0 ? [{ name, box }] : [];
			},
		);
		return things.flatMap((one, at) =>
			things.slice(at + 1).flatMap((other) => {
				const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
				const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
				return across > 0 && down > 0 ? [`${one.name} on ${other.name}`] : [];
			}),
		);
	});
}
