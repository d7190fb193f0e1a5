import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { ownAtlas } from "../fixtures/own-atlas";
import type { User } from "./driver/user";
import { test } from "./user-test";

const { articles, collections } = ownAtlas;
const featuresOf = (layer: string) => collections.get(layer)?.features ?? [];

test("the printer and the browser’s own command print the same picture of the map from both themes, and paper holds all that belongs to it", async ({
	visitor,
}) => {
	const user = await visitor({ graphics: "drawn", window: { width: 800, height: 520 } });
	await user.opens("#map=6.9/37.7/126&layers=mdl,nll,dprk-2000,incidents&theme=dark");
	await user.getsPrinter();
	const printed = async (theme: "dark" | "light", command: "button" | "browser" = "button") => {
		await user.seesColours(theme);
		if (command === "button") await user.presses("Print");
		else await user.printsFromBrowser();
		return user.takesPrintedPicture();
	};
	await user.mapSettles();
	const fromBrowser = await printed("dark", "browser");
	await user.mapSettles();
	const fromDark = await printed("dark");
	await user.opens("#map=6.9/37.7/126&layers=mdl,nll,dprk-2000,incidents&theme=light");
	const fromLight = await printed("light");
	expect(countDifferent(fromDark, fromLight), "by the printer in the header").toBe(0);
	expect(countDifferent(fromBrowser, fromLight), "by the browser’s own command").toBe(0);
	expect(fromDark.length).toBeGreaterThan(50_000);

	await user.opens("#map=6.9/37.7/126&layers=mdl,nll&sel=nll");
	const card = await user.seesCard(/^Northern Limit Line/);
	await user.unfoldsDetails();
	await user.looksAtPaper();
	const picture = await user.readPaperPicture();
	expect(picture.colours, "colours of the picture").toBeGreaterThan(20);
	expect(picture.isVisible).toBe(true);
	expect(picture.widthPx).toBe(picture.paperPx);
	expect(await card.isInSight()).toBe(false);
	const sheet = await user.readPaperSheet();
	expect(sheet.link).toContain("#map=6.9/37.7/126&layers=mdl,nll&sel=nll");
	expect(sheet.keys).toEqual(["Military Demarcation Line", "Northern Limit Line"]);
	expect(await sheet.hasCoordinates("37-42-45N 126-06-40E"), "the printed coordinates").toBe(true);
	const names = [...featuresOf("mdl"), ...featuresOf("nll")].map(({ properties }) => properties.name.en);
	expect(sheet.features).toEqual(names);
	const quoted = articles.flatMap(({ excerpts }) => excerpts).filter(({ features }) => features.includes("nll"));
	for (const { sentence } of quoted) expect(sheet.text).toContain(sentence);
	for (const said of ["Colour: who asserts it", "Not recognised by", "Order of the Commander-in-Chief"])
		expect(sheet.text).toContain(said);
	expect(await user.isVisible("button", "Search"), "the search field on paper").toBe(false);
	const selected = featuresOf("nll").find(({ properties }) => properties.id === "nll");
	expect(sheet.sources).toBe(selected?.properties.sources.length);
	expect(await user.findViolationsAsIs(), "on paper").toEqual([]);
	await user.leavesPaper();

	await seesHeaderOnPhone(user);
});

/** Sees the header in a small phone’s window, where nothing of it is cut off, and that paper is white there too. */
async function seesHeaderOnPhone(user: User) {
	await user.resizes({ width: 320, height: 568 });
	await user.opens("#map=6.9/37.7/126&layers=mdl,nll");
	await user.presses("Print");
	await user.takesPrintedPicture();
	const { boxes, pagePx } = await user.readHeader();
	for (const { width, right } of boxes) {
		expect(width).toBeGreaterThanOrEqual(44);
		expect(right).toBeLessThanOrEqual(320);
	}
	expect(boxes.length).toBeGreaterThan(2);
	expect(pagePx).toBe(320);
	await user.prefers({ colorScheme: "dark" });
	await user.seesColours("dark");
	await user.whilePrinting(async () => expect(await user.colours(), "paper is white").toBe("light"));
	expect(await user.colours()).toBe("dark");
}

/** How many pixels of two pictures, as data URLs of PNG, an eye would tell apart; hatching may differ by a shade. */
function countDifferent(one: string, other: string): number {
	const [a, b] = [one, other].map((url) => PNG.sync.read(Buffer.from(url.split(",")[1] ?? "", "base64")));
	if (!a || !b || a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
	return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.15 });
}
