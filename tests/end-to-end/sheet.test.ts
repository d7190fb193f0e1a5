import { expect } from "vitest";
import { patienceMs, type Reader } from "./driver";
import { type Finger, makeFinger } from "./finger";
import { vertexOf } from "./map-place";
import { test } from "./reader-test";

const phone = { width: 390, height: 844 };
const low = { width: 844, height: 390 };

const handle = ({ page }: Reader) => page.getByRole("separator", { name: "Height of the sheet" });
const stands = (reader: Reader, height: string) =>
	expect.poll(() => handle(reader).getAttribute("aria-valuetext"), { timeout: patienceMs }).toBe(height);
const sheetTop = async ({ page }: Reader) => (await page.locator(".sheet").boundingBox())?.y ?? Number.NaN;

/** Draws the sheet by its bar until its upper edge is at `y`, rests, and lets go. */
async function draws(reader: Reader, finger: Finger, y: number) {
	const top = await sheetTop(reader);
	await finger.touches(100, top + 20);
	await finger.drawsTo(100, y + 20);
	await expect.poll(async () => Math.round(await sheetTop(reader)), { timeout: patienceMs }).toBe(Math.round(y));
	for (let rest = 0; rest < 12; rest++) await finger.drawsTo(100, y + 20);
	await finger.lifts();
}

test("the sheet follows a finger at its bar and rests at three heights, or goes", async ({ visitor }) => {
	const reader = await visitor({ phone });
	const finger = await makeFinger(reader.page);
	await reader.opens("#map=8/38/126");
	await reader.presses("Layers");
	await stands(reader, "half of the map");
	await draws(reader, finger, 120);
	await stands(reader, "all of the map");
	await draws(reader, finger, 640);
	await stands(reader, "low");
	await draws(reader, finger, 400);
	await stands(reader, "half of the map");
	await reader.findsInAddress({ map: "8/38/126" });
	await draws(reader, finger, 770);
	await handle(reader).waitFor({ state: "detached" });
});

test("the sheet is set by the keys of its handle and by its buttons, and gives the focus back", async ({ visitor }) => {
	const reader = await visitor({ phone });
	const { page } = reader;
	await reader.opens("");
	await reader.presses("Layers");
	await handle(reader).focus();
	for (const [key, height] of [
		["ArrowUp", "all of the map"],
		["ArrowDown", "half of the map"],
		["Home", "low"],
		["End", "all of the map"],
		["Enter", "half of the map"],
	] as const) {
		await page.keyboard.press(key);
		await stands(reader, height);
	}
	await reader.presses("Lower the sheet");
	await stands(reader, "low");
	expect(await page.getByRole("button", { name: "Lower the sheet" }).isDisabled()).toBe(true);
	await reader.presses("Raise the sheet");
	await stands(reader, "half of the map");
	await reader.presses("Close");
	await handle(reader).waitFor({ state: "detached" });
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Layers");
	await page.keyboard.press("Enter");
	await stands(reader, "half of the map");
	await page.keyboard.press("Escape");
	await handle(reader).waitFor({ state: "detached" });
});

test("Escape takes away the layers that lie over a card before the card", async ({ visitor }) => {
	const reader = await visitor({ phone, webgl: false });
	const { page } = reader;
	await reader.opens("#map=8/38/126&sel=nll");
	await reader.seesAnyCard();
	await reader.presses("Layers");
	await page.getByRole("region", { name: "Layers" }).waitFor();
	await page.keyboard.press("Escape");
	await handle(reader).waitFor({ state: "detached" });
	await reader.findsInAddress({ sel: "nll" });
	await page.keyboard.press("Escape");
	await reader.findsInAddress({ sel: undefined });
});

test("a finger that scrolls in the sheet never moves the map, not even at the end of the text", async ({ visitor }) => {
	const reader = await visitor({ phone });
	const finger = await makeFinger(reader.page);
	await reader.opens("#map=8/38/126");
	for (const [tab, scroller] of [
		["Layers", ".sheet-scroller"],
		["List", ".feature-table"],
		["Article", ".article-scroller"],
	] as const) {
		await reader.presses(tab);
		const inside = reader.page.locator(scroller);
		await inside.waitFor();
		for (const to of [520, 300, 120, 60]) {
			await finger.touches(190, 760);
			await finger.drawsTo(190, to);
			await finger.lifts();
		}
		await expect
			.poll(() => inside.evaluate((element) => element.scrollTop), { timeout: patienceMs })
			.toBeGreaterThan(200);
		await finger.touches(190, 600);
		await finger.drawsTo(190, 790);
		await finger.lifts();
		await reader.mapSettles();
		await reader.findsInAddress({ map: "8/38/126" });
	}
});

test("what is selected low on the map comes to lie above the sheet", async ({ visitor }) => {
	const reader = await visitor({ phone });
	await reader.opens("#map=9/37.95/125.4&layers=nll");
	const vertex = vertexOf("nll", "nll", 5);
	expect((await reader.pixelOf(vertex)).y, "at first below the middle").toBeGreaterThan(500);
	await reader.taps(vertex);
	await reader.seesAnyCard();
	await expect
		.poll(async () => (await reader.pixelOf(vertex)).y - (await sheetTop(reader)), { timeout: patienceMs })
		.toBeLessThan(-20);
	await reader.goesBack();
	await reader.seesNoCard();
});

test("of what a link selects something lies above the sheet, and the link's camera stays where it does already", async ({
	visitor,
}) => {
	const reader = await visitor({ phone });
	const vertices = Array.from({ length: 11 }, (_, at) => vertexOf("nll", "nll", at));
	const isInSight = async () => {
		const top = await sheetTop(reader);
		const pixels = await Promise.all(vertices.map((vertex) => reader.pixelOf(vertex)));
		return pixels.some(({ x, y }) => x > 0 && x < phone.width && y > 60 && y < top);
	};
	await reader.opens("#map=9/37.8/125.2&layers=nll&sel=nll");
	await reader.seesAnyCard();
	await expect.poll(isInSight, { timeout: patienceMs }).toBe(true);
	await reader.opens("?again#map=8/37.3/125.4&layers=nll&sel=nll");
	await reader.seesAnyCard();
	await expect.poll(isInSight, { timeout: patienceMs }).toBe(true);
	await reader.mapSettles();
	await reader.findsInAddress({ map: "8/37.3/125.4" });
});

test("a passage is shown above the sheet, and beside it on a phone that lies on its side", async ({ visitor }) => {
	for (const size of [phone, low]) {
		const reader = await visitor({ phone: size });
		await reader.opens("#excerpt=2024-03-05-drills.disputed-maritime-borders");
		await reader.followsPassage("disputed maritime borders");
		await reader.seesAnyCard();
		await reader.mapSettles();
		const sheet = await reader.page.locator(".sheet").boundingBox();
		const map = await reader.page.getByRole("region", { name: "Map" }).boundingBox();
		if (!sheet || !map) throw new Error("No sheet, or no map.");
		for (const vertex of [0, 5, 8]) {
			const { x, y } = await reader.pixelOf(vertexOf("nll", "nll", vertex));
			expect(x).toBeGreaterThan(size === low ? sheet.x + sheet.width : map.x);
			expect(x).toBeLessThan(map.x + map.width);
			expect(y).toBeGreaterThan(map.y);
			expect(y).toBeLessThan(size === low ? map.y + map.height : sheet.y);
		}
		if (size === low) expect(sheet.width).toBeLessThan(low.width / 2);
	}
});
