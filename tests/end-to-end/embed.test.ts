import { expect } from "vitest";
import { findOverlaps } from "./layout";
import { vertexOf } from "./map-place";
import { test } from "./reader-test";

test("the embedded map is the map alone, and its card leads to the whole site", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("?embed=1#map=9/37.68/125.6");
	const { page } = reader;
	expect(await page.getByRole("region", { name: /^(Layers|Article)$/ }).count(), "panels").toBe(0);
	expect(await page.getByRole("button", { name: "Share" }).count(), "buttons of the site").toBe(0);
	const map = await page.getByRole("region", { name: "Map" }).boundingBox();
	expect(map).toEqual({ x: 0, y: 0, ...reader.page.viewportSize() });

	await reader.clicks(vertexOf("nll", "nll", 5));
	await reader.seesCard(/^Northern Limit Line/);
	await reader.findsInAddress({ sel: "nll" });
	expect(new URL(page.url()).search).toBe("?embed=1");

	const whole = await reader.follows(() => reader.readsInArticle("disputed maritime borders"));
	await whole.mapSettles();
	await whole.seesPassage("disputed maritime borders");
	await whole.seesCard(/^Northern Limit Line/);
	await page.getByRole("region", { name: "Layers" }).waitFor({ state: "detached" });
	const { pathname, search } = new URL(whole.page.url());
	expect([pathname, search]).toEqual([new URL(page.url()).pathname, ""]);
});

test("an embedded passage is the map alone, and the full map opens at what it shows", async ({ visitor }) => {
	const reader = await visitor({ window: { width: 600, height: 400 } });
	const { page } = reader;
	const excerpt = "2024-03-05-drills.disputed-maritime-borders";
	await reader.opens(`?embed=1#map=9/37.68/125.6&excerpt=${excerpt}&lang=ko`);
	const map = page.getByRole("region", { name: "지도" });
	expect(await map.boundingBox()).toEqual({ x: 0, y: 0, width: 600, height: 400 });
	await page.setViewportSize({ width: 320, height: 240 });
	await reader.mapSettles();
	expect(await findOverlaps(page), "320 × 240").toEqual([]);
	await page.getByRole("button", { name: "확대" }).click();
	await reader.findsInAddress({ map: /^10\// });
	const link = page.getByRole("link", { name: "전체 지도 열기" });
	await link.focus();
	const whole = await reader.follows(() => page.keyboard.press("Enter"));
	await whole.mapSettles();
	expect(new URL(whole.page.url()).search).toBe("");
	await whole.findsInAddress({ map: /^10\//, excerpt, lang: "ko" });
});

test("in a small frame the notice about a link lies over no button of the map", async ({ visitor }) => {
	const reader = await visitor({ window: { width: 480, height: 360 } });
	await reader.opens("?embed=1#map=8/37.8/125.4&layers=nll,atlantis");
	await reader.page.locator(".map-readouts").waitFor();
	await reader.seesStatus("atlantis");
	expect(await findOverlaps(reader.page), "480 px").toEqual([]);
	await reader.page.setViewportSize({ width: 320, height: 240 });
	expect(await findOverlaps(reader.page), "320 px").toEqual([]);
});
