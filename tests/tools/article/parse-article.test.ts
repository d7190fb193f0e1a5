import { describe, expect, it } from "vitest";
import { formatArticleProblem, parseArticle } from "../../../tools/article/parse-article";

const header = 'title: A title\nlang: en\ndate: "2024-03-05"\n';
const known = ["nll", "dprk-1999-line"];
const propose = (id: string) => (known.includes(id) ? undefined : "; did you mean “nll”?");

function read(body: string, front = header) {
	return parseArticle(`---\n${front}---\n${body}`, { id: "news", file: "news.md", propose });
}

function complaints(body: string, front?: string): readonly string[] {
	const article = read(body, front);
	return article.ok ? [] : article.problem.map(formatArticleProblem);
}

describe("an article's file", () => {
	it("gives its text in runs, and each passage with its sentence", () => {
		const article = read(
			"# Head\n\nOne. He spoke of [sea *lines*](map:nll,dprk-1999-line) in the U.S. and [there](https://example.org). Three.\n",
		);
		expect(article).toMatchObject({
			ok: true,
			value: {
				title: "A title",
				language: "en",
				blocks: [
					{ kind: "heading", level: 1, runs: [{ text: "Head" }] },
					{
						runs: [
							{ text: "One. He spoke of " },
							{ text: "sea ", passage: "sea-lines" },
							{ text: "lines", emphasis: "em", passage: "sea-lines" },
							{ text: " in the U.S. and " },
							{ text: "there", href: "https://example.org" },
							{ text: ". Three." },
						],
					},
				],
				excerpts: [
					{
						id: "sea-lines",
						features: ["nll", "dprk-1999-line"],
						words: "sea lines",
						sentence: "He spoke of sea lines in the U.S. and there.",
					},
				],
			},
		});
	});

	it("leads each passage to its words at the publisher where the article has an address", () => {
		const body = "One line, and [the line](map:nll).\n";
		expect(read(body, `${header}url: https://example.org/a\n`)).toMatchObject({
			value: { excerpts: [{ original: "https://example.org/a#:~:text=the%20line" }] },
		});
		const article = read(body);
		expect(article.ok && article.value.excerpts[0]).not.toHaveProperty("original");
	});

	it("lets a link name its passage, and puts notes beside the paragraph", () => {
		const article = read("[Here](map:nll#borders).\n", `${header}notes:\n  borders: { en: A note, ko: 주석 }\n`);
		expect(article).toMatchObject({
			value: { blocks: [{ notes: [{ en: "A note", ko: "주석" }] }], excerpts: [{ id: "borders" }] },
		});
	});

	it.each([
		[
			"an unknown feature, with the nearest known",
			"One.\n\n[Here](map:nl).\n",
			"news.md:8: the atlas has no feature “nl”; did you mean “nll”?",
		],
		[
			"a passage repeated",
			"[Here](map:nll) and [here](map:nll).\n",
			"news.md:6: the passage “here” is there already; add #another-id to the link",
		],
		["a link to nothing", "[Here](map:).\n", "news.md:6: the link to the map names no feature"],
		[
			"words that make no id",
			"[여기](map:nll).\n",
			"news.md:6: “” cannot be the id of a passage; add #an-id to the link",
		],
		[
			"a passage of two sentences, which could not be quoted",
			"One.\n\nHe [spoke. Then](map:nll) he left.\n",
			"news.md:8: the link “spoke. Then” runs over the end of a sentence; link words of one sentence",
		],
		["a list", "- one\n", "news.md:6: “list” is not understood; use paragraphs, headings, emphasis and links"],
		["no passage at all", "One.\n", "news.md:1: no passage leads to the map; link one, such as [the line](map:nll)"],
		["HTML", "One <b>two</b>.\n", "news.md:6: “html” is not understood; use text, emphasis and links"],
	])("is refused for %s, with the line", (_, body, complaint) => {
		expect(complaints(body)[0]).toBe(complaint);
	});

	it("is refused without front matter, or with a wrong one", () => {
		expect(parseArticle("Hello", { id: "a", file: "a.md", propose })).toMatchObject({
			ok: false,
			problem: [{ line: 1 }],
		});
		expect(complaints("One.\n", "lang: en\n")[0]).toMatch(/^news.md:1: front matter, “title”/);
		expect(complaints("One.\n", `${header}notes:\n  gone: { en: A, ko: 가 }\n`)).toEqual([
			"news.md:1: the note “gone” belongs to no passage",
		]);
	});
});
