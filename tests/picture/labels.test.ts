import { describe, expect, it } from "vitest";
import { makeCollisions } from "../../src/picture/collisions";
import { breakLines, measureText } from "../../src/picture/text";
import { paintView } from "../fixtures/painted-view";

const style = { sizePx: 10, isBold: false, spacingEm: 0 };
const box = (left: number, top: number) => ({ left, top, right: left + 10, bottom: top + 10 });

describe("text on a picture", () => {
	it("is measured letter by letter, with its spacing between them", () => {
		expect(measureText("11", style)).toBeCloseTo(2 * measureText("1", style), 6);
		expect(measureText("11", { ...style, spacingEm: 0.5 })).toBeCloseTo(measureText("11", style) + 5, 6);
		expect(measureText("가", style)).toBeGreaterThan(measureText("1", style));
		expect(measureText("Line", { ...style, isBold: true })).toBeGreaterThan(measureText("Line", style));
	});

	it("breaks where it says so, and into lines about equally long where it is wider than its limit", () => {
		expect(breakLines("one\ntwo", style, 50)).toEqual(["one", "two"]);
		expect(breakLines("Republic of Korea", style, 50)).toEqual(["Republic of Korea"]);
		expect(breakLines("aaaa bbbb cccc dddd", style, 6)).toEqual(["aaaa bbbb", "cccc dddd"]);
		expect(breakLines("unbreakable", style, 1)).toEqual(["unbreakable"]);
	});
});

describe("collisions on a picture", () => {
	it("keep symbols in the frame and off one another, but for those that may overlap", () => {
		const collisions = makeCollisions({ left: 0, top: 0, right: 200, bottom: 100 }, [box(100, 50)]);
		expect(collisions.isFree([box(195, 0)], "never")).toBe(false);
		expect(collisions.isFree([box(105, 55)], "never")).toBe(false);
		expect(collisions.isFree([box(20, 20)], "never")).toBe(true);
		collisions.add([box(20, 20)], "cooperative");
		expect(collisions.isFree([box(25, 25)], "never")).toBe(false);
		expect(collisions.isFree([box(25, 25)], "cooperative")).toBe(true);
		expect(collisions.isFree([box(105, 55)], "cooperative")).toBe(false);
		expect(collisions.isFree([box(105, 55)], "always")).toBe(true);
	});
});

describe("icons and hatches on a picture", () => {
	it("are defined once each and used by their names", () => {
		const camera = { lng: 126.9, lat: 37.8, zoom: 9, bearing: 0 };
		const picture = paintView(
			"#layers=dmz,incidents,ranges,bases,exercises",
			camera,
			{ width: 900, height: 600 },
			"en",
		);
		const symbols = [...picture.matchAll(/<symbol id="(icon-[^"]+)"/g)].map(([, id]) => id);
		const used = new Set([...picture.matchAll(/<use href="#(icon-[^"]+)"/g)].map(([, id]) => id));
		expect(new Set(symbols)).toEqual(used);
		expect(symbols).toEqual(expect.arrayContaining(["icon-government-halo", "icon-star-halo"]));
		expect(picture).toContain('<pattern id="hatch-armistice"');
		expect(picture).toContain('fill="url(#hatch-armistice)"');
	});
});
