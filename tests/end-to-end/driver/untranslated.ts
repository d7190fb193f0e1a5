import type { Page } from "playwright";
import { isLatinOnly } from "../../i18n/latin";

/**
 * What the page, which must be in Korean, says in Latin letters alone: in its text, its names for those who do not see it, its
 * titles and placeholders, as far as nothing marks that as another language. One line for each.
 */
export async function findUntranslated(page: Page): Promise<readonly string[]> {
	const said = await page.evaluate(() => {
		const isKorean = (element: Element | null) => element?.closest("[lang]")?.getAttribute("lang") === "ko";
		const isUnsaid = (element: Element | null) =>
			Boolean(element?.closest("script, style, svg, kbd, .print-link, .printed"));
		const texts = [document.title];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { parentElement, nodeValue } = walker.currentNode;
			if (isKorean(parentElement) && !isUnsaid(parentElement)) texts.push(nodeValue ?? "");
		}
		for (const name of [
			"aria-label",
			"aria-description",
			"aria-roledescription",
			"aria-valuetext",
			"title",
			"placeholder",
			"alt",
		])
			for (const element of document.querySelectorAll(`[${name}]`))
				if (isKorean(element)) texts.push(element.getAttribute(name) ?? "");
		return texts;
	});
	if (said.length < 20) throw new Error("Hardly anything is said in Korean.");
	return [...new Set(said)].filter(isLatinOnly).map((words) => words.trim());
}
