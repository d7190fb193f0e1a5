import { expect } from "vitest";
import type { User } from "./driver/user";
import { test } from "./user-test";

const permissions = ["clipboard-read", "clipboard-write"] as const;
/** Windows, and a zoom between the one of their opening view and what a gesture comes to. */
const desk = { width: 1280, height: 800, nearerThan: 7.3 };
const phone = { width: 390, height: 844, nearerThan: 5.9 };
const [x, y] = [800, 400];
/** Each of a dozen gestures is made, copied, outlasts a resize, and is seen again from its link. */
const timeout = 400_000;

/** One way of moving the map by hand, and what the camera `zoom/lat/lng` must have become. */
type Gesture = readonly [name: string, move: (user: User) => Promise<void>, zoom?: "in" | "same"];

const onDesk: readonly Gesture[] = [
	["single notches of a wheel", notches, "in"],
	["one notch of a wheel", (user) => user.turnsWheel(0, -120), "in"],
	["a trackpad’s stream", (user) => stream(user, [0, -4]), "in"],
	["a trackpad’s pinch", (user) => user.holds("Control", () => stream(user, [0, -6])), "in"],
	["a double click", (user) => user.doubleClicks(x, y), "in"],
	["a box drawn with Shift", (user) => user.holds("Shift", () => dragsBy(user, 150, 120)), "in"],
	["a drag, with its inertia", (user) => dragsBy(user, -160, -60), "same"],
	["the zoom button", (user) => user.presses("Zoom in"), "in"],
	["the key for nearer", (user) => hitsOnMap(user, "+"), "in"],
	["an arrow key", (user) => hitsOnMap(user, "ArrowRight"), "same"],
];

const onPhone: readonly Gesture[] = [
	["two fingers drawn apart", (user) => user.pinches(), "in"],
	["a flick", flick, "same"],
	["two taps", (user) => user.tapsTwice(195, 300), "in"],
];

test("whatever moves the map by hand, the address and the copied link have the view, and a resize keeps it", {
	timeout,
}, async ({ visitor }) => {
	const user = await visitor({ window: desk, motion: true, permissions });
	await user.opens("#layers=mdl,nll");
	await user.sees("button", "Full screen");
	await seesAll(user, onDesk, desk);
});

test("so do two fingers and a flick on a phone", { timeout }, async ({ visitor }) => {
	const user = await visitor({ phone, motion: true, permissions });
	await user.opens("#layers=mdl,nll");
	await user.seesReadings();
	await seesAll(user, onPhone, phone);
});

/** Makes each move from the opening view, which leaves the address bare; then opens the copied links. */
async function seesAll(user: User, gestures: readonly Gesture[], size: typeof desk) {
	const links = new Map<string, Awaited<ReturnType<User["readDegrees"]>>>();
	for (const [name, move, zoomed] of gestures) {
		await user.presses("Opening view");
		await user.findsInAddress({ map: undefined });
		await user.mapSettles();
		const home = await user.readDegrees();
		const entries = await user.historyLength();
		await user.movesMouse(x, y);
		await move(user);
		await user.findsInAddress({ map: /./ });
		await user.seesRest();
		const degrees = await user.readDegrees();
		expect(degrees, `${name} moves the map`).not.toEqual(home);
		expect(await user.historyLength(), `${name} makes no entry in the history`).toBe(entries);
		const camera = user.address().get("map") ?? "";
		await user.presses("Share");
		await user.seesText("Link copied");
		const copied = await user.copiedText();
		expect(copied, name).toContain(`#map=${camera}&`);
		links.set(copied, degrees);

		await user.resizes({ width: size.width - 60, height: size.height - 60 });
		await expect.poll(() => user.readDegrees(), { message: `a resize after ${name}` }).not.toEqual(degrees);
		await user.resizes(size);
		await expect.poll(() => user.farthestPx(degrees), { message: `${name} outlasts a resize` }).toBeLessThan(1);
		expect(user.address().get("map"), `${name} outlasts a resize`).toBe(camera);
		if (zoomed)
			expect(Number(camera.split("/")[0]) > size.nearerThan, `${name}: nearer, at ${camera}`).toBe(zoomed === "in");
	}
	for (const [copied, degrees] of links) {
		await user.opens(copied);
		await expect.poll(() => user.farthestPx(degrees), { message: copied }).toBeLessThan(3);
	}
}

async function notches(user: User) {
	for (let notch = 0; notch < 3; notch++) {
		const before = await user.readDegrees();
		await user.turnsWheel(0, -120);
		await expect.poll(() => user.readDegrees()).not.toEqual(before);
		// Notches that come while the map still moves are taken for one turn of the wheel.
		await user.seesRest();
	}
}

async function stream(user: User, [dx, dy]: readonly [number, number]) {
	for (let tick = 0; tick < 30; tick++) await user.turnsWheel(dx, dy - (tick % 3));
}

function dragsBy(user: User, dx: number, dy: number) {
	return user.drags({ from: [x, y], to: [x + dx, y + dy] });
}

async function hitsOnMap(user: User, key: string) {
	await user.focuses("application", /./);
	await user.hits(key);
}

async function flick(user: User) {
	const finger = await user.finger();
	await finger.touches(250, 350);
	await finger.drawsTo(120, 300);
	await finger.lifts();
}
