import { expect } from "vitest";
import { patienceMs, type Reader } from "./driver";
import { findCutText, findOverlaps } from "./layout";
import { findRightEdge } from "./measure";
import { test } from "./reader-test";
import { findUntranslated } from "./untranslated";

/** The text spacing that WCAG 1.4.12 asks a page to bear. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-bottom: 2em !important; }`;

test("who wants more contrast gets blacker ink, stronger rules and a thicker ring", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#excerpt=2024-03-05-drills.disputed-maritime-borders");
	for (const colorScheme of ["light", "dark"] as const) {
		await reader.page.emulateMedia({ colorScheme, contrast: "no-preference" });
		const plain = await contrasts(reader);
		await reader.page.emulateMedia({ contrast: "more" });
		const strong = await contrasts(reader);
		expect(plain.ringPx).toBe(3);
		expect(strong.ringPx).toBe(4);
		expect(strong.ink).toBeGreaterThan(plain.ink);
		expect(strong.soft).toBeGreaterThanOrEqual(10);
		expect(strong.rule).toBeGreaterThanOrEqual(4.5);
	}
});

test("in forced colours the key keeps its colours, and buttons and the passage of the moment their bounds", async ({
	visitor,
}) => {
	const reader = await visitor({ window: { width: 1280, height: 800 } });
	await reader.opens("#excerpt=2024-03-05-drills.disputed-maritime-borders");
	await reader.unfoldsLayers();
	await reader.page.emulateMedia({ forcedColors: "active" });
	const read = (selector: string, property: string) =>
		reader.page
			.locator(selector)
			.first()
			.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
	expect(await read(".layer-row .swatch", "forced-color-adjust")).toBe("none");
	expect(await read(".passage.is-current", "outline-style")).toBe("solid");
	const boundless = await reader.page
		.locator("button:visible:not(.text-button)")
		.evaluateAll((buttons) =>
			buttons.filter((button) => getComputedStyle(button).borderTopStyle === "none").map((button) => button.outerHTML),
		);
	expect(boundless).toEqual([]);
	await reader.page.keyboard.press("/");
	await reader.page.getByRole("option", { selected: true }).waitFor();
	const option = "[role=option][aria-selected=true]";
	const highlight = await systemColour(reader, "Highlight");
	await expect.poll(() => read(option, "background-color"), { timeout: patienceMs }).toBe(highlight);
});

test("the colours follow the system, until a person chooses", async ({ visitor }) => {
	const reader = await visitor({ colorScheme: "dark" });
	await reader.opens("");
	expect(await reader.colours()).toBe("dark");
	await reader.page.emulateMedia({ colorScheme: "light" });
	await expect.poll(reader.colours, { timeout: patienceMs }).toBe("light");
	await reader.opens("#theme=dark");
	expect(await reader.colours()).toBe("dark");
});

test.for(["en", "ko"])(
	"in %s no text is cut off when it is spaced out, or twice as large",
	async (lang, { visitor }) => {
		const reader = await visitor();
		await reader.opens(`#lang=${lang}&sel=nll&excerpt=2024-03-05-drills.disputed-maritime-borders`);
		await reader.seesAnyCard();
		await addStyle(reader, textSpacing);
		expect(await readable(reader, "spaced out")).toEqual([]);
		await addStyle(reader, ":root { font-size: 200% !important; }");
		expect(await readable(reader, "at 200 %")).toEqual([]);
		await reader.page.setViewportSize({ width: 320, height: 640 });
		await expect.poll(() => findRightEdge(reader.page), { timeout: patienceMs }).toBeLessThanOrEqual(320);
	},
);

test.for(["en", "ko"])(
	"in %s all can be reached at 400 %, in a window of 320 by 256 pixels",
	async (lang, { visitor }) => {
		const reader = await visitor({ window: { width: 320, height: 256 } });
		await reader.opens(`#lang=${lang}`);
		expect(await readable(reader, "the map")).toEqual([]);
		for (const key of ["?", "d", "/"]) {
			await reader.page.keyboard.press(key);
			const window = reader.page.getByRole("dialog");
			await window.getByRole("button").first().waitFor();
			// What lies under a window is hidden a moment after it has opened.
			await expect.poll(() => readable(reader, `the window of ${key}`), { timeout: patienceMs }).toEqual([]);
			if (lang === "ko") expect(await findUntranslated(reader, `the window of ${key}`)).toEqual([]);
			await reader.page.keyboard.press("Escape");
			await window.waitFor({ state: "detached" });
		}
	},
);

/** A colour of the system, as the page computes it. */
async function systemColour({ page }: Reader, name: string) {
	return page.evaluate((color) => {
		const probe = document.body.appendChild(document.createElement("i"));
		probe.style.color = color;
		const computed = getComputedStyle(probe).color;
		probe.remove();
		return computed;
	}, name);
}

/** Puts a style over the page's own, in place of one put there before. */
async function addStyle({ page }: Reader, style: string) {
	await page.evaluate((rules) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(rules);
		document.adoptedStyleSheets = [sheet];
	}, style);
}

async function readable(reader: Reader, state: string): Promise<readonly string[]> {
	const found = [...(await findCutText(reader.page)), ...(await findOverlaps(reader.page))];
	return found.map((each) => `${state}: ${each}`);
}

/** Contrasts with the paper of ink, soft ink and rules, and the width of the ring round what has the focus. */
async function contrasts({ page }: Reader) {
	await page.getByRole("button", { name: "Share" }).focus();
	await page.keyboard.press("Tab");
	return page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement("i"));
		const luminance = (name: string) => {
			probe.style.color = `var(--${name})`;
			const channels = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? [])
				.slice(0, 3)
				.map((each) => Number(each) / 255);
			const [red = 0, green = 0, blue = 0] = channels.map((each) =>
				each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
			);
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const contrast = (name: string) => {
			const [dark = 0, light = 0] = [luminance(name), luminance("paper")].toSorted((a, b) => a - b);
			return (light + 0.05) / (dark + 0.05);
		};
		const all = { ink: contrast("ink"), soft: contrast("ink-soft"), rule: contrast("rule") };
		probe.remove();
		const ringPx = Number.parseFloat(getComputedStyle(document.activeElement ?? document.body).outlineWidth);
		return { ...all, ringPx };
	});
}
