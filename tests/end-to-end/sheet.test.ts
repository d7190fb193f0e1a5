import { expect } from "vitest";
import { vertexOf } from "./driver/map-place";
import { test } from "./user-test";

const phone = { width: 390, height: 844 };
const low = { width: 844, height: 390 };
const passage = "disputed maritime borders";
const nll = /^Northern Limit Line/;

test("what is selected on a phone lies above the sheet, by a link, a finger or a passage, and beside it where the phone lies on its side", async ({
	visitor,
}) => {
	const user = await visitor({ phone });
	const vertices = Array.from({ length: 11 }, (_, at) => vertexOf("nll", "nll", at));
	const isInSight = async () => {
		const { y: top } = await user.sheetBox();
		const pixels = await user.pixelsOf(vertices);
		return pixels.some(({ x, y }) => x > 0 && x < phone.width && y > 60 && y < top);
	};
	await user.opens("#map=9/37.8/125.2&layers=nll&sel=nll");
	await user.seesAnyCard();
	await expect.poll(isInSight).toBe(true);
	await user.opens("#map=8/37.3/125.4&layers=nll");
	await user.seesNoCard();
	await user.opens("#map=8/37.3/125.4&layers=nll&sel=nll");
	await user.seesAnyCard();
	await expect.poll(isInSight).toBe(true);
	await user.mapSettles();
	await user.findsInAddress({ map: "8/37.3/125.4" });

	await user.opens("#map=9/37.95/125.4&layers=nll");
	await user.seesNoCard();
	const vertex = vertexOf("nll", "nll", 5);
	expect((await user.pixelOf(vertex)).y, "at first below the middle").toBeGreaterThan(500);
	await user.taps(vertex);
	await user.seesAnyCard();
	const belowSheetPx = async () => (await user.pixelOf(vertex)).y - (await user.sheetBox()).y;
	await expect.poll(belowSheetPx).toBeLessThan(-20);
	await user.goesBack();
	await user.seesNoCard();

	await user.opens("#map=9/37.68/125.6&layers=nll");
	await user.taps(vertexOf("nll", "nll", 2, [0, -34]));
	await user.seesNoCard();
	await user.taps(vertexOf("nll", "nll", 5, [0, -24]));
	await user.seesCardInSheet(nll);
	await user.findsInAddress({ sel: "nll" });
	await user.readsInArticle(passage);
	await user.seesPassage(passage);
	await user.seesNoCard();
	await user.followsPassage(passage);
	await user.mapSettles();
	await user.seesCardInSheet(nll);
	await user.seesNoArticle();
	await user.presses("Close");
	await user.seesPassage(passage);

	for (const size of [phone, low]) {
		await user.resizes(size);
		await user.opens("#layers=mdl");
		await user.opens("#excerpt=2024-03-05-drills.disputed-maritime-borders");
		await user.followsPassage(passage);
		await user.seesAnyCard();
		await user.mapSettles();
		const sheet = await user.sheetBox();
		const map = await user.within("region", "Map").box();
		for (const at of [0, 5, 8]) {
			const { x, y } = await user.pixelOf(vertexOf("nll", "nll", at));
			expect(x).toBeGreaterThan(size === low ? sheet.x + sheet.width : map.x);
			expect(x).toBeLessThan(map.x + map.width);
			expect(y).toBeGreaterThan(map.y);
			expect(y).toBeLessThan(size === low ? map.y + map.height : sheet.y);
		}
		if (size === low) expect(sheet.width).toBeLessThan(low.width / 2);
	}
});

test("the sheet follows a finger, keys and buttons, and a finger in it never moves the map, but on the map asks what lies there", async ({
	visitor,
}) => {
	const user = await visitor({ phone });
	const finger = await user.finger();
	await user.opens("");
	await user.presses("Layers");
	await user.seesSheet("half of the map");
	const { y: top } = await user.sheetBox();
	const parallelPx = async () => (await user.readDegrees()).find(({ text }) => text === "38°N")?.y;
	await expect.poll(parallelPx, { message: "the opening view, above the sheet" }).toBeLessThan(top - 100);
	await user.opens("#map=8/38/126");
	for (const [y, height] of [
		[120, "all of the map"],
		[640, "low"],
		[400, "half of the map"],
	] as const) {
		await user.drawsSheet(finger, y);
		await user.seesSheet(height);
	}
	await user.findsInAddress({ map: "8/38/126" });
	await user.drawsSheet(finger, 770);
	await user.seesNoSheet();

	await user.presses("Layers");
	await user.seesSheet("half of the map");
	await user.focusesHandle();
	for (const [key, height] of [
		["ArrowUp", "all of the map"],
		["ArrowDown", "half of the map"],
		["Home", "low"],
		["End", "all of the map"],
		["Enter", "half of the map"],
	] as const) {
		await user.hits(key);
		await user.seesSheet(height);
	}
	await user.presses("Lower the sheet");
	await user.seesSheet("low");
	expect(await user.isDisabled("Lower the sheet")).toBe(true);
	await user.presses("Raise the sheet");
	await user.seesSheet("half of the map");
	await user.presses("Close");
	await user.seesNoSheet();
	await user.seesFocus({ text: "Layers" });
	await user.hits("Enter");
	await user.seesSheet("half of the map");
	await user.hits("Escape");
	await user.seesNoSheet();

	for (const [tab, scroller] of [
		["Layers", "layers"],
		["List", "list"],
		["Article", "article"],
	] as const) {
		await user.presses(tab);
		await user.seesScroller(scroller);
		for (const to of [520, 300, 120, 60]) {
			await finger.touches(190, 760);
			await finger.drawsTo(190, to);
			await finger.lifts();
		}
		await user.seesScrolled(scroller, 200);
		await finger.touches(190, 600);
		await finger.drawsTo(190, 790);
		await finger.lifts();
		await user.mapSettles();
		await user.findsInAddress({ map: "8/38/126" });
	}

	await user.opens("#map=8/38/126&layers=mdl");
	await user.seesNoSheet();
	await finger.touches(200, 300);
	await finger.drawsTo(230, 330);
	await user.findsInAddress({ pin: undefined, map: /^8\/38\.\d/ });
	await finger.lifts();
	await user.mapSettles();
	await user.opens("#map=8/37.4/125");
	const { x, y } = await user.pixelOf({ position: [124.9, 37.2] });
	await finger.touches(x, y);
	await user.sees("region", "What lies here");
	await finger.lifts();
	await user.findsInAddress({ pin: /^37\.\d+\/124\.\d+$/, map: /^8\// });
	await user.seesText(/Nearest lines/);
	await user.sees("region", "What lies here");
});

test("Escape takes away the layers that lie over a card before the card", async ({ visitor }) => {
	const user = await visitor({ phone, graphics: "none" });
	await user.opens("#map=8/38/126&sel=nll");
	await user.seesAnyCard();
	await user.presses("Layers");
	await user.sees("region", "Layers");
	await user.hits("Escape");
	await user.seesNoSheet();
	await user.findsInAddress({ sel: "nll" });
	await user.hits("Escape");
	await user.findsInAddress({ sel: undefined });
});
