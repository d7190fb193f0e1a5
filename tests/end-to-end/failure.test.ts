import { expect } from "vitest";
import { pointOf, vertexOf } from "./driver/map-place";
import { test } from "./user-test";

test("layers that do not load say so, also in the card of a feature, and one click heals each", async ({ visitor }) => {
	const user = await visitor();
	user.expects(/ERR_FAILED/);
	user.expects(/status of 500/);
	await user.misses("**/nll-*.geojson");
	await user.misses("**/dprk-1999-*.geojson", 500);
	await user.misses("**/dmz-*.geojson");
	await user.opens("#map=9/37.5/125.6&layers=nll,dprk-1999,incidents");
	const failing = [
		{
			layer: "Northern Limit Line",
			reason: "no connection",
			line: vertexOf("nll", "nll", 5),
			card: /^Northern Limit Line/,
		},
		{
			layer: "DPRK maritime demarcation line (1999)",
			reason: "the server answered 500",
			line: vertexOf("dprk-1999", "dprk-1999-line", 1),
			card: /DPRK, 1999/,
		},
	];
	for (const { layer, reason, line } of failing) {
		await user.seesLayerFailed(layer, reason);
		await user.clicks(line);
		await user.seesNoCard();
	}
	await user.clicks(pointOf("incidents", "inc-yp-1999"));
	await user.seesCard("First Battle of Yeonpyeong");
	await user.presses("Close");
	for (const { layer, line, card } of failing) {
		await user.retriesLayer(layer);
		await user.clicks(line);
		await user.seesCard(card);
		await user.presses("Close");
	}

	await user.opens("#map=9/37.68/125.6&layers=mdl&sel=dmz");
	const card = await user.seesAnyCard();
	await card.presses("Try again");
	await user.seesCard(/^Demilitarized Zone/);
});

test("without WebGL 2 the page says so, panel, features and article work, and axe finds no violation", async ({
	visitor,
}) => {
	const user = await visitor({ graphics: "none" });
	user.expects(/ERR_FAILED/);
	await user.misses("**/nll-*.geojson");
	await user.opens("#layers=mdl,nll");
	await user.seesAlert("cannot draw the map");
	await user.seesLayerFailed("Northern Limit Line", "no connection");
	await user.sees("navigation", "Read with the map");
	expect(await user.counts("region", "What this map shows"), "headlines over those words").toBe(0);
	await user.opens("#layers=mdl,nll&sel=mdl");
	await user.seesAnyCard();
	expect(await user.findViolations(), "without WebGL 2").toEqual([]);
	await user.presses("Close");
	await user.retriesLayer("Northern Limit Line");

	const table = user.within("region", "Features").within("table");
	await table.sees("button", "Military Demarcation Line");
	await user.switchesOff("Military Demarcation Line");
	await table.seesNo("button", "Military Demarcation Line");
	for (const size of [
		{ width: 1280, height: 800 },
		{ width: 390, height: 844 },
	]) {
		await user.resizes(size);
		await user.presses("List");
		await user.seesListWithFocus();
	}
	await user.resizes({ width: 1280, height: 800 });
	await table.presses("Northern Limit Line (West Sea)");
	await user.seesCard("Northern Limit Line (West Sea)");
	await user.findsInAddress({ layers: "nll", sel: "nll" });
	await user.readsInArticle("disputed maritime borders");
	await user.seesPassage("disputed maritime borders");
	await user.followsPassage("Pyongyang claims");
	await user.seesCard("Pyongyang");
});
