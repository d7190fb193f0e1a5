import type { Page } from "playwright";
import { expect } from "vitest";

/** The panel of the layers. */
export function makeLayerWords(page: Page, mapSettles: () => Promise<void>) {
	const layers = page.locator(".layer-row");
	const failureOf = (layer: string) => layers.filter({ hasText: layer }).getByRole("alert");

	async function unfoldsLayers() {
		const folded = page.locator(`.layer-group [aria-expanded="false"]`);
		await page.locator(".layer-group").first().waitFor();
		while ((await folded.count()) > 0) await folded.first().click();
	}

	async function setLayer(name: string, on: boolean) {
		await unfoldsLayers();
		await page.getByRole("checkbox", { name, exact: true }).setChecked(on);
		await mapSettles();
	}

	async function checkedLayers(): Promise<readonly string[]> {
		await unfoldsLayers();
		const names = await layers
			.filter({ has: page.locator("input:checked") })
			.locator("label")
			.allInnerTexts();
		return names.toSorted();
	}

	return {
		/** Unfolds every group of layers in the panel. */
		unfoldsLayers,
		switchesOn: (layer: string) => setLayer(layer, true),
		switchesOff: (layer: string) => setLayer(layer, false),
		/** Names of the layers that are switched on, in the order of the alphabet. */
		checkedLayers,
		seesLayers: (names: readonly string[]) => expect.poll(checkedLayers).toEqual(names.toSorted()),
		/** Sees in the panel that a layer did not load. */
		seesLayerFailed: (layer: string, reason: string) => failureOf(layer).filter({ hasText: reason }).waitFor(),
		/** Asks once more for a layer that did not load, and waits until the panel has nothing to say of it. */
		async retriesLayer(layer: string) {
			await page.getByRole("button", { name: `Try again to load ${layer}` }).click();
			await failureOf(layer).waitFor({ state: "detached" });
			await mapSettles();
		},
		/** How far down the window the last group of layers reaches, in pixels. */
		async footOfLayersPx() {
			const foot = await page.locator(".layer-group").last().boundingBox();
			return (foot?.y ?? Number.NaN) + (foot?.height ?? 0);
		},
	};
}
