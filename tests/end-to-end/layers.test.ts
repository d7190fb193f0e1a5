import type { Position } from "geojson";
import type { Locator } from "playwright";
import { expect } from "vitest";
import type { AtlasFeature } from "../../src/atlas/atlas";
import { anchorNear } from "../../src/geo/nearest";
import { en } from "../../src/i18n/dictionary.en";
import { formatDate } from "../../src/i18n/format";
import { readAtlas } from "../../tools/atlas/read-atlas";
import { test } from "./reader-test";

const { catalogue, collections } = readAtlas(process.cwd());
/** Far enough out to do without the fine coast; near enough, for points, to part those that are apart. */
const zoom = { lines: 7, points: 10 };
/** Points nearer than this, in degrees, may be drawn as a group even there. */
const groupDeg = 0.06;

test("every layer can be switched on and clicked, and the card tells whose it is, how exact, since when and from where", async ({
	visitor,
}) => {
	const reader = await visitor();
	await reader.page.setViewportSize({ width: 800, height: 600 });
	for (const { id, name, assertion, minZoom = 0, symbol } of catalogue.layers) {
		const features = collections.get(id)?.features ?? [];
		const position = placeOf(features);
		const [lng = 0, lat = 0] = position;
		await reader.opens(
			`#map=${Math.max(symbol === "point" ? zoom.points : zoom.lines, minZoom)}/${lat}/${lng}&layers=none`,
		);
		await reader.seesNoCard();
		await reader.switchesOn(name.en);
		await reader.seesLayers([name.en]);
		await reader.clicks({ position });
		const card = await reader.seesAnyCard();
		const facts = features.find(({ properties }) => properties.id === reader.address().get("sel"))?.properties;
		if (!facts) throw new Error(`${id}: the card is not of this layer: ${reader.page.url()}`);
		await card.getByRole("heading", { name: facts.name.en, exact: true }).waitFor();
		await card.getByText("Details", { exact: true }).click();
		await card.locator(".sources").waitFor();
		const ledger = await readLedger(card);
		expect(ledger.get(en.feature.assertedBy[assertion]), facts.id).toBe(en.party[facts.assertedBy]);
		expect(ledger.get(en.feature.certainty), facts.id).toContain(en.certainty[facts.certainty]);
		if (facts.since) {
			const term = facts.until ? en.feature.date : en.feature.since;
			expect(ledger.get(term), facts.id).toContain(formatDate(facts.since, "en"));
		}
		const sources = card.locator(".feature-details > .sources > li");
		await sources.first().waitFor();
		expect(await sources.count(), facts.id).toBe(facts.sources.length);
	}
});

/**
 * A place on one of the features near the middle of the file that has no other beside it: its point, a place on its line, or
 * one within its area.
 */
function placeOf(features: readonly AtlasFeature[]): Position {
	const places = features.map((feature) => anchorNear(feature, [127, 37]));
	const isAlone = (place: Position) => places.filter((each) => isBeside(each, place)).length === 1;
	const middle = Math.floor(places.length / 2);
	const [found] = [...places.slice(middle), ...places].filter(
		(place) => features[middle]?.geometry.type !== "Point" || isAlone(place),
	);
	if (!found) throw new Error("A layer has no feature that stands alone.");
	return found;
}

function isBeside([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): boolean {
	return Math.hypot(lngA - lngB, latA - latB) < groupDeg;
}

async function readLedger(card: Locator): Promise<ReadonlyMap<string, string>> {
	const rows = await card.locator(".facts-list > div").all();
	return new Map(
		await Promise.all(
			rows.map(async (row) => [await row.locator("dt").innerText(), await row.locator("dd").innerText()] as const),
		),
	);
}
