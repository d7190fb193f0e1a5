import { expect } from "vitest";
import type { Reader } from "./driver";
import { findRightEdge, findSmallTargets } from "./measure";
import { test } from "./reader-test";

const sizes = [
	{ width: 320, height: 640 },
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1280, height: 800 },
	{ width: 1920, height: 1080 },
	{ width: 844, height: 390 },
];

const isPhone = ({ width, height }: { width: number; height: number }) => width <= 760 || height <= 500;

/** Each thing there is to see, in this order. */
async function* states(reader: Reader, size: (typeof sizes)[number]) {
	yield "at first";
	if (isPhone(size)) {
		await reader.presses("Layers");
		yield "with the layers";
	}
	await reader.presses("List");
	await reader.page.getByRole("table").waitFor();
	yield "with the list";
	await reader.presses(isPhone(size) ? "Article" : "Close the list");
	await reader.opens("?card#sel=nll");
	await reader.seesAnyCard();
	await reader.page.locator(".sources").first().waitFor();
	yield "with a card";
	await reader.opens("?article#excerpt=2024-03-05-drills.disputed-maritime-borders&lang=ko");
	await reader.page.locator(".article-text").first().waitFor();
	yield "with the article, in Korean";
	await reader.opens("?pin#map=8/37.5/125&pin=37.4/125.1");
	await reader.page.getByText("Nearest lines").waitFor();
	yield "with a pin";
}

for (const size of sizes)
	test(`nothing is wider than ${size.width} pixels, and fingers find what they press, at ${size.height} high`, async ({
		visitor,
	}) => {
		const reader = await visitor({ phone: size });
		await reader.opens("");
		const found: string[] = [];
		for await (const state of states(reader, size)) {
			expect(await findRightEdge(reader.page), state).toBeLessThanOrEqual(size.width);
			const small = isPhone(size) ? await findSmallTargets(reader.page) : [];
			found.push(...small.map((target) => `${state}: ${target}`));
		}
		expect(found, "targets too small for a finger").toEqual([]);
	});
