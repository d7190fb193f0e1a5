import { describe, expect, it } from "vitest";
import { excerptsAbout, passageFrom } from "../../src/atlas/article";
import { article, laterArticle } from "../fixtures/atlas";

const articles = [article, laterArticle];
const aboutSouth = excerptsAbout(articles, "south");
const from = (ref: { article: string; id: string } | undefined, direction: "next" | "previous") =>
	passageFrom(articles, aboutSouth, ref, direction)?.excerpt.id;

describe("the passages about a feature", () => {
	it("are found in all articles, in the order of the texts", () => {
		expect(aboutSouth.map(({ excerpt }) => excerpt.id)).toEqual(["sea-lines", "down-south"]);
	});

	it("follow on a place in the text that is not one of them", () => {
		const between = { article: "later", id: "over-there" };
		expect([from(between, "next"), from(between, "previous")]).toEqual(["down-south", "sea-lines"]);
	});

	it("go round the ends, and begin there where nothing is read", () => {
		expect(from({ article: "later", id: "down-south" }, "next")).toBe("sea-lines");
		expect(from({ article: "news", id: "sea-lines" }, "previous")).toBe("down-south");
		expect([from(undefined, "next"), from(undefined, "previous")]).toEqual(["sea-lines", "down-south"]);
	});

	it("are none for a feature that no text speaks of", () => {
		expect(passageFrom(articles, excerptsAbout(articles, "nobody"), undefined, "next")).toBeUndefined();
	});
});
