import { expect } from "vitest";
import type { Reader } from "./driver";
import { vertexOf } from "./map-place";
import { test } from "./reader-test";

const phone = { width: 390, height: 844 };

test("on a phone a finger within 26 pixels selects, and the card is in the sheet alone", async ({ visitor }) => {
	const reader = await visitor({ phone });
	await reader.opens("#map=9/37.68/125.6&layers=nll");
	await reader.taps(vertexOf("nll", "nll", 2, [0, -34]));
	await reader.seesNoCard();
	await reader.taps(vertexOf("nll", "nll", 5, [0, -24]));
	await seesSheetWith(reader, /^Northern Limit Line/);
	await reader.findsInAddress({ sel: "nll" });

	await reader.readsInArticle("disputed maritime borders");
	await reader.seesPassage("disputed maritime borders");
	await reader.seesNoCard();
	await reader.followsPassage("disputed maritime borders");
	await reader.mapSettles();
	await seesSheetWith(reader, /^Northern Limit Line/);
	await reader.seesNoArticle();
	await reader.presses("Close");
	await reader.seesPassage("disputed maritime borders");
});

async function seesSheetWith(reader: Reader, name: RegExp) {
	const card = await reader.seesCard(name);
	expect(await reader.page.locator(".sheet").getByRole("dialog").count(), "cards in the sheet").toBe(1);
	expect(await reader.page.locator(".maplibregl-popup").count(), "popups").toBe(0);
	const box = await card.boundingBox();
	expect(box?.y, "the map stays in sight above the sheet").toBeGreaterThan(300);
}
