import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/atlas/article";
import type { Language } from "../../../src/atlas/atlas";
import { selectPassage, toTextFragmentUrl } from "../../../tools/article/text-quote";
import { ownAtlas } from "../../fixtures/own-atlas";

/** An article of paragraphs, in one of which the words between two bars are a passage. */
function makeArticle(paragraphs: readonly string[], language: Language = "en"): Article {
	const blocks = paragraphs.map((paragraph) => {
		const [before = "", words, after = ""] = paragraph.split("|");
		const runs = words ? [{ text: before }, { text: words, passage: "p" }, { text: after }] : [{ text: before }];
		return { kind: "paragraph" as const, runs };
	});
	return { id: "news", title: "News", language, blocks, excerpts: [] };
}

const select = (paragraphs: readonly string[], language?: Language) =>
	selectPassage(makeArticle(paragraphs, language), "p");

/**
 * The words that a text directive leads to: those after the first place that it fits, as the specification searches.
 */
function follow(url: string, text: string): { readonly at: number; readonly words: string } {
	const parts = (url.split(":~:text=")[1] ?? "").split(",");
	const decode = (part = "") => decodeURIComponent(part);
	const prefix = parts[0]?.endsWith("-") ? decode(parts[0].slice(0, -1)) : "";
	const suffix = parts.at(-1)?.startsWith("-") ? decode(parts.at(-1)?.slice(1)) : "";
	const words = decode(parts[prefix ? 1 : 0]);
	const toPattern = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const pattern = [prefix, words, suffix].filter(Boolean).map(toPattern).join("\\s*");
	const found = new RegExp(pattern, "i").exec(text);
	return { at: (found?.index ?? -1) + (found?.[0].indexOf(words, prefix.length) ?? 0), words };
}

describe("a text quote", () => {
	it("is the words alone where they stand once", () => {
		expect(select(["He spoke of |sea lines| there."])).toEqual({ exact: "sea lines", prefix: "", suffix: "" });
	});

	it("takes as few words round them as tell them apart, on either side", () => {
		expect(select(["The line. A |line| ran. One line more. A line."])).toEqual({
			exact: "line",
			prefix: "",
			suffix: " ran",
		});
		expect(select(["Old |lines| here. New lines here."])).toEqual({ exact: "lines", prefix: "Old ", suffix: "" });
	});

	it("counts words in other letters, and in other paragraphs", () => {
		expect(select(["LINES were drawn.", "There the |lines|."])?.prefix).toBe("the ");
	});

	it("ends between words where the passage does not", () => {
		expect(select(["정부는 |북방한계선|을 말했다."], "ko")).toEqual({ exact: "북방한계선", prefix: "", suffix: "을" });
	});

	it("takes all of a paragraph that stands there twice, and knows of none without the passage", () => {
		expect(select(["A |line| ran.", "A line ran."])).toEqual({ exact: "line", prefix: "A ", suffix: " ran" });
		expect(select(["A line."])).toBeUndefined();
	});

	it("leads to each passage of the articles, and to no other place", () => {
		for (const article of ownAtlas.articles) {
			const text = article.blocks.map(({ runs }) => runs.map((run) => run.text).join("")).join("\n\n");
			for (const { id, words } of article.excerpts) {
				const selector = selectPassage(article, id);
				if (!selector) throw new Error(id);
				const { prefix, exact, suffix } = selector;
				expect(text).toContain(prefix + exact + suffix);
				expect(follow(toTextFragmentUrl("https://example.org", selector), text).words).toBe(words);
			}
		}
	});

	it("leads back to whatever words it was made of", () => {
		let seed = 7;
		const random = (below: number) => {
			seed = (seed * 48271) % 2147483647;
			return seed % below;
		};
		const vocabulary = [
			"a",
			"sea",
			"line,",
			"sea-line",
			"“north”",
			"& south",
			"50%",
			"A",
			"한강",
			"lines.",
			"#1",
			"(b)",
		];
		for (let round = 0; round < 400; round++) {
			const words = Array.from(
				{ length: 24 },
				(_, index) => `${vocabulary[random(12)]}${index % 6 === 5 ? round : ""}`,
			);
			const from = random(22);
			const to = from + 1 + random(2);
			const passage = words.slice(from, to).join(" ");
			const before = words.slice(0, from).join(" ");
			const selector = select([`${before} |${passage}| ${words.slice(to).join(" ")}`]);
			if (!selector) throw new Error(passage);
			const url = toTextFragmentUrl("https://example.org/a", selector);
			expect(url).toMatch(/^https:\/\/example\.org\/a#:~:text=([^-,&\s]+-,)?[^-,&\s]+(,-[^-,&\s]+)?$/);
			expect(follow(url, `${before} ${passage} ${words.slice(to).join(" ")}`)).toEqual({
				at: before.length + 1,
				words: passage,
			});
		}
	});
});

describe("the address of a quote", () => {
	const quote = { exact: "sea-line, A & B", prefix: "the  ", suffix: " – 50%" };
	const directive = ":~:text=the-,sea%2Dline%2C%20A%20%26%20B,-%E2%80%93%2050%25";

	it.each([
		["a page", "https://example.org/a?b=1", `https://example.org/a?b=1#${directive}`],
		["a part of a page", "https://example.org/a#part", `https://example.org/a#part${directive}`],
		["a page with a directive already", "https://example.org/a#:~:text=old", `https://example.org/a#${directive}`],
	])("keeps that of %s", (_, url, expected) => {
		expect(toTextFragmentUrl(url, quote)).toBe(expected);
	});
});
