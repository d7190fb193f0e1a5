import { expect } from "vitest";
import { patienceMs, type Reader } from "./driver";
import { findCutText } from "./layout";
import { findRightEdge, findSidewaysScrolling, findSmallTargets } from "./measure";
import { test } from "./reader-test";
import { findUntranslated } from "./untranslated";

/** Windows in which the page is built alike, so that each state is opened once and seen in all of them. */
const families = [
	[
		{ width: 320, height: 640 },
		{ width: 390, height: 844 },
	],
	[
		{ width: 844, height: 390 },
		// Windows of 1280 × 800 and 1440 × 900 at twice their size.
		{ width: 640, height: 400 },
		{ width: 720, height: 450 },
	],
	[
		{ width: 768, height: 1024 },
		{ width: 1280, height: 800 },
		{ width: 1920, height: 1080 },
	],
] as const;
type Size = (typeof families)[number][number];

const isPhone = ({ width, height }: Size) => width <= 760 || height <= 500;

/** Each thing there is to see, in this order. */
async function* states(reader: Reader, size: Size) {
	await reader.opens("#layers=mdl,atlantis");
	yield "with a notice";
	await reader.presses("Dismiss");
	await reader.presses("Share");
	yield "with the link to copy";
	await reader.presses("Dismiss");
	if (isPhone(size)) {
		await reader.presses("Layers");
		yield "with the layers";
	}
	await reader.presses("한국어");
	yield "with the layers, in Korean";
	await reader.unfoldsLayers();
	await reader.presses("군사분계선 안내");
	await reader.page.getByRole("dialog").locator(".sources").waitFor();
	yield "with the card of a layer, in Korean";
	await reader.page.keyboard.press("Escape");
	await reader.presses("목록");
	await reader.page.getByRole("table").getByText("군사분계선").first().waitFor();
	yield "with the list, in Korean";
	await reader.presses("English");
	yield "with the list";
	await reader.presses(isPhone(size) ? "Article" : "Close the list");
	await reader.opens("#sel=nll");
	const card = await reader.seesAnyCard();
	await card.getByText("Details", { exact: true }).click();
	await reader.page.locator(".sources").first().waitFor();
	yield "with a card";
	const selected = isPhone(size) ? "" : "&sel=nll";
	await reader.opens(`#excerpt=2024-03-05-drills.disputed-maritime-borders&lang=ko${selected}`);
	await reader.page.locator(".article-text").first().waitFor();
	yield "with the article, in Korean";
	await reader.opens("#map=8/37.5/125&pin=37.4/125.1");
	await reader.page.getByText("Nearest lines").waitFor();
	yield "with a pin";
	await reader.presses("한국어");
	yield "with a pin, in Korean";
}

for (const sizes of families)
	test(`nothing is wider than ${sizes.map(({ width }) => width).join(", ")} pixels, fingers find what they press, and Korean is whole`, async ({
		visitor,
	}) => {
		const [first] = sizes;
		const reader = await visitor({ phone: first });
		const found: string[] = [];
		for await (const state of states(reader, first)) {
			for (const size of sizes) {
				await reader.page.setViewportSize(size);
				const edge = () => findRightEdge(reader.page);
				await expect.poll(edge, { message: state, timeout: patienceMs }).toBeLessThanOrEqual(size.width);
				const small = await findSmallTargets(reader.page);
				found.push(...small.map((each) => `${state}, at ${size.width}: ${each}`));
				// The map, and the card at its place, take a new size only after the window.
				const cut = async () => [...(await findCutText(reader.page)), ...(await findSidewaysScrolling(reader.page))];
				await expect.poll(cut, { message: `${state}, at ${size.width}`, timeout: patienceMs }).toEqual([]);
			}
			await reader.page.setViewportSize(first);
			if ((await reader.language()) === "ko") found.push(...(await findUntranslated(reader, state)));
		}
		expect(found, "targets too small for a finger, or words left in English").toEqual([]);
	});
