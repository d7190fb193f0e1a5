import { expect } from "vitest";
import { findBarriers } from "./barriers";
import type { Reader } from "./driver";
import { test } from "./reader-test";

test("with the keyboard alone a name is found, chosen among others, and shown", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("");
	await opensSearch(reader, "/");
	await reader.page.getByRole("option", { name: "Military Demarcation Line" }).first().waitFor();
	await reader.page.getByRole("group", { name: "Near the middle of the map" }).waitFor();
	await sees(reader, /^North Korea threatens military action/);
	expect(await reader.page.getByRole("option", { name: "Zoom in" }).count()).toBe(0);
	expect(await findBarriers(reader, "with nothing typed")).toEqual([]);
	await reader.page.keyboard.type("northern limit");
	await sees(reader, "Northern Limit Line (West Sea)");
	expect(await findBarriers(reader, "with results")).toEqual([]);
	await reader.page.keyboard.press("ArrowDown");
	await sees(reader, /Northern Limit Line/);
	await reader.page.keyboard.press("Home");
	await sees(reader, "Northern Limit Line (West Sea)");
	await reader.page.keyboard.press("Enter");
	const card = await reader.seesCard(/^Northern Limit Line/);
	await expect.poll(() => card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
	await reader.findsInAddress({ sel: "nll" });
});

test("a layer is switched on, a passage opened and a command run from the search", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("");
	await chooses(reader, "rok fishing limit", /^ROK fishing limit Disputed maritime lines/);
	await reader.findsInAddress({ layers: /fishing-limit/ });
	await chooses(reader, "disputed maritime borders", /disputed maritime borders/);
	await reader.seesPassage("disputed maritime borders");
	await chooses(reader, "dark", "Colours: dark");
	await reader.findsInAddress({ theme: "dark" });
	await chooses(reader, "about the data", "About the data");
	await reader.page.getByRole("dialog", { name: "About the data" }).waitFor();
});

test("in Korean a place is found while its name is half typed, flown to, ringed and said, until the map moves on", async ({
	visitor,
}) => {
	const reader = await visitor();
	await reader.opens("#lang=ko");
	await opensSearch(reader, "Control+k");
	await reader.page.keyboard.insertText("연펴");
	await sees(reader, "연평도");
	await reader.page.keyboard.press("Enter");
	await reader.findsInAddress({ map: /^\d+(\.\d+)?\/37\.6\d*\/125\.\d+$/ });
	await reader.seesStatus("연평도");
	const ring = reader.page.locator(".map-ring");
	const [box, map] = [await ring.boundingBox(), await reader.page.locator(".map-canvas").boundingBox()];
	expect(Math.abs((box?.x ?? 0) - (map?.x ?? 0) - (map?.width ?? 0) / 2)).toBeLessThan(60);
	await reader.presses("확대");
	await ring.waitFor({ state: "detached" });
});

test("a position drops a pin that says what lies there, lasts in the link, and goes with Escape", async ({
	visitor,
}) => {
	const reader = await visitor();
	await reader.opens("");
	await chooses(reader, `37°42'45"N 126°06'40"E`, "37°42′45″N 126°06′40″E");
	const card = reader.page.getByRole("region", { name: "What lies here" });
	await card.getByText(/of Northern Limit Line \(West Sea\)/).waitFor();
	await card.getByRole("button", { name: "Prohibited area P518W", exact: true }).waitFor();
	await reader.findsInAddress({ pin: "37.7125/126.11111" });

	const friend = await visitor({ phone: { width: 390, height: 844 } });
	await friend.opens(reader.page.url());
	await friend.page.getByRole("region", { name: "What lies here" }).waitFor();
	expect(await findBarriers(friend, "with a pin")).toEqual([]);

	await reader.page.keyboard.press("Escape");
	await card.waitFor({ state: "detached" });
	await reader.findsInAddress({ pin: undefined });
});

test("Escape closes the search and leaves everything as it was, and a position elsewhere is refused in words", async ({
	visitor,
}) => {
	const reader = await visitor();
	await reader.opens("#sel=nll");
	await reader.seesAnyCard();
	await opensSearch(reader, "/");
	await reader.page.keyboard.type("51.4779N 0.0015W");
	await reader.seesStatus("outside the region");
	await reader.page.keyboard.press("Escape");
	await field(reader).waitFor({ state: "detached" });
	await reader.findsInAddress({ sel: "nll" });
});

const field = (reader: Reader) => reader.page.getByRole("combobox", { name: /^(Search|찾기)$/ });

async function opensSearch(reader: Reader, key: string) {
	await reader.page.keyboard.press(key);
	await field(reader).waitFor();
	await expect.poll(() => reader.page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
}

/** Sees a result as the one that Enter chooses, both marked and pointed at by the field. */
async function sees(reader: Reader, name: string | RegExp) {
	const option = reader.page.getByRole("option", { name, selected: true });
	await option.waitFor();
	expect(await field(reader).getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
}

async function chooses(reader: Reader, typed: string, found: string | RegExp, wanted: string | RegExp = found) {
	await opensSearch(reader, "/");
	await reader.page.keyboard.insertText(typed);
	await reader.page.getByRole("option", { name: found }).first().waitFor();
	await reader.page.getByRole("option", { name: wanted }).first().click();
}
