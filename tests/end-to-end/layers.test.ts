import type { Position } from "geojson";
import { expect } from "vitest";
import type { AtlasFeature } from "../../src/atlas/atlas";
import { anchorNear } from "../../src/geo/nearest";
import { en } from "../../src/i18n/dictionary.en";
import { formatDate } from "../../src/i18n/format";
import { ownAtlas } from "../fixtures/own-atlas";
import { test } from "./user-test";

const { catalogue, collections } = ownAtlas;
/** Far enough out to do without the fine coast; near enough, for points, to part those that are apart. */
const zoom = { lines: 7, points: 10 };
/** Points nearer than this, in degrees, may be drawn as a group even there. */
const groupDeg = 0.06;

/** Each of more than twenty layers is drawn, clicked and read. */
const timeout = 360_000;

test("every layer can be shown and clicked, and the card tells whose it is, how exact, since when and from where", {
	timeout,
}, async ({ visitor }) => {
	const user = await visitor({ window: { width: 800, height: 600 } });
	for (const { id, assertion, minZoom = 0, symbol } of catalogue.layers) {
		const features = collections.get(id)?.features ?? [];
		const position = placeOf(features);
		const [lng = 0, lat = 0] = position;
		const camera = `${Math.max(symbol === "point" ? zoom.points : zoom.lines, minZoom)}/${lat}/${lng}`;
		await user.opens(`#map=${camera}&layers=${id}`);
		await user.seesNoCard();
		await user.clicks({ position });
		const card = await user.seesAnyCard();
		const facts = features.find(({ properties }) => properties.id === user.address().get("sel"))?.properties;
		if (!facts) throw new Error(`${id}: the card is not of this layer: ${user.link()}`);
		await card.sees("heading", facts.name.en);
		await user.unfoldsDetails();
		const said = await user.factsOfCard();
		expect(said.get(en.feature.assertedBy[assertion]), facts.id).toBe(en.party[facts.assertedBy]);
		expect(said.get(en.feature.certainty), facts.id).toContain(en.certainty[facts.certainty]);
		if (facts.since) {
			const term = facts.until ? en.feature.date : en.feature.since;
			expect(said.get(term), facts.id).toContain(formatDate(facts.since, "en"));
		}
		expect(await user.countsSources(), facts.id).toBe(facts.sources.length);
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
