import { expect } from "vitest";
import type { User } from "./driver/user";
import { test } from "./user-test";

const excerpt = "2024-03-05-drills.disputed-maritime-borders";
const desk = { width: 1024, height: 640 };
/** The text spacing that WCAG 1.4.12 asks a page to bear. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-bottom: 2em !important; }`;

test("more contrast gives blacker ink, stronger rules and a thicker ring", async ({ visitor }) => {
	const user = await visitor({ graphics: "none" });
	await user.opens(`#excerpt=${excerpt}`);
	for (const colorScheme of ["light", "dark"] as const) {
		await user.prefers({ colorScheme, contrast: "no-preference" });
		const plain = await user.readContrasts();
		await user.prefers({ contrast: "more" });
		const strong = await user.readContrasts();
		expect(plain.ringPx).toBe(3);
		expect(strong.ringPx).toBe(4);
		expect(strong.ink).toBeGreaterThan(plain.ink);
		expect(strong.soft).toBeGreaterThanOrEqual(10);
		expect(strong.rule).toBeGreaterThanOrEqual(4.5);
	}
});

test("forced colours leave the key its colours and all else its bounds, and in both languages no text is cut off when it is spaced out or twice as large, and all can be reached at 400 %", async ({
	visitor,
}) => {
	const user = await visitor({ window: { width: 1280, height: 800 } });
	await user.opens(`#excerpt=${excerpt}`);
	await user.unfoldsLayers();
	await user.prefers({ forcedColors: "active" });
	expect(await user.computed("swatch", "forced-color-adjust")).toBe("none");
	expect(await user.computed("passage", "outline-style")).toBe("solid");
	expect(await user.findBoundless()).toEqual([]);
	await user.opensSearch("/");
	await user.sees("option");
	const highlight = await user.systemColour("Highlight");
	await expect.poll(() => user.computed("option", "background-color")).toBe(highlight);
	await user.hits("Escape");
	await user.seesNoSearch();
	await user.prefers({ forcedColors: "none" });

	for (const lang of ["en", "ko"]) {
		await user.resizes({ width: 320, height: 256 });
		await user.opens(`#lang=${lang}`);
		await seesReadable(user, `the map, ${lang}`);
		for (const key of ["?", "d", "/"]) {
			await user.hits(key);
			await user.within("dialog").sees("button");
			await seesReadable(user, `the window of ${key}, ${lang}`);
			if (lang === "ko") expect(await user.findUntranslated(), `the window of ${key}`).toEqual([]);
			await user.hits("Escape");
			await user.seesNo("dialog");
		}
		await user.resizes(desk);
		await user.opens(`#lang=${lang}&sel=nll&excerpt=${excerpt}`);
		await user.seesAnyCard();
		await user.addsStyle(textSpacing);
		await seesReadable(user, `spaced out, ${lang}`);
		await user.addsStyle(":root { font-size: 200% !important; }");
		await seesReadable(user, `at 200 %, ${lang}`);
		await user.resizes({ width: 320, height: 640 });
		await expect.poll(() => user.findBeyondEdge()).toEqual([]);
		await user.addsStyle("");
	}
});

/** Sees no text cut off and nothing over anything that can be pressed, once what lies under a window is hidden. */
async function seesReadable(user: User, state: string) {
	const found = async () => [...(await user.findCutText()), ...(await user.findOverlaps())];
	await expect.poll(found, { message: state }).toEqual([]);
}
