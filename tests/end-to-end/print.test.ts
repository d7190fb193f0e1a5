import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { readAtlas } from "../../tools/atlas/read-atlas";
import { test } from "./reader-test";

const { articles, collections } = readAtlas(process.cwd());
const featuresOf = (layer: string) => collections.get(layer)?.features ?? [];

test("the printer in the header prints, also on a small phone, where nothing is cut off", async ({ visitor }) => {
	const reader = await visitor({ phone: { width: 320, height: 568 } });
	const { page } = reader;
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute("data-printed", "");
	});
	await reader.opens("#map=8/37.7/126&layers=mdl,nll");
	await reader.presses("Print");
	await page.locator("html[data-printed]").waitFor({ state: "attached" });
	for (const button of await page.locator(".header button").all()) {
		const box = await button.boundingBox();
		if (box === null) continue;
		expect(box.width).toBeGreaterThanOrEqual(44);
		expect(box.x + box.width).toBeLessThanOrEqual(320);
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.emulateMedia({ colorScheme: "dark" });
	await expect.poll(reader.colours).toBe("dark");
	const tells = (event: string) => page.evaluate((type) => window.dispatchEvent(new Event(type)), event);
	await tells("beforeprint");
	expect(await reader.colours(), "paper is white").toBe("light");
	await tells("afterprint");
	expect(await reader.colours()).toBe("dark");
});

test("the printer and the browser’s own command print the same picture of the map from the dark theme as from the light one", async ({
	visitor,
}) => {
	const reader = await visitor();
	const { page } = reader;
	await page.addInitScript(() => {
		window.print = () => {
			window.dispatchEvent(new Event("beforeprint"));
			const picture = document.querySelector<HTMLCanvasElement>(".print-picture");
			document.documentElement.dataset.picture = picture?.toDataURL() ?? "";
			window.dispatchEvent(new Event("afterprint"));
		};
	});
	const printed = async (theme: "dark" | "light", command: "button" | "browser" = "button") => {
		await expect.poll(reader.colours).toBe(theme);
		if (command === "button") await reader.presses("Print");
		else await page.evaluate(() => window.print());
		const picture = page.locator("html[data-picture]");
		await picture.waitFor({ state: "attached" });
		return picture.evaluate((root: HTMLElement) => {
			const { picture: data = "" } = root.dataset;
			delete root.dataset.picture;
			return data;
		});
	};
	await reader.opens("#map=8/37.7/126&layers=mdl,nll,dprk-2000,incidents&theme=dark");
	await reader.mapSettles();
	const fromBrowser = await printed("dark", "browser");
	await reader.mapSettles();
	const fromDark = await printed("dark");
	await page.evaluate(() => {
		window.location.hash = window.location.hash.replace("dark", "light");
	});
	const fromLight = await printed("light");
	expect(countDifferent(fromDark, fromLight), "by the printer in the header").toBe(0);
	expect(countDifferent(fromBrowser, fromLight), "by the browser’s own command").toBe(0);
	expect(fromDark.length).toBeGreaterThan(50_000);
});

test("paper gets the picture of the map, the link, the visible features, and the passages and sources of the selected one", async ({
	visitor,
}) => {
	const reader = await visitor();
	const { page } = reader;
	await reader.opens("#map=8/37.7/126&layers=mdl,nll&sel=nll");
	const card = await reader.seesCard(/^Northern Limit Line/);
	await card.getByText("Details", { exact: true }).click();
	await card.locator(".sources > li").first().waitFor();
	const sheet = page.locator(".print-sheet");
	const picture = page.locator(".print-picture");
	await page.emulateMedia({ media: "print" });
	await expect
		.poll(async () => {
			await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
			return sheet.count();
		})
		.toBe(1);

	const colours = await picture.evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
		return new Set(new Uint32Array(Uint8Array.from(data).buffer)).size;
	});
	expect(colours, "colours of the picture").toBeGreaterThan(20);
	expect(await picture.isVisible()).toBe(true);
	expect(await card.isVisible()).toBe(false);

	const link = await sheet.locator(".print-link").innerText();
	expect(link).toContain("#map=8/37.7/126&layers=mdl,nll&sel=nll");
	const keys = sheet.locator(".legend-key").first();
	expect(await keys.getByRole("listitem").allInnerTexts()).toEqual([
		"Military Demarcation Line",
		"Northern Limit Line",
	]);
	expect(await sheet.getByText("37-42-45N 126-06-40E").first().isVisible(), "the printed coordinates").toBe(true);
	const [drawn, paper] = [await picture.boundingBox(), await page.locator("body").boundingBox()];
	expect(drawn?.width).toBe(paper?.width);
	const names = [...featuresOf("mdl"), ...featuresOf("nll")].map(({ properties }) => properties.name.en);
	const listed = await sheet.locator("> ul > li").evaluateAll((all) => all.map((item) => item.firstChild?.textContent));
	expect(listed).toEqual(names);
	const quoted = articles.flatMap(({ excerpts }) => excerpts).filter(({ features }) => features.includes("nll"));
	for (const { sentence } of quoted) expect(await sheet.innerText()).toContain(sentence);
	const selected = featuresOf("nll").find(({ properties }) => properties.id === "nll");
	for (const said of ["Colour: who asserts it", "Not recognised by", "Order of the Commander-in-Chief"])
		expect(await sheet.innerText()).toContain(said);
	expect(await page.getByRole("button", { name: "Search" }).isVisible(), "the search field on paper").toBe(false);
	expect(await sheet.locator(".sources > li").count()).toBe(selected?.properties.sources.length);

	await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
	await sheet.waitFor({ state: "detached" });
	await picture.waitFor({ state: "detached" });
});

/** How many pixels of two pictures, as data URLs of PNG, an eye would tell apart; hatching may differ by a shade. */
function countDifferent(one: string, other: string): number {
	const [a, b] = [one, other].map((url) => PNG.sync.read(Buffer.from(url.split(",")[1] ?? "", "base64")));
	if (!a || !b || a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
	return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.15 });
}
