import { describe, expect, it } from "vitest";
import { findMentions } from "../../tools/article/find-mentions";
import { collectNames } from "../../tools/article/known-names";
import { languageOf, makeSkeleton, splitParagraphs } from "../../tools/article/make-skeleton";
import { formatArticleProblem, parseArticle } from "../../tools/article/parse-article";
import { suggestLinks } from "../../tools/article/suggest-links";
import { readSearchables } from "../../tools/atlas/read-searchables";
import { ownAtlas } from "../fixtures/own-atlas";

const atlas = ownAtlas;
const names = collectNames(atlas, readSearchables(process.cwd(), atlas));
const mentions = (text: string) => findMentions([text], languageOf(text), names);
const found = (text: string) => mentions(text).map(({ words, named }) => [words, ...named.own.slice(0, 2)]);

const read = (markdown: string) => parseArticle(markdown, { id: "news", file: "news.md", propose: () => undefined });

describe("the skeleton of an article", () => {
	const text = "\uFEFFA head without a stop\r\n\r\nOne *two* <b>. 1) #3\r\n\r\n# Not a heading.\r\n";
	const facts = { title: "A: title", date: "2024-03-05", publisher: "A press", url: "https://example.org" };

	it("shows the text word for word once it is read, whatever signs stand in it", () => {
		const skeleton = makeSkeleton(splitParagraphs(`${text}\n- 2. [x](y) & _z_ \\`), facts);
		const article = read(`${skeleton}\n[The line](map:nll).\n`);
		if (!article.ok) throw new Error(article.problem.map(formatArticleProblem).join());
		expect(article.value).toMatchObject({ title: "A: title", date: "2024-03-05", language: "en" });
		expect(article.value.blocks.map(({ runs }) => runs.map((run) => run.text).join(""))).toEqual([
			"A head without a stop",
			"One *two* <b>. 1) #3",
			"# Not a heading.",
			"- 2. [x](y) & _z_ \\",
			"The line.",
		]);
	});

	it("is refused until what is empty is filled, with the line of each", () => {
		const article = read(makeSkeleton(["A sentence."], {}));
		expect(article.ok ? [] : article.problem.map(formatArticleProblem)).toEqual([
			"news.md:2: front matter, “title”: is empty; write the title",
			"news.md:5: front matter, “publisher”: is empty; write who published it, or take the line away",
			'news.md:3: front matter, “date”: is empty; write the day, such as "2024-03-05", or take the line away',
			"news.md:6: front matter, “url”: is empty; write the address of the article, or take the line away",
		]);
	});

	it("takes lines for paragraphs where no line is empty, and tells Korean by its letters", () => {
		expect(splitParagraphs("One.\nTwo.\n")).toEqual(["One.", "Two."]);
		expect(languageOf("군은 NLL을 지킨다")).toBe("ko");
		expect(languageOf("The line (북방한계선) is held by the navy")).toBe("en");
	});
});

describe("what a text names", () => {
	it("is found by names, aliases and labels, the longest of those that overlap", () => {
		expect(found("The Northern Limit Line, or NLL, is not the Demilitarized Zone’s.")).toEqual([
			["Northern Limit Line", "nll", "nll-east"],
			["NLL", "nll"],
			["Demilitarized Zone", "dmz"],
		]);
	});

	it("is found in other spellings and in Korean with particles", () => {
		expect(found("P'yŏngyang and Pyongyang’s")).toEqual([
			["P'yŏngyang", "base-pyongyang"],
			["Pyongyang", "base-pyongyang"],
		]);
		expect(found("장산곶과 NLL에서 북방한계선은")).toEqual([
			["장산곶", "dprk-jangsangot"],
			["NLL", "nll"],
			["북방한계선", "nll", "nll-east"],
		]);
	});

	it("may be an exercise or a place, under which features stand", () => {
		const [drill, island] = mentions("Ulchi Freedom Shield off Yeonpyeong Island");
		expect(drill).toMatchObject({ words: "Ulchi Freedom Shield", named: { under: ["ufs24-westsea"] } });
		expect(island?.words).toBe("Yeonpyeong");
		expect(island?.named.under).toContain("inc-yp-2010");
	});

	it("is nothing in words that only look alike", () => {
		expect(found("Exercises, incidents, lines and ranges of South Korea.")).toEqual([]);
	});
});

describe("the links that are suggested", () => {
	const suggest = (text: string) => suggestLinks(mentions(text), (id) => `<${id}>`);

	it("stand under their sentence, with names, each with an id of its own", () => {
		expect(suggest("The MDL. No NLL or NLL.")).toEqual([
			"",
			"The MDL.",
			"  [MDL](map:mdl)",
			"    to <mdl>",
			"    or mdl-marker-0001,mdl-marker-1292",
			"",
			"No NLL or NLL.",
			"  [NLL](map:nll)",
			"    to <nll>",
			"    or nll-west-extension,nll-east",
			"  [NLL](map:nll#nll-2)",
			"    to <nll>",
			"    or nll-west-extension,nll-east",
		]);
		expect(suggest("장산곶이다.")[2]).toBe("  [장산곶](map:dprk-jangsangot#dprk-jangsangot)");
	});
});
