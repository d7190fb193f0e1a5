import { describe, expect, it } from "vitest";
import { toVocabulary } from "../../src/state/atlas-index";
import { formatLink, parseLink } from "../../src/state/link";
import type { View } from "../../src/state/view";
import { makeIndex } from "../fixtures/atlas";

const vocabulary = toVocabulary(makeIndex());
const parse = (fragment: string) => parseLink(fragment, vocabulary);
const plain: View = { layers: ["lines", "more"], theme: "auto" };

describe("a link", () => {
	it("gives back the view that was written into it", () => {
		const views: View[] = [
			plain,
			{ ...plain, camera: { lng: 125.6, lat: 37.7, zoom: 9, bearing: 0, pitch: 0 } },
			{ ...plain, camera: { lng: 125.61, lat: -3.5, zoom: 9.25, bearing: -12.5, pitch: 30 } },
			{ layers: [], selection: "north", excerpt: { article: "news", id: "sea-lines" }, language: "ko", theme: "dark" },
			{ layers: ["hidden"], theme: "light" },
			{ ...plain, pin: [126.11111, 37.7125] },
			{ ...plain, names: "source" },
			{ ...plain, tour: "second" },
		];
		for (const view of views)
			for (const complete of [false, true])
				expect(parse(formatLink(view, vocabulary, undefined, { complete })).view).toEqual(view);
	});

	it("is empty for the default view, and names the layers where it must last", () => {
		expect(formatLink(plain, vocabulary)).toBe("");
		expect(formatLink(plain, vocabulary, undefined, { complete: true })).toBe("layers=lines,more");
	});

	it("leaves its layers open where it does not name them, and names them where a passage would add to them", () => {
		expect(parse("excerpt=news.sea-lines").leavesLayersOpen).toBe(true);
		const without = formatLink({ ...plain, excerpt: { article: "news", id: "sea-lines" } }, vocabulary);
		expect(without).toBe("layers=lines,more&excerpt=news.sea-lines");
		expect(parse(without).leavesLayersOpen).toBe(false);
	});

	it("takes the id of a layer with one feature for that feature, and of no other", () => {
		const layerOfFeature = { north: "lines", under: "lines", other: "more" };
		const two = toVocabulary({ ...makeIndex(), layerOfFeature });
		expect(parseLink("sel=more", two).view.selection).toBe("other");
		expect(parseLink("sel=lines", two)).toMatchObject({
			view: { selection: undefined },
			problems: [{ kind: "unknown-feature", value: "lines" }],
		});
	});

	it("writes its keys in the order of the grammar and reads them in any", () => {
		const fragment = "theme=dark&lang=ko&excerpt=news.sea-lines&sel=north&layers=none&map=7/38/127";
		const { view, problems } = parse(fragment);
		expect(problems).toEqual([]);
		expect(formatLink(view, vocabulary)).toBe(
			"map=7/38/127&layers=none&sel=north&excerpt=news.sea-lines&lang=ko&theme=dark",
		);
	});

	it("writes zoom, latitude, longitude, and bearing and pitch only where there are any", () => {
		const at = (bearing: number, pitch: number) =>
			formatLink({ ...plain, camera: { lng: 126.123456, lat: 37.5, zoom: 8, bearing, pitch } }, vocabulary);
		expect(at(0, 0)).toBe("map=8/37.5/126.123");
		expect(at(10, 0)).toBe("map=8/37.5/126.123/10");
		expect(at(0, 20)).toBe("map=8/37.5/126.123/0/20");
	});

	it("honours the rest where a part is unknown or malformed, and says which", () => {
		const { view, problems } = parse(
			"#map=x/y/z&layers=lines,nowhere&sel=nobody&excerpt=news.gone&tour=gone&lang=fr&theme=dark",
		);
		expect(view).toEqual({ layers: ["lines"], theme: "dark" });
		expect(problems).toEqual([
			{ kind: "malformed", value: "map=x/y/z" },
			{ kind: "unknown-layer", value: "nowhere" },
			{ kind: "unknown-feature", value: "nobody" },
			{ kind: "unknown-excerpt", value: "news.gone" },
			{ kind: "unknown-step", value: "gone" },
			{ kind: "malformed", value: "lang=fr" },
		]);
	});

	it.each([
		"map=5",
		"map=5/91/0",
		"map=5/38/181",
		"map=-1/38/127",
		"map=5/38/127/0/89",
		"map=5/38/NaN",
		"map=1e3/38/127",
	])("refuses the camera %s", (fragment) =>
		expect(parse(fragment)).toMatchObject({ view: { camera: undefined }, problems: [{ kind: "malformed" }] }),
	);

	it("falls back to the usual layers where it names none that exist", () => {
		expect(parse("layers=nowhere").view.layers).toEqual(plain.layers);
	});

	it("follows ids that were renamed", () => {
		expect(parse("layers=old&sel=boreal")).toMatchObject({
			view: { layers: ["lines"], selection: "north" },
			problems: [],
		});
	});

	it("does not take what every object has for a feature", () => {
		expect(parse("sel=constructor").problems).toEqual([{ kind: "unknown-feature", value: "constructor" }]);
	});

	it("lets other keys and text directives through untouched", () => {
		const { view, rest } = parse("utm=a%20b&layers=none&t=2018-11&flag:~:text=sea%20lines");
		expect(formatLink(view, vocabulary, rest)).toBe("layers=none&utm=a%20b&t=2018-11&flag:~:text=sea%20lines");
	});

	it("reads what was percent-encoded on its way, and survives what cannot be decoded", () => {
		expect(parse("layers=lines%2Chidden").view.layers).toEqual(["lines", "hidden"]);
		expect(parse("sel=%E0%A4").problems).toEqual([{ kind: "unknown-feature", value: "%E0%A4" }]);
	});

	it("names a part whose very name cannot be decoded, and does not write it back", () => {
		const { view, problems, rest } = parse("#%E0%A4%A&layers=none&b%20c=%E0");
		expect(problems).toEqual([{ kind: "malformed", value: "%E0%A4%A" }]);
		expect(formatLink(view, vocabulary, rest)).toBe("layers=none&b%20c=%E0");
	});
});
