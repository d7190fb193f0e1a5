import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { collectHangul, collectHeadingHangul, expandRanges, serifLatinRanges } from "../../tools/fonts/characters";
import { ownAtlas } from "../fixtures/own-atlas";

const atlas = ownAtlas;

describe("the atlas of this project", () => {
	it("holds the layers that links name", () => {
		const ids = atlas.catalogue.layers.map((layer) => layer.id);
		expect(ids).toEqual(
			expect.arrayContaining(["mdl", "dmz", "nll", "dprk-1999", "exercises", "ranges", "firing-areas", "incidents"]),
		);
	});

	it("shows in the panel the dots of a layer that the map draws dotted, and of no other", () => {
		for (const { id, symbol } of atlas.catalogue.layers) {
			const features = atlas.collections.get(id)?.features ?? [];
			const areAllSchematic = features.every(({ properties }) => properties.certainty === "schematic");
			expect(symbol === "line-dotted", id).toBe(areAllSchematic);
		}
	});

	it("calls no sea whose name is disputed by one side's name alone", () => {
		for (const { features } of atlas.collections.values())
			for (const { properties } of features)
				for (const text of [properties.name, properties.summary, properties.instrument, properties.method])
					expect(text?.en ?? "", properties.id).not.toMatch(
						/East Sea(?! \/ Sea of Japan)|(?<!East Sea \/ )Sea of Japan/,
					);
	});

	it("shows the text of an article byte for byte", () => {
		for (const article of atlas.articles) {
			const [, , body = ""] = readFileSync(`articles/${article.id}.md`, "utf8").split(/^---\n/m);
			const written = body
				.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
				.replace(/^#+ /gm, "")
				.replace(/(\*\*|[*_])(?=\S)(.+?)\1/g, "$2")
				.replace(/\\([!-/:-@[-`{-~])/g, "$1")
				.replace(/\n{3,}/g, "\n\n")
				.trim();
			const shown = article.blocks.map((block) => block.runs.map((run) => run.text).join("")).join("\n\n");
			expect(shown).toBe(written);
		}
	});

	it("quotes whole sentences that stand in the text, each with its words", () => {
		for (const { blocks, excerpts } of atlas.articles) {
			const paragraphs = blocks.map((block) => block.runs.map((run) => run.text).join(""));
			for (const { sentence, words } of excerpts) {
				expect(paragraphs.some((text) => text.includes(sentence))).toBe(true);
				expect(sentence).toContain(words);
				if (!paragraphs.includes(sentence)) expect(sentence).toMatch(/^[^\p{Ll}\s].*[.!?…”"’)]$/u);
			}
		}
	});

	it("has every Korean letter it uses in its fonts", () => {
		expect(readFileSync("fonts/hangul.txt", "utf8").trim(), "run `npm run fonts`").toBe(collectHangul("."));
		expect(readFileSync("fonts/hangul-headings.txt", "utf8").trim(), "run `npm run fonts`").toBe(
			collectHeadingHangul("."),
		);
	});

	it("ships the serifs of headings and articles in at most 60 kB", () => {
		const files = ["source-serif-4-regular", "source-serif-4-semibold", "gowun-batang-bold"];
		const bytes = files.map((name) => statSync(`fonts/${name}.woff2`).size);
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
	});

	it("has every letter of the articles and names in its serif", () => {
		const shipped = expandRanges(serifLatinRanges);
		const texts = [
			...atlas.articles.flatMap(({ blocks }) => blocks.flatMap(({ runs }) => runs.map(({ text }) => text))),
			...[...atlas.collections.values()].flatMap(({ features }) =>
				features.map(({ properties }) => properties.name.en),
			),
		];
		const missing = texts
			.join("")
			.match(/[^\p{Script=Hangul}]/gu)
			?.filter((letter) => !shipped.includes(letter));
		expect([...new Set(missing)].filter((letter) => letter.trim() !== "")).toEqual([]);
	});
});
