import type { Page } from "playwright";
import { expect } from "vitest";
import { patienceMs } from "./driver";
import { findOverlaps } from "./layout";
import { type MapPlace, vertexOf } from "./map-place";
import { test } from "./reader-test";

const excerpt = "2024-03-05-drills.disputed-maritime-borders";

/** What of the map’s controls a card lies over. */
async function findCovered(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const card = document.querySelector(".feature-card")?.getBoundingClientRect();
		if (!card) return ["there is no card"];
		const controls = [".map-buttons", ".legend", ".scale-bar", ".map-attribution", ".full-map"];
		return controls.filter((selector) => {
			const box = document.querySelector(selector)?.getBoundingClientRect();
			return box && box.left < card.right && box.right > card.left && box.top < card.bottom && box.bottom > card.top;
		});
	});
}

test("a card covers neither what it speaks of nor a control, also with the legend, the list and the article open", async ({
	visitor,
}) => {
	const reader = await visitor({
		window: { width: 1280, height: 800 },
		permissions: ["clipboard-read", "clipboard-write"],
	});
	const { page } = reader;
	const card = page.locator(".feature-card");
	const covers = async (place: MapPlace) => {
		const [box, { x, y }] = await Promise.all([card.boundingBox(), reader.pixelOf(place)]);
		return box !== null && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
	};
	const vertices = Array.from({ length: 11 }, (_, at) => vertexOf("nll", "nll", at));
	const coversNothing = async (state: string, places: readonly MapPlace[]) => {
		const covered = async () => [
			...(await findCovered(page)),
			...(await Promise.all(places.map(covers))).flatMap((is, at) => (is ? [`place ${at}`] : [])),
		];
		await expect.poll(covered, { message: state, timeout: patienceMs }).toEqual([]);
		const link = await page.locator(".excerpt-read").boundingBox();
		const box = await card.boundingBox();
		if (link && box) expect(link.y + link.height, state).toBeLessThanOrEqual(box.y + box.height);
	};

	await reader.opens("#map=8/37.75/125.5&sel=nll");
	await reader.seesCard(/^Northern Limit Line/);
	await coversNothing("a line", vertices);
	await reader.presses(/^Legend/);
	await coversNothing("with the legend", vertices);
	await reader.presses(/^Legend/);
	await reader.presses("List");
	await page.getByRole("table").waitFor();
	await coversNothing("with the list", []);
	await reader.presses("Close the list");

	await reader.opens(`?again#map=8/37.75/125.5&excerpt=${excerpt}`);
	await reader.seesPassage("disputed maritime borders");
	const map = await page.getByRole("region", { name: "Map" }).boundingBox();
	expect(map?.width, "half of the window").toBeGreaterThanOrEqual(640);
	const passage = page.getByRole("link", { name: "disputed maritime borders", exact: true });
	await page.evaluate(() => document.fonts.ready);
	const placeOfPassage = async () => {
		const box = await passage.boundingBox();
		return box && { x: box.x, y: box.y, width: box.width };
	};
	const before = await placeOfPassage();
	await reader.clicks(vertexOf("nll", "nll", 5));
	await reader.seesAnyCard();
	await coversNothing("a line, with the article", [vertexOf("nll", "nll", 5)]);
	expect(await placeOfPassage(), "the text has not moved").toEqual(before);
	await reader.followsPassage("disputed maritime borders");
	await reader.mapSettles();
	await coversNothing("a passage", [...vertices, vertexOf("dprk-1999", "dprk-1999-line", 0)]);

	const bar = await page.locator(".bar").boundingBox();
	await reader.presses("Share");
	await reader.seesStatus("Link copied");
	expect(await findOverlaps(page)).toEqual([]);
	expect(await page.locator(".bar").boundingBox(), "the buttons have not moved").toEqual(bar);
});
