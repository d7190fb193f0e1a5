import { createHash } from "node:crypto";
import { expect } from "vitest";
import type { Excerpt } from "../../src/atlas/article";
import { readAtlas } from "../../tools/atlas/read-atlas";
import { patienceMs, type Reader } from "./driver";
import { pointOf } from "./map-place";
import { test } from "./reader-test";

const { articles, catalogue, collections } = readAtlas(process.cwd());
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

const follows = (reader: Reader, excerpt: Excerpt | undefined) =>
	reader.findsInAddress({ excerpt: `${article.id}.${excerpt?.id}`, layers: layersOf(excerpt), sel: undefined });

test("the text is followed to the end with the keyboard only, and one’s own layers come back", async ({ visitor }) => {
	const reader = await visitor({ window: { width: 1280, height: 800 } });
	const { keyboard } = reader.page;
	await reader.opens("#map=9/37.68/125.6&layers=nll,firing-areas");
	await keyboard.press("/");
	await reader.page.getByRole("combobox").waitFor();
	await keyboard.type(article.title);
	await reader.page.getByRole("option").first().waitFor();
	await keyboard.press("Enter");
	await reader.seesPassage(excerpts[0]?.words ?? "");
	await keyboard.press("f");
	for (const [index, excerpt] of excerpts.entries()) {
		await follows(reader, excerpt);
		await reader.seesPassage(excerpt.words);
		await reader.page.getByText(`${index + 1} of ${excerpts.length}`, { exact: true }).waitFor();
		if (index > 0) await reader.seesStatus(`${index + 1} of ${excerpts.length}: ${excerpt.words}`);
		await keyboard.press(index % 2 ? "j" : "ArrowDown");
	}
	await reader.seesStatus("The text ends here.");
	await follows(reader, excerpts.at(-1));
	await keyboard.press("Escape");
	await reader.seesLayers(["Northern Limit Line", "Published firing areas"]);
	await reader.seesPassage(excerpts.at(-1)?.words ?? "");
	await reader.presses("Map as it was before");
	await reader.findsInAddress({ map: "9/37.68/125.6", layers: "nll,firing-areas" });
	await reader.goesBack();
	await reader.findsInAddress({ map: "9/37.68/125.6", excerpt: `${article.id}.${first}` });
});

test("an article opened with its button has the focus, and the arrows follow it from any button", async ({
	visitor,
}) => {
	const reader = await visitor({ webgl: false });
	await reader.opens("");
	await reader.page.getByRole("navigation", { name: "Read with the map" }).getByRole("button").first().press("Enter");
	await reader.seesPassage(excerpts[0]?.words ?? "");
	await expect
		.poll(() => reader.page.evaluate(() => document.activeElement?.className), { timeout: patienceMs })
		.toBe("article-scroller");
	await reader.page.keyboard.press("f");
	await reader.page.getByRole("button", { name: "Share" }).focus();
	await reader.page.keyboard.press("ArrowDown");
	await reader.findsInAddress({ excerpt: `${article.id}.${excerpts[1]?.id}` });
});

test("each of the passages opens the card of the first feature it speaks of, and pages through the others", async ({
	visitor,
}) => {
	const reader = await visitor({ webgl: false });
	await reader.opens(`#excerpt=${article.id}.${first}&layers=none`);
	for (const { words, features: spokenOf, id } of excerpts) {
		await reader.followsPassage(words);
		await reader.seesPassage(words);
		await reader.seesCard(features.get(spokenOf[0] ?? "")?.name ?? "");
		for (const feature of [...spokenOf.slice(1), spokenOf[0]]) {
			if (spokenOf.length > 1) await reader.presses("Next feature here");
			await reader.findsInAddress({ sel: feature, excerpt: `${article.id}.${id}` });
		}
	}
});

test("the card of a passage hides nothing the passage speaks of", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens(`#excerpt=${article.id}.${first}&layers=none`);
	await reader.followsPassage(excerpts[0]?.words ?? "");
	await reader.mapSettles();
	await reader.findsInAddress({ map: /./ });
	const card = await (await reader.seesAnyCard()).boundingBox();
	if (!card) throw new Error("The card has no place on the screen.");
	for (const id of excerpts[0]?.features ?? []) {
		const { x, y } = await reader.pixelOf(pointOf(features.get(id)?.layer ?? "", id));
		const isCovered = x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height;
		expect(isCovered, `${id} under the card`).toBe(false);
	}
});

test("the map goes along with the mouse’s wheel, and Back leaves in one step", async ({ visitor }) => {
	const reader = await visitor({ motion: true });
	await reader.opens(`#map=8/38/127&layers=dmz&sel=dmz&excerpt=${article.id}.${first}`);
	await reader.seesAnyCard();
	await reader.presses("Follow the text");
	await reader.seesNoCard();
	await follows(reader, excerpts[0]);
	await reader.page.locator(".article-scroller").hover();
	for (let turn = 0; turn < 3; turn++) await reader.page.mouse.wheel(0, 150);
	await expect.poll(() => reader.address().get("excerpt"), { timeout: patienceMs }).not.toBe(`${article.id}.${first}`);
	await reader.page.mouse.wheel(0, 10_000);
	await follows(reader, excerpts.at(-1));
	await reader.mapSettles();
	const copied = reader.page.url();
	const friend = await visitor();
	await friend.opens(copied);
	await friend.seesPassage(excerpts.at(-1)?.words ?? "");
	expect(friend.page.url()).toBe(copied);

	await reader.goesBack();
	await reader.findsInAddress({
		map: "8/38/127",
		layers: "dmz",
		sel: "dmz",
		excerpt: `${article.id}.${first}`,
	});
	await reader.seesAnyCard();
	expect(await reader.page.getByRole("button", { name: "Follow the text" }).getAttribute("aria-pressed")).toBe("false");
});

test("the map jumps for who wants no motion, and flies for others", async ({ visitor }) => {
	const placesOnTheWay = async (motion: boolean) => {
		const reader = await visitor({ motion });
		await reader.page.addInitScript(() => {
			const cameras = new Set<string | undefined>();
			Object.assign(window, { cameras });
			const replace = history.replaceState.bind(history);
			history.replaceState = (...entry) => {
				cameras.add(/map=[^&]*/.exec(String(entry[2]))?.[0]);
				replace(...entry);
			};
		});
		await reader.opens(`#map=7/38/127&excerpt=${article.id}.pyongyang-claims`);
		await reader.presses("Follow the text");
		await follows(reader, excerpts[2]);
		await reader.mapSettles();
		await reader.findsInAddress({ map: /^10\.[45]/ });
		return reader.page.evaluate(() => [...(window as unknown as { cameras: Set<string> }).cameras]);
	};
	const begun = (camera: string) => camera === "map=7/38/127";
	expect((await placesOnTheWay(false)).filter((camera) => !begun(camera))).toHaveLength(1);
	expect((await placesOnTheWay(true)).filter((camera) => !begun(camera)).length).toBeGreaterThan(1);
});

test("words pointed at glow on the map, also where their layer is off, and the address stays", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens(`#map=8/37.6/125.4&layers=none&excerpt=${article.id}.disputed-maritime-borders`);
	await reader.seesPassage("disputed maritime borders");
	const away = reader.page.getByRole("button", { name: "Close the article" });
	await away.hover();
	const canvas = reader.page.locator(".map-canvas canvas").first();
	const picture = async () =>
		createHash("sha1")
			.update(await canvas.screenshot())
			.digest("hex");
	const before = await picture();
	const address = reader.page.url();
	await reader.page.getByRole("link", { name: "disputed maritime borders", exact: true }).hover();
	await expect.poll(picture, { timeout: patienceMs }).not.toBe(before);
	await away.hover();
	await expect.poll(picture, { timeout: patienceMs }).toBe(before);
	expect(reader.page.url()).toBe(address);
});
