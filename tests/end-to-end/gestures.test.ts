import type { Page } from "playwright";
import { expect } from "vitest";
import { patienceMs, type Reader } from "./driver";
import { makeFinger } from "./finger";
import { test } from "./reader-test";

const permissions = ["clipboard-read", "clipboard-write"] as const;
/** Windows, and a zoom between the one of their opening view and what a gesture comes to. */
const desk = { width: 1280, height: 800, nearerThan: 7.3 };
const [x, y] = [800, 400];

/** One way of moving the map by hand, and what the camera `zoom/lat/lng` must have become. */
type Gesture = readonly [name: string, move: (page: Page) => Promise<unknown>, zoom?: "in" | "same"];

const onDesk: readonly Gesture[] = [
	["single notches of a wheel", notches, "in"],
	["one notch of a wheel", (page) => page.mouse.wheel(0, -120), "in"],
	["a trackpad’s stream", (page) => stream(page, [0, -4]), "in"],
	["a trackpad’s pinch", trackpadPinch, "in"],
	["a double click", (page) => page.mouse.dblclick(x, y), "in"],
	["a box drawn with Shift", boxZoom, "in"],
	["a drag, with its inertia", drag, "same"],
	["the zoom button", (page) => page.getByRole("button", { name: "Zoom in" }).click(), "in"],
	["the key for nearer", (page) => press(page, "+"), "in"],
	["an arrow key", (page) => press(page, "ArrowRight"), "same"],
];

test("whatever moves the map by hand, the address and the copied link have the view, and a resize keeps it", async ({
	visitor,
}) => {
	const reader = await visitor({ window: desk, motion: true, permissions });
	await reader.opens("#layers=mdl,nll");
	await reader.page.getByRole("button", { name: "Full screen" }).waitFor();
	const friend = await visitor({ window: desk });
	await seesAll(reader, friend, onDesk, desk);
});

test("so do two fingers and a flick on a phone", async ({ visitor }) => {
	const phone = { width: 390, height: 844, nearerThan: 5.9 };
	const reader = await visitor({ phone, motion: true, permissions });
	await reader.opens("#layers=mdl,nll");
	await reader.page.getByRole("button", { name: "Full screen" }).waitFor({ state: "attached" });
	const friend = await visitor({ phone });
	const onPhone: readonly Gesture[] = [
		["two fingers drawn apart", pinch, "in"],
		["a flick", flick, "same"],
		["two taps", doubleTap, "in"],
	];
	await seesAll(reader, friend, onPhone, phone);
});

/** Makes each move from the opening view, which leaves the address bare. */
async function seesAll(reader: Reader, friend: Reader, gestures: readonly Gesture[], size: typeof desk) {
	const { page } = reader;
	for (const [name, move, zoomed] of gestures) {
		await page.getByRole("button", { name: "Opening view" }).click();
		await reader.findsInAddress({ map: undefined });
		await reader.mapSettles();
		const home = await readDegrees(page);
		const entries = await page.evaluate(() => history.length);
		await page.mouse.move(x, y);
		await move(page);
		await reader.findsInAddress({ map: /./ });
		await rests(reader);
		const degrees = await readDegrees(page);
		expect(degrees, `${name} moves the map`).not.toEqual(home);
		expect(await page.evaluate(() => history.length), `${name} makes no entry in the history`).toBe(entries);
		const camera = reader.address().get("map") ?? "";
		await page.getByRole("button", { name: "Share" }).click();
		await page.getByText("Link copied").waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied, name).toContain(`#map=${camera}&`);
		await friend.opens(copied);
		await expect.poll(() => farthestPx(friend.page, degrees), { message: `link after ${name}` }).toBeLessThan(3);

		await page.setViewportSize({ width: size.width - 60, height: size.height - 60 });
		await expect.poll(() => readDegrees(page), { message: `a resize after ${name}` }).not.toEqual(degrees);
		await page.setViewportSize(size);
		await expect.poll(() => farthestPx(page, degrees), { message: `${name} outlasts a resize` }).toBeLessThan(1);
		expect(reader.address().get("map"), `${name} outlasts a resize`).toBe(camera);
		if (zoomed)
			expect(Number(camera.split("/")[0]) > size.nearerThan, `${name}: nearer, at ${camera}`).toBe(zoomed === "in");
	}
}

/** A line of the graticule, and where it meets the frame of the map, in pixels. */
interface Degree {
	readonly text: string | null;
	readonly x: number;
	readonly y: number;
}

/** What the frame of the map says of where it is. */
function readDegrees(page: Page): Promise<readonly Degree[]> {
	return page.locator(".map-degrees span").evaluateAll((labels) =>
		labels.map((label) => {
			const { x, y } = label.getBoundingClientRect();
			return { text: label.textContent, x, y };
		}),
	);
}

/** How far the lines of the graticule lie at most from where they were; infinitely far where they are others. */
async function farthestPx(page: Page, before: readonly Degree[]): Promise<number> {
	const now = await readDegrees(page);
	if (now.map(({ text }) => text).join() !== before.map(({ text }) => text).join()) return Number.POSITIVE_INFINITY;
	return Math.max(
		...now.map(({ x, y }, index) => Math.hypot(x - (before[index]?.x ?? 0), y - (before[index]?.y ?? 0))),
	);
}

/** Waits until neither the map nor the address changes. */
async function rests(reader: Reader) {
	let before = "";
	const isSame = async () => {
		const now = `${reader.page.url()} ${JSON.stringify(await readDegrees(reader.page))}`;
		const was = before;
		before = now;
		return now === was;
	};
	await expect.poll(isSame, { timeout: patienceMs, interval: 400 }).toBe(true);
	await reader.mapSettles();
}

async function notches(page: Page) {
	for (let notch = 0; notch < 3; notch++) {
		const before = await readDegrees(page);
		await page.mouse.wheel(0, -120);
		await expect.poll(() => readDegrees(page)).not.toEqual(before);
		// Notches nearer together than this are taken for one turn of the wheel.
		await page.waitForTimeout(500);
	}
}

async function stream(page: Page, [dx, dy]: readonly [number, number]) {
	for (let tick = 0; tick < 30; tick++) await page.mouse.wheel(dx, dy - (tick % 3));
}

async function trackpadPinch(page: Page) {
	await page.keyboard.down("Control");
	await stream(page, [0, -6]);
	await page.keyboard.up("Control");
}

async function boxZoom(page: Page) {
	await page.keyboard.down("Shift");
	await page.mouse.down();
	await page.mouse.move(x + 150, y + 120, { steps: 5 });
	await page.mouse.up();
	await page.keyboard.up("Shift");
}

async function drag(page: Page) {
	await page.mouse.down();
	await page.mouse.move(x - 160, y - 60, { steps: 8 });
	await page.mouse.up();
}

async function press(page: Page, key: string) {
	await page.getByRole("application").focus();
	await page.keyboard.press(key);
}

async function pinch(page: Page) {
	const session = await page.context().newCDPSession(page);
	const send = (type: "touchStart" | "touchMove", apart: number) =>
		session.send("Input.dispatchTouchEvent", {
			type,
			touchPoints: [
				{ x: 195 - apart, y: 300 },
				{ x: 195 + apart, y: 320 },
			],
		});
	await send("touchStart", 30);
	for (let apart = 35; apart <= 90; apart += 5) await send("touchMove", apart);
	await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

async function flick(page: Page) {
	const finger = await makeFinger(page);
	await finger.touches(250, 350);
	await finger.drawsTo(120, 300);
	await finger.lifts();
}

async function doubleTap(page: Page) {
	await page.touchscreen.tap(195, 300);
	await page.touchscreen.tap(195, 300);
}
