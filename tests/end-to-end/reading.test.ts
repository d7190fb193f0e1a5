import { expect } from "vitest";
import { ownAtlas } from "../fixtures/own-atlas";
import type { User } from "./driver/user";
import { test } from "./user-test";

const { articles, catalogue, collections } = ownAtlas;
const features = [...collections.values()].flatMap((collection) => collection.features);

test("with JavaScript off the page shows the article, its passages, a table a layer, and a picture of the map", async ({
	visitor,
}) => {
	const user = await visitor({ scripts: false });
	await user.visits("");
	for (const { id, blocks, excerpts } of articles) {
		const written = blocks.map(({ runs }) => runs.map((run) => run.text).join(""));
		expect(await user.readArticle(id)).toEqual(written);
		for (const { id: passage, words, sentence } of excerpts) {
			const read = await user.readPassage(id, passage);
			expect(read.words).toBe(words);
			expect(read.block).toContain(sentence);
		}
	}
	expect(await user.countsTables()).toBe(catalogue.layers.length);
	const rows = await user.featuresOfTables();
	expect(rows.toSorted()).toEqual(features.map(({ properties }) => properties.id).toSorted());
	await user.seesMapPicture();

	for (const [file, language] of [
		["atlas.html", "en"],
		["atlas.ko.html", "ko"],
	] as const) {
		await user.visits(file);
		for (const { properties } of features.filter((_, index) => index % 20 === 0)) {
			const { text, sources, link } = await user.readRow(properties.id);
			expect(text, file).toContain(properties.summary[language]);
			expect(sources, properties.id).toBe(properties.sources.length);
			expect(link).toBe(`./#sel=${properties.id}`);
		}
	}
});

test("a link of the page with all features leads to the map, where nothing of the reading page is left", async ({
	visitor,
}) => {
	const user = await visitor({ graphics: "none" });
	await user.visits("atlas.html");
	// The rows of a table are alike, and hundreds.
	expect(await user.findViolationsAsIs("tbody tr:nth-child(n + 5)")).toEqual([]);
	await user.picks("link", "Northern Limit Line (West Sea)");
	await user.seesCard("Northern Limit Line (West Sea)");
	expect(await user.countsReading()).toBe(0);
});

test("the reading page is not seen while the application starts", async ({ visitor }) => {
	const user = await visitor();
	await user.waitsForScripts();
	await user.seesReadingHidden();
});

test.for([
	{ fault: "the scripts do not arrive", mark: /ERR_FAILED/, spoil: (user: User) => user.losesScripts() },
	{ fault: "the application stops at its start", mark: /no media here/, spoil: (user: User) => user.hasNoMedia() },
])("the page for those without scripts comes to sight where $fault", async ({ mark, spoil }, { visitor }) => {
	const user = await visitor();
	user.expects(mark);
	await spoil(user);
	await user.visits("");
	await user.seesReadingPage();
	expect(await user.countsArticles()).toBe(articles.length);
	expect(await user.countsTables()).toBe(catalogue.layers.length);
	await user.seesMapPicture();
	// What stops the application there must not outlast this page.
	await user.closes();
});
