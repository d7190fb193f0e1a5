import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { bindKeys } from "../../src/commands";
import "../../src/styles/index";
import { Reader } from "../../src/features/reader/reader";
import { article, laterArticle, makeCollection, makeFeature, makeIndex } from "../fixtures/atlas";
import { makeAppState, type Rendered, renderWith } from "./render";

const files = {
	lines: makeCollection(makeFeature({ id: "north" })),
	more: makeCollection(makeFeature({ id: "other" })),
	hidden: makeCollection(makeFeature({ id: "south" })),
};

let shown: Rendered | undefined;
let endKeys: (() => void) | undefined;
const close = () => {
	endKeys?.();
	shown?.dispose();
};
afterEach(close);

function open(fragment: string, { articles = [article, laterArticle], language = "en" as "en" | "ko" } = {}) {
	const app = makeAppState(makeIndex(articles), files, fragment);
	const { state } = app;
	shown = renderWith(
		app,
		() => (
			<Reader
				article={state.index.articles.find(({ id }) => id === state.view.excerpt()?.article)}
				onClose={() => state.view.closeArticle()}
			/>
		),
		language,
	);
	endKeys = bindKeys(window, state.commands, state.keyChoice, state.focusTargets);
	return state;
}

const passage = (name: string) => page.getByRole("link", { name, exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });

describe("the reader", () => {
	it("shows who published the text, when, how that is known, and the editors' notes apart from it", async () => {
		open("excerpt=later.over-there");
		const sheet = page.getByRole("article");
		await expect.element(sheet).toHaveTextContent("The Paper");
		await expect.element(sheet).toHaveTextContent("Dated May 2024");
		await expect.element(sheet).toHaveTextContent("By the watermark.");
		await expect.element(page.getByRole("complementary")).toHaveTextContent("Editors’ note It was earlier.");
		await expect.element(page.getByRole("heading", { name: "Later over there" })).toBeVisible();
	});

	it("highlights what a passage speaks of while it is pointed at or has the focus", async () => {
		const { highlight } = open("excerpt=news.sea-lines");
		await userEvent.hover(passage("sea lines"));
		expect(highlight.features()).toEqual(["north", "south"]);
		await userEvent.hover(button("Close the article"));
		expect(highlight.features()).toEqual([]);
		passage("sea lines").element().focus();
		expect(highlight.features()).toEqual(["north", "south"]);
		passage("sea lines").element().blur();
		expect(highlight.features()).toEqual([]);
	});

	it("leads from an article to the list of all, to another, and on to the next", async () => {
		const { view } = open("excerpt=news.sea-lines");
		await userEvent.click(button("All articles"));
		const entries = page.getByRole("button", { name: /^(News|Later)/ });
		expect(entries.elements().map((entry) => entry.getAttribute("aria-current"))).toEqual(["true", null]);
		await userEvent.click(entries.nth(1));
		expect(view.excerpt()).toEqual({ article: "later", id: "over-there" });
		await expect.element(passage("over there")).toHaveAttribute("aria-current", "location");
		await userEvent.click(button("News"));
		expect(view.excerpt()).toEqual({ article: "news", id: "sea-lines" });
	});

	it("offers no list where there is but one article, and the list where none is open", async () => {
		open("excerpt=news.sea-lines", { articles: [article] });
		await expect.element(passage("sea lines")).toBeVisible();
		expect(button("All articles").elements()).toEqual([]);
		close();
		open("");
		await expect.element(page.getByRole("button", { name: "News" })).toBeVisible();
	});

	it("goes through the passages about what is selected, by key and by button, and says where", async () => {
		const { view } = open("sel=south&excerpt=later.over-there");
		await expect.element(page.getByText("2 passages about Name of south")).toBeVisible();
		await userEvent.keyboard("n");
		expect(view.excerpt()).toEqual({ article: "later", id: "down-south" });
		await expect.element(page.getByText("2 of 2 passages about Name of south")).toBeVisible();
		await userEvent.click(button("Previous passage about it"));
		await expect.element(page.getByText("1 of 2 passages about Name of south")).toBeVisible();
		expect(view.view()).toMatchObject({ selection: "south", excerpt: { article: "news", id: "sea-lines" } });
	});

	it("says aloud where a step has led, in the interface's language, and nothing of scrolling", async () => {
		const { followSession } = open("excerpt=later.over-there", { language: "ko" });
		const status = page.getByRole("status");
		await userEvent.click(button("글 따라가기"));
		await expect.element(page.getByText("2개 중 1번째")).toBeVisible();
		await expect.element(status).toBeEmptyDOMElement();
		await userEvent.keyboard("{ArrowDown}");
		await expect.element(status).toHaveTextContent("2개 중 2번째: down south. 지도 항목 1개");
		await userEvent.keyboard("j");
		await expect.element(status).toHaveTextContent("글의 끝입니다.");
		followSession.reportReading({ article: "later", id: "over-there" });
		await expect.element(status).toBeEmptyDOMElement();
		await userEvent.keyboard("{Escape}");
		await expect.element(button("글 따라가기")).toHaveAttribute("aria-pressed", "false");
	});
});
