import { expect } from "vitest";
import { findBarriers } from "./barriers";
import { test } from "./reader-test";

test("at a desk axe finds no barrier", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#layers=mdl,nll,atlantis");
	const found = [...(await findBarriers(reader, "with a notice"))];
	await reader.presses("Dismiss");
	await reader.opens("#map=9/37.68/125.6&sel=nll");
	await reader.seesCard(/^Northern Limit Line/);
	found.push(...(await findBarriers(reader, "with a popup")));
	await reader.readsInArticle("disputed maritime borders");
	await reader.seesPassage("disputed maritime borders");
	await reader.presses("Share");
	found.push(...(await findBarriers(reader, "with the article and a link to copy")));
	await reader.presses("한국어");
	await reader.mapSettles();
	found.push(...(await findBarriers(reader, "in Korean")));
	expect(found).toEqual([]);
});

test("on a phone axe finds no barrier", async ({ visitor }) => {
	const reader = await visitor({ phone: { width: 390, height: 844 } });
	await reader.opens("#map=9/37.68/125.6");
	const found = [...(await findBarriers(reader, "the map"))];
	await reader.presses("Layers");
	found.push(...(await findBarriers(reader, "with the layers")));
	await reader.presses("Article");
	found.push(...(await findBarriers(reader, "with the article")));
	await reader.followsPassage("48 field training operations");
	await reader.seesAnyCard();
	found.push(...(await findBarriers(reader, "with a card")));
	expect(found).toEqual([]);
});

test("without WebGL 2, or with a layer that does not load, axe finds no barrier", async ({ visitor }) => {
	const reader = await visitor({ webgl: false });
	reader.expects(/ERR_FAILED/);
	await reader.misses("**/nll-*.geojson");
	await reader.opens("#sel=mdl");
	await reader.seesLayerFailed("Northern Limit Line", "no connection");
	await reader.seesAnyCard();
	expect(await findBarriers(reader, "without WebGL 2")).toEqual([]);
});

test("an embedded map has no barrier that axe finds", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("?embed=1#map=9/37.68/125.6&sel=nll");
	await reader.seesAnyCard();
	expect(await findBarriers(reader, "embedded")).toEqual([]);
});

test("Escape closes the card, then the article", async ({ visitor }) => {
	const reader = await visitor({ webgl: false });
	await reader.opens("#sel=nll&excerpt=2024-03-05-drills.disputed-maritime-borders");
	await reader.seesCard(/^Northern Limit Line/);
	await reader.page.keyboard.press("Escape");
	await reader.seesNoCard();
	await reader.seesPassage("disputed maritime borders");
	await reader.page.keyboard.press("Escape");
	await reader.seesNoArticle();
	await reader.findsInAddress({ sel: undefined, excerpt: undefined });
});
