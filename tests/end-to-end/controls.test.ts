import { expect } from "vitest";
import { patienceMs, type Reader } from "./driver";
import { test } from "./reader-test";

const middle = { x: 800, y: 380 };

test("the compass is there only while the map is turned, and turns it back", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#map=8/37.7/125.6");
	await reader.page.getByRole("button", { name: "Full screen" }).waitFor();
	expect(await compass(reader).count()).toBe(0);
	await reader.opens("#map=8/37.7/125.6/40/20&lang=ko");
	await reader.presses("북쪽을 위로");
	await reader.findsInAddress({ map: /^8\/37\.7\d*\/125\.6\d*$/ });
	await compass(reader).waitFor({ state: "detached" });
});

test("the right button turns the map only when it is meant", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#map=8/37.7/125.6");
	await dragsWithRightButton(reader, 10, () => compass(reader).waitFor());
	await compass(reader).waitFor({ state: "detached" });
	await reader.findsInAddress({ map: /^8\/37\.7\d*\/125\.6\d*$/ });
	await dragsWithRightButton(reader, 120, () => compass(reader).waitFor());
	await reader.mapSettles();
	await reader.findsInAddress({ map: /^8(\/[\d.]+){2}\/-?[\d.]+$/ });
});

test("the place and the feature under the mouse, and the scale, are told in the reader's language", async ({
	visitor,
}) => {
	const reader = await visitor();
	await reader.opens("#map=8/37.7125/126.1111");
	const box = await reader.page.locator(".map-canvas").boundingBox();
	if (!box) throw new Error("There is no map.");
	await reader.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await reader.page.getByText("37.7125° N 126.1111° E · 37°42.75′ N 126°06.67′ E").waitFor();
	const underMouse = reader.page.locator(".hover-name");
	expect(await underMouse.innerText()).toBe("Northern Limit Line (West Sea)");
	await reader.page.getByRole("img", { name: "Scale in kilometres and nautical miles: 20 km, 10 NM" }).waitFor();
	await reader.presses("한국어");
	await reader.page.getByRole("img", { name: "킬로미터와 해리 축척: 20km, 10해리" }).waitFor();
});

test("full screen leaves the map and the article, and gives the panel back", async ({ visitor }) => {
	const reader = await visitor({ window: { width: 1280, height: 800 } });
	await reader.opens("#excerpt=2024-03-05-drills.disputed-maritime-borders");
	const panel = reader.page.getByRole("region", { name: "Layers" });
	await reader.presses("Full screen");
	await panel.waitFor({ state: "hidden" });
	await reader.seesPassage("disputed maritime borders");
	await reader.presses("Leave full screen");
	await panel.waitFor();
});

test("in the opening view nothing on the map lies on anything else", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("");
	for (const [width, height] of [
		[1280, 800],
		[1920, 1080],
		[390, 844],
		[320, 640],
	] as const) {
		await reader.page.setViewportSize({ width, height });
		await reader.page.getByRole("button", { name: "Legend" }).waitFor();
		await expect.poll(() => findPiledUp(reader), { timeout: patienceMs, message: `${width} × ${height}` }).toEqual([]);
	}
});

test("how disputed names are written is chosen below the layers, also on a phone", async ({ visitor }) => {
	for (const phone of [undefined, { width: 390, height: 844 }]) {
		const reader = await visitor({ webgl: false, ...(phone && { phone }) });
		const { page } = reader;
		await reader.opens("");
		if (phone) await reader.presses("Layers");
		await reader.presses("Disputed names");
		const names = page.getByRole("dialog", { name: "Disputed names" });
		await names.getByRole("radio", { name: /^as the source/ }).check();
		await reader.findsInAddress({ names: "source" });
		await page.keyboard.press("Escape");
		await names.waitFor({ state: "detached" });
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Disputed names");
	}
});

const compass = (reader: Reader) => reader.page.getByRole("button", { name: /^(Turn north up|북쪽을 위로)$/ });

async function dragsWithRightButton({ page }: Reader, pixels: number, seesMeanwhile: () => Promise<void>) {
	await page.mouse.move(middle.x, middle.y);
	await page.mouse.down({ button: "right" });
	await page.mouse.move(middle.x + pixels, middle.y, { steps: 5 });
	await seesMeanwhile();
	await page.mouse.up({ button: "right" });
}

/** Pairs of things on the map, by class, that lie on one another. */
function findPiledUp({ page }: Reader): Promise<readonly string[]> {
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
