import { articles, catalogue, layerOfFeature, layerUrls, opening, shapesOfLayer } from "virtual:atlas";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { AtlasCollection, Language } from "../../src/atlas/atlas";
import { loadCollection } from "../../src/atlas/load";
import { sheetHeights } from "../../src/features/sheet/sheet-steps";
import "../../src/styles/index";
import "../../src/features/sheet/sheet.css";
import { FeatureCard } from "../../src/features/card/feature-card";
import { makeAppState, type Rendered, renderWith } from "./render";

const files: Record<string, AtlasCollection> = {};
const spokenOf = [...new Set(articles.flatMap(({ excerpts }) => excerpts.flatMap(({ features }) => features)))];
let shown: Rendered | undefined;

beforeAll(async () => {
	for (const layer of new Set(spokenOf.map((feature) => layerOfFeature[feature] ?? ""))) {
		const loaded = await loadCollection(layer, layerUrls[layer] ?? "");
		if (loaded.ok) files[layer] = loaded.value;
	}
});
afterEach(() => shown?.dispose());

/** The header and the tabs of a phone, which leave the rest to map and sheet. */
const phoneBarsPx = 102;

/** Where a card is seen: on a map of that size, or in the half sheet of a phone. */
const places = [
	{ name: "1280 × 800", window: [1280, 800], map: [980, 800] },
	{ name: "1280 × 800 with the list", window: [1280, 800], map: [980, 432] },
	{ name: "1280 × 800 with the article", window: [1280, 800], map: [640, 800] },
	{ name: "1024 × 768", window: [1024, 768], map: [724, 768] },
	{ name: "a frame of 600 × 400", window: [600, 400], map: [600, 400] },
	{ name: "the half sheet of 390 × 844", window: [390, 844], map: undefined },
] as const;

function open(map: readonly [number, number] | undefined, language: Language) {
	const index = { catalogue, articles, layerOfFeature, shapesOfLayer, opening };
	const app = makeAppState(index, files, `layers=none&sel=${spokenOf[0]}&lang=${language}`);
	document.documentElement.lang = language;
	const inMap = () => (
		<section class="map-region" style={{ width: `${map?.[0]}px`, height: `${map?.[1]}px` }}>
			<div class="map-canvas">
				<div class="map-card">
					<FeatureCard />
				</div>
			</div>
		</section>
	);
	const inSheet = () => (
		<div class="sheet is-drawn" style={{ "--sheet-height": `${sheetHeights(844 - phoneBarsPx).half}px` }}>
			<div class="sheet-bar">
				<button class="icon-button" type="button">
					×
				</button>
			</div>
			<div class="sheet-body">
				<FeatureCard showOnMap />
			</div>
		</div>
	);
	shown = renderWith(app, map ? inMap : inSheet, language);
	return app.state;
}

describe("the quotation in the card", () => {
	it.each(places.flatMap((place) => (["en", "ko"] as const).map((language) => ({ ...place, language }))))(
		"is seen whole, with its link, without scrolling for every feature that has one: $name, $language",
		async ({ window: [width, height], map, language }) => {
			await page.viewport(width, height);
			const { view } = open(map, language);
			const hidden: string[] = [];
			for (const feature of spokenOf) {
				view.select([feature]);
				await expect.poll(() => shown?.element.querySelector("blockquote mark")).toBeTruthy();
				const scroller = shown?.element.querySelector("[role=dialog]")?.lastElementChild;
				const quotation = shown?.element.querySelector(".excerpt-read");
				if (!scroller || !quotation) throw new Error(`There is no quotation in the card of ${feature}.`);
				const belowPx = quotation.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom;
				if (belowPx > 0) hidden.push(`${feature}: ${Math.round(belowPx)} px below`);
			}
			expect(spokenOf.length).toBeGreaterThan(50);
			expect(hidden).toEqual([]);
		},
	);
});
