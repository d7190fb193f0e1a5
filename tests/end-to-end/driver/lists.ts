import type { Page } from "playwright";
import { expect } from "vitest";

/** The list of features, and the search. */
export function makeListWords(page: Page) {
	const list = page.getByRole("region", { name: "Features" });
	const rows = list.locator("[data-feature]");
	const field = page.getByRole("combobox", { name: /^(Search|찾기)$/ });

	async function opensSearch(key: string) {
		await page.keyboard.press(key);
		await field.waitFor();
		await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
	}

	return {
		/** Sees these features in the list, in this order. */
		seesListed: (ids: readonly string[]) =>
			expect.poll(() => rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-feature")))).toEqual(ids),
		/** Sees a row of the list with two texts in it. */
		seesRow: (name: string, text: string | RegExp) =>
			rows.filter({ hasText: name }).filter({ hasText: text }).waitFor(),
		/** Sees what is said above the list. */
		seesListStatus: (text: RegExp) => list.getByRole("status").filter({ hasText: text }).waitFor(),
		seesRows: () => rows.nth(3).waitFor(),
		/** Sees a feature marked in the list, and its row in sight. */
		async seesRowMarked(name: string) {
			const row = list.getByRole("button", { name, exact: true });
			await expect.poll(() => row.getAttribute("aria-pressed")).toBe("true");
			const isInSight = () =>
				row.evaluate((button) => {
					const scroller = button.closest("section")?.getBoundingClientRect();
					const { top, bottom } = button.getBoundingClientRect();
					return scroller !== undefined && top >= scroller.top && bottom <= scroller.bottom;
				});
			await expect.poll(isInSight, { message: `${name} in sight` }).toBe(true);
		},
		/** Sees the whole list have the focus, and no other beside it. */
		async seesListWithFocus() {
			await expect.poll(() => list.evaluate((element) => element === document.activeElement)).toBe(true);
			expect(await list.count(), "lists").toBe(1);
		},
		/** Opens the search with a key. */
		opensSearch,
		seesNoSearch: () => field.waitFor({ state: "detached" }),
		/** Sees a result as the one that Enter chooses, both marked and pointed at by the field. */
		async seesChosen(name: string | RegExp) {
			const option = page.getByRole("option", { name, selected: true });
			await option.waitFor();
			expect(await field.getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
		},
		/** Searches for a text and clicks a result. */
		async searches(typed: string, found: string | RegExp) {
			await opensSearch("/");
			await page.keyboard.insertText(typed);
			await page.getByRole("option", { name: found }).first().click();
		},
	};
}
