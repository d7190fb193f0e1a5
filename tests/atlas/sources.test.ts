import { describe, expect, it } from "vitest";
import { languageOfText, type Source, sortSources, sourceKindOf } from "../../src/atlas/sources";
import { tablesHtml } from "../../tools/reading/tables-html";
import { wordsOf } from "../../tools/reading/words";
import { ownAtlas } from "../fixtures/own-atlas";

const make = (id: string, type: string, kind?: "document"): Source => ({
	id,
	type,
	title: id,
	...(kind && { custom: { kind } }),
});

describe("sources", () => {
	it("stand documents first, then studies, then the press, then the rest, else as they were", () => {
		const sources = [
			make("wiki", "webpage"),
			make("paper", "article-newspaper"),
			make("study", "article-journal"),
			make("other paper", "article-newspaper"),
			make("order", "webpage", "document"),
			make("treaty", "treaty"),
		];
		expect(sortSources(sources).map(({ id }) => id)).toEqual([
			"order",
			"treaty",
			"study",
			"paper",
			"other paper",
			"wiki",
		]);
	});

	it("are of the kind of their type unless it is given, and of none where that tells nothing", () => {
		expect([make("a", "book"), make("b", "dataset"), make("c", "dataset", "document")].map(sourceKindOf)).toEqual([
			"study",
			"other",
			"document",
		]);
	});

	it("stand so in the pages without scripts", () => {
		const atlas = ownAtlas;
		const page = tablesHtml(atlas, wordsOf("en"), "full", "./").html;
		const row = page.slice(page.indexOf('<tr id="inc-cheonan-2010"')).split("</tr>")[0] ?? "";
		const cited = sourcesIn(row).flatMap((title) => atlas.sources.find((source) => source.title === title) ?? []);
		expect(cited.map(sourceKindOf)).toEqual(["document", "study", "press", "other"]);
	});
});

function sourcesIn(row: string): readonly string[] {
	return [...row.matchAll(/<li><(?:a|cite)[^>]*>([^<]*)/g)].map(([, title = ""]) => title);
}

it.each([
	["A brief history of the US-ROK combined military exercises", "en"],
	["북방한계선(NLL)에 관한 우리의 입장", "ko"],
	["李承晩ライン, 世界大百科事典", "ja"],
	["中朝边界议定书 (20 Mar 1964), text", "zh"],
	["The line (북방한계선) is held by the navy", "en"],
	["", "en"],
])("tells the language of “%s”", (text, language) => {
	expect(languageOfText(text)).toBe(language);
});
