import { expect } from "vitest";
import { makeFinger } from "./finger";
import { test } from "./reader-test";

const place = { position: [124.9, 37.2] };
const pin = /^37\.\d+\/124\.\d+$/;

test("a finger that rests on the map asks what lies there; one that drags does not", async ({ visitor }) => {
	const reader = await visitor({ phone: { width: 390, height: 844 } });
	const { page } = reader;
	const finger = await makeFinger(page);
	await reader.opens("#map=8/38/126");
	await finger.touches(200, 300);
	await finger.drawsTo(230, 330);
	await reader.findsInAddress({ pin: undefined, map: /^8\/38\.\d/ });
	await finger.lifts();
	await reader.mapSettles();
	await reader.opens("?again#map=8/37.4/125");
	await reader.page.locator(".map-readouts").waitFor();
	const { x, y } = await reader.pixelOf(place);
	await finger.touches(x, y);
	await page.getByRole("region", { name: "What lies here" }).waitFor();
	await finger.lifts();
	await reader.findsInAddress({ pin, map: /^8\// });
	await page.getByText(/Nearest lines/).waitFor();
	await page.getByRole("region", { name: "What lies here" }).waitFor();
});

test("a right click asks the same; turning the map with the right button does not", async ({ visitor }) => {
	const reader = await visitor();
	const { page } = reader;
	await reader.opens("#map=8/37.4/125");
	await page.locator(".map-readouts").waitFor();
	const { x, y } = await reader.pixelOf(place);
	await page.mouse.move(x, y);
	await page.mouse.down({ button: "right" });
	await page.mouse.move(x + 160, y, { steps: 8 });
	await page.mouse.up({ button: "right" });
	await reader.findsInAddress({ map: /^8\/37\.4\/125\/-?\d/, pin: undefined });
	await reader.opens("?again#map=8/37.4/125");
	await page.locator(".map-readouts").waitFor();
	await page.mouse.click(x, y, { button: "right" });
	await reader.findsInAddress({ pin, map: "8/37.4/125" });
	await page.getByRole("region", { name: "What lies here" }).waitFor();
	expect(await page.locator(".maplibregl-popup").count(), "popups").toBe(0);
});

test("of the lines near a pin those on the map come first, and the others can be shown", async ({ visitor }) => {
	const reader = await visitor({ webgl: false });
	const { page } = reader;
	await reader.opens("#map=8/37.4/125&layers=mdl&pin=37.7/126");
	const rows = page.getByRole("region", { name: "What lies here" }).locator("h3:has-text('Nearest lines') + ul > li");
	await rows.nth(3).waitFor();
	const card = page.getByRole("region", { name: "What lies here" });
	await card.getByText(/^[\d.]+ km \([\d.]+ NM\) \S+ of the shore of \S+$/).waitFor();
	expect(await rows.nth(0).innerText()).toMatch(/of Military Demarcation Line$/);
	expect(await rows.nth(1).innerText()).toMatch(/of .*\snot shown Show$/);
	const show = rows.nth(1).getByRole("button", { name: /^Show Northern Limit Line.* on the map$/ });
	await show.focus();
	await page.keyboard.press("Enter");
	await reader.findsInAddress({ layers: "mdl,nll" });
	expect(await rows.nth(0).innerText()).toMatch(/ NM\) .*of Northern Limit Line \(West Sea\)$/);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
		/of Northern Limit Line \(West Sea\)$/,
	);
	await reader.opens("?again#pin=37.6655/125.7&lang=ko");
	await page.getByText("연평도에 있음").waitFor();
	await page
		.getByText(/에서 .*쪽으로 [\d.]+km\([\d.]+해리\)/)
		.first()
		.waitFor();
});
