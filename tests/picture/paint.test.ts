import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { languages, textIn } from "../../src/atlas/atlas";
import { deemphasis, highlights } from "../../src/symbology/emphasis";
import { palettes } from "../../src/symbology/palette";
import { isOfPoints } from "../../src/symbology/symbols";
import { drawMapPicture, pictureSize } from "../../tools/reading/map-picture";
import { ownAtlas } from "../fixtures/own-atlas";
import { paintView, textsOf } from "../fixtures/painted-view";

const { catalogue, collections } = ownAtlas;
const pictures = Object.fromEntries(
	languages.map((language) => [language, drawMapPicture(process.cwd(), ownAtlas, language)]),
);
const picture = pictures.en ?? "";

describe("the painter, in the opening view", () => {
	it.each(languages)("names the lines by which people find their way, in %s", (language) => {
		const written = textsOf(pictures[language] ?? "").join("\n");
		for (const id of ["mdl", "nll"]) {
			const line = [...collections.values()]
				.flatMap(({ features }) => features)
				.find((each) => each.properties.id === id);
			const { label, abbreviation, name } = line?.properties ?? {};
			const names = [label, abbreviation, name].flatMap((each) => (each ? [textIn(each, language)] : []));
			expect(
				names.some((each) => written.includes(each)),
				`${id}: ${names}`,
			).toBe(true);
		}
	});

	it("draws every layer that is on, lines and areas as groups with its name, and none that is off", () => {
		for (const { id, name, visible, symbol, minZoom = 0 } of catalogue.layers) {
			if (visible && !isOfPoints(symbol) && minZoom < 6)
				expect(picture, id).toContain(`id="layer-${id}" inkscape:groupmode="layer" inkscape:label="${name.en}"`);
			if (!visible) expect(picture, id).not.toContain(`"layer-${id}`);
		}
	});

	it("uses nothing from outside, no script, no style sheet, no raster, and every id once", () => {
		expect(picture).not.toMatch(/<(script|style|image|foreignObject)\b|\bon\w+=|javascript:/);
		const links = [...picture.matchAll(/(?:href="|url\()([^")]+)/g)].map(([, link = ""]) => link);
		expect(links.filter((link) => !link.startsWith("#"))).toEqual([]);
		const ids = [...picture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(links.map((link) => link.slice(1)).filter((link) => !ids.includes(link))).toEqual([]);
	});

	it("says what it is and what is to be seen", () => {
		expect(picture).toMatch(
			/<title id="picture-title">[^<]{5,}<\/title>\n<desc id="picture-description">[^<]{20,}<\/desc>/,
		);
		expect(picture).toMatch(/aria-labelledby="picture-title picture-description"/);
	});

	it("is drawn by another program alike: sea, land and the colours of the lines", () => {
		const image = new Resvg(picture, { font: { loadSystemFonts: false } }).render();
		expect([image.width, image.height]).toEqual([pictureSize.width, pictureSize.height]);
		// A copy, which would else be made for each pixel.
		const { pixels } = image;
		const counts = new Map<string, number>();
		for (let at = 0; at < pixels.length; at += 4) {
			const color = `#${pixels.toString("hex", at, at + 3)}`;
			counts.set(color, (counts.get(color) ?? 0) + 1);
		}
		const { sea, land, meaning } = palettes.light;
		const total = pictureSize.width * pictureSize.height;
		expect((counts.get(sea) ?? 0) / total).toBeGreaterThan(0.2);
		expect((counts.get(land) ?? 0) / total).toBeGreaterThan(0.3);
		for (const color of [meaning.armistice, meaning.assertedByUnc, meaning.assertedByDprk, meaning.incident])
			expect(counts.get(color) ?? 0, color).toBeGreaterThan(50);
	});
});

describe("the painter, with a selection", () => {
	const camera = { lng: 125.5, lat: 37.8, zoom: 7.5, bearing: 0 };
	const size = { width: 600, height: 400 };
	const paintNll = (more: string) => paintView(`#layers=nll,mdl${more}`, camera, size, "en");
	const strokes = (svg: string) => [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));

	it("lays a band below the selected line, and has the rest step back", () => {
		const { widthPx } = highlights.line;
		expect(strokes(paintNll(""))).not.toContain(widthPx.selected);
		expect(strokes(paintNll("&sel=nll"))).toContain(widthPx.selected);
		expect(paintNll("&sel=nll")).toContain(`stroke-opacity="${deemphasis.strong}"`);
		expect(paintNll("")).not.toContain(`stroke-opacity="${deemphasis.strong}"`);
	});

	it("draws nothing of what is selected in a layer that is off", () => {
		const widths = strokes(paintNll("&sel=dprk-1999-line"));
		expect(widths).not.toContain(highlights.line.widthPx.selected);
	});
});
