import { expect } from "vitest";
import type { User } from "./driver/user";
import { test } from "./user-test";

/** Windows in which the page is built alike, so that each state is opened once and seen in all of them. */
const families = [
	[
		{ width: 320, height: 640 },
		{ width: 390, height: 844 },
		// A phone on its side.
		{ width: 844, height: 390 },
		// A window of 1280 × 800 at twice its size.
		{ width: 640, height: 400 },
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
async function* states(user: User, size: Size) {
	await user.opens("#layers=mdl,atlantis&lang=en");
	yield "with a notice";
	await user.presses("Dismiss");
	await user.presses("Share");
	yield "with the link to copy";
	await user.presses("Dismiss");
	if (isPhone(size)) {
		await user.presses("Layers");
		yield "with the layers";
	}
	await user.presses("한국어");
	yield "with the layers, in Korean";
	await user.unfoldsLayers();
	await user.presses("군사분계선 안내");
	await user.seesSources();
	yield "with the card of a layer, in Korean";
	await user.hits("Escape");
	await user.presses("목록");
	await user.within("table").seesText("군사분계선");
	yield "with the list, in Korean";
	await user.presses("English");
	yield "with the list";
	await user.presses(isPhone(size) ? "Article" : "Close the list");
	await user.opens("#sel=nll");
	await user.seesAnyCard();
	await user.unfoldsDetails();
	yield "with a card";
	const selected = isPhone(size) ? "" : "&sel=nll";
	await user.opens(`#excerpt=2024-03-05-drills.disputed-maritime-borders&lang=ko${selected}`);
	await user.seesArticleText();
	yield "with the article, in Korean";
	await user.opens("#map=8/37.5/125&pin=37.4/125.1");
	await user.seesText("Nearest lines");
	yield "with a pin";
	await user.presses("한국어");
	yield "with a pin, in Korean";
}

/** Each of a dozen states is measured in three or four windows. */
const timeout = 360_000;

test("in windows of every size nothing is wider than the window, fingers find what they press, and Korean is whole", {
	timeout,
}, async ({ visitor }) => {
	const user = await visitor({ phone: families[0][0] });
	const found: string[] = [];
	for (const sizes of families) {
		const [first] = sizes;
		await user.resizes(first);
		for await (const state of states(user, first)) {
			for (const size of sizes) {
				await user.resizes(size);
				await expect.poll(() => user.findBeyondEdge(), { message: state }).toEqual([]);
				const small = await user.findSmallTargets();
				found.push(...small.map((each) => `${state}, at ${size.width}: ${each}`));
				// The map, and the card at its place, take a new size only after the window.
				const cut = async () => [...(await user.findCutText()), ...(await user.findSidewaysScrolling())];
				await expect.poll(cut, { message: `${state}, at ${size.width}` }).toEqual([]);
			}
			await user.resizes(first);
			if ((await user.language()) === "ko")
				found.push(...(await user.findUntranslated()).map((each) => `${state}: ${each}`));
		}
	}
	expect(found, "targets too small for a finger, or words left in English").toEqual([]);
});
