import { expect } from "vitest";
import type { Excerpt } from "../../src/atlas/article";
import { ownAtlas } from "../fixtures/own-atlas";
import { pointOf } from "./driver/map-place";
import type { User } from "./driver/user";
import { test } from "./user-test";

const { articles, catalogue, collections } = ownAtlas;
const [article] = articles;
if (!article) throw new Error("There is no article to follow.");
const { excerpts } = article;
const features = new Map(
	[...collections].flatMap(([layer, collection]) =>
		collection.features.map(({ properties: { id, name } }) => [id, { layer, name: name.en }] as const),
	),
);
const first = excerpts[0]?.id;

/** The layers a passage needs, and the demarcation line, as a link names them. */
function layersOf(excerpt: Excerpt | undefined): string {
	const needed = new Set(["mdl", ...(excerpt?.features.map((id) => features.get(id)?.layer) ?? [])]);
	return catalogue.layers
		.map(({ id }) => id)
		.filter((id) => needed.has(id))
		.join(",");
}

const followsTo = (user: User, excerpt: Excerpt | undefined) =>
	user.findsInAddress({ excerpt: `${article.id}.${excerpt?.id}`, layers: layersOf(excerpt), sel: undefined });

/** Lets the map follow the text to a passage far off, and returns the cameras the address went through on the way. */
async function camerasOnTheWay(user: User): Promise<readonly string[]> {
	await user.opens(`#map=7/38/127&excerpt=${article?.id}.pyongyang-claims`);
	await user.seesPassage("Pyongyang claims");
	const cameras = await user.listsCameras();
	await user.presses("Follow the text");
	await followsTo(user, excerpts[2]);
	await user.mapSettles();
	await user.findsInAddress({ map: /^10\.[45]/ });
	await user.presses("Follow the text");
	return (await cameras()).filter((camera) => camera !== "7/38/127");
}

test("the map goes along with the mouse’s wheel and with the keyboard, flies or jumps, and Back leaves in one step", async ({
	visitor,
}) => {
	const user = await visitor({ motion: true });
	await user.opens(`#map=8/38/127&layers=dmz&sel=dmz&excerpt=${article.id}.${first}`);
	await user.seesAnyCard();
	await user.presses("Follow the text");
	await user.seesNoCard();
	await followsTo(user, excerpts[0]);
	await user.scrollsArticle([150, 150, 150]);
	await expect.poll(() => user.address().get("excerpt")).not.toBe(`${article.id}.${first}`);
	await user.scrollsArticle([10_000]);
	await followsTo(user, excerpts.at(-1));
	await user.mapSettles();
	const copied = user.link();
	const friend = await visitor({ window: { width: 1280, height: 800 } });
	await friend.opens(copied);
	await friend.seesPassage(excerpts.at(-1)?.words ?? "");
	expect(friend.link()).toBe(copied);

	await user.goesBack();
	await user.findsInAddress({ map: "8/38/127", layers: "dmz", sel: "dmz", excerpt: `${article.id}.${first}` });
	await user.seesAnyCard();
	expect(await user.attribute("button", "Follow the text", "aria-pressed")).toBe("false");

	expect(await camerasOnTheWay(friend), "who wants no motion jumps").toHaveLength(1);
	expect((await camerasOnTheWay(user)).length, "others fly").toBeGreaterThan(1);
});

test("the keys of the article go from passage to passage, each of which is said, and the map as it was before comes back", async ({
	visitor,
}) => {
	const user = await visitor({ graphics: "none", window: { width: 1280, height: 800 } });
	await user.opens("#map=9/37.68/125.6&layers=nll,firing-areas");
	await user.seesNoArticle();
	await user.opensSearch("/");
	await user.enters(article.title);
	await user.sees("option");
	await user.hits("Enter");
	await user.seesPassage(excerpts[0]?.words ?? "");
	await user.hits("f");
	for (const [index, excerpt] of excerpts.entries()) {
		await followsTo(user, excerpt);
		await user.seesPassage(excerpt.words);
		await user.seesText(new RegExp(`^${index + 1} of ${excerpts.length}$`));
		if (index > 0) await user.seesStatus(`${index + 1} of ${excerpts.length}: ${excerpt.words}`);
		await user.hits(index % 2 ? "j" : "ArrowDown");
	}
	await user.seesStatus("The text ends here.");
	await followsTo(user, excerpts.at(-1));
	await user.hits("Escape");
	await user.seesLayers(["Northern Limit Line", "Published firing areas"]);
	await user.seesPassage(excerpts.at(-1)?.words ?? "");
	await user.presses("Map as it was before");
	await user.findsInAddress({ map: "9/37.68/125.6", layers: "nll,firing-areas" });
	await user.goesBack();
	await user.findsInAddress({ map: "9/37.68/125.6", excerpt: `${article.id}.${first}` });
});

test("the card of a passage hides nothing it speaks of, and words pointed at are highlighted, also where their layer is off", async ({
	visitor,
}) => {
	const user = await visitor();
	await user.opens(`#excerpt=${article.id}.${first}&layers=none`);
	await user.followsPassage(excerpts[0]?.words ?? "");
	await user.mapSettles();
	await user.findsInAddress({ map: /./ });
	const card = await (await user.seesAnyCard()).box();
	for (const id of excerpts[0]?.features ?? []) {
		const { x, y } = await user.pixelOf(pointOf(features.get(id)?.layer ?? "", id));
		const isCovered = x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height;
		expect(isCovered, `${id} under the card`).toBe(false);
	}

	const reader = await visitor({ graphics: "drawn", window: { width: 800, height: 520 } });
	// Far from names, which may keep the other side that they were moved to.
	await reader.opens(`#map=6.9/36.2/124.6&layers=none&excerpt=${article.id}.disputed-maritime-borders`);
	await reader.seesPassage("disputed maritime borders");
	await reader.pointsAt("button", "Close the article");
	await reader.seesRest();
	const before = await reader.picture();
	const link = reader.link();
	await reader.pointsAtPassage("disputed maritime borders");
	await expect.poll(() => reader.picture()).not.toBe(before);
	await reader.pointsAt("button", "Close the article");
	await expect.poll(() => reader.picture()).toBe(before);
	expect(reader.link()).toBe(link);
});

test("an article opened with its button has the focus, the arrows follow it from any button, and each passage opens the cards of what it speaks of", async ({
	visitor,
}) => {
	const user = await visitor({ graphics: "none" });
	await user.opens("");
	await user.sees("table");
	await user.within("navigation", "Read with the map").focuses("button", /^North Korea threatens/);
	await user.hits("Enter");
	await user.seesPassage(excerpts[0]?.words ?? "");
	await user.seesFocus({ className: "article-scroller" });
	await user.hits("f");
	await user.focuses("button", "Share");
	await user.hits("ArrowDown");
	await user.findsInAddress({ excerpt: `${article.id}.${excerpts[1]?.id}` });
	await user.hits("Escape");

	await user.opens(`#excerpt=${article.id}.${first}&layers=none`);
	for (const { words, features: spokenOf, id } of excerpts) {
		await user.followsPassage(words);
		await user.seesPassage(words);
		await user.seesCard(features.get(spokenOf[0] ?? "")?.name ?? "");
		for (const feature of [...spokenOf.slice(1), spokenOf[0]]) {
			if (spokenOf.length > 1) await user.presses("Next feature here");
			await user.findsInAddress({ sel: feature, excerpt: `${article.id}.${id}` });
		}
	}
});
