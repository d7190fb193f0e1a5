import { expect } from "vitest";
import { vertexOf } from "./driver/map-place";
import { test } from "./user-test";

const excerpt = "2024-03-05-drills.disputed-maritime-borders";

test("the embedded map is the map alone, its card and its link lead to the whole site, and in small frames nothing overlaps", async ({
	visitor,
}) => {
	const user = await visitor();
	await user.opens("?embed=1");
	await user.seesReadings();
	expect(await user.counts("region", "What this map shows"), "headlines").toBe(0);

	await user.resizes({ width: 600, height: 400 });
	await user.opens(`?embed=1#map=9/37.68/125.6&excerpt=${excerpt}&lang=ko`);
	expect(await user.within("region", "지도").box()).toEqual({ x: 0, y: 0, width: 600, height: 400 });
	await user.resizes({ width: 320, height: 240 });
	await user.mapSettles();
	expect(await user.findOverlaps(), "320 × 240").toEqual([]);
	await user.presses("확대");
	await user.findsInAddress({ map: /^10\// });
	await user.focuses("link", "전체 지도 열기");
	const full = await user.follows(() => user.hits("Enter"));
	await full.mapSettles();
	expect(new URL(full.link()).search).toBe("");
	await full.findsInAddress({ map: /^10\//, excerpt, lang: "ko" });
	await full.closes();

	await user.resizes({ width: 480, height: 360 });
	await user.opens("?embed=1#map=8/37.8/125.4&layers=nll,atlantis");
	await user.seesReadings();
	await user.seesStatus("atlantis");
	expect(await user.findOverlaps(), "480 px").toEqual([]);
	await user.resizes({ width: 320, height: 240 });
	expect(await user.findOverlaps(), "320 px").toEqual([]);

	await user.resizes({ width: 1024, height: 640 });
	await user.opens("?embed=1#map=9/37.68/125.6");
	expect(await user.counts("region", /^(Layers|Article)$/), "panels").toBe(0);
	expect(await user.counts("button", "Share"), "buttons of the site").toBe(0);
	expect(await user.within("region", "Map").box()).toEqual({ x: 0, y: 0, width: 1024, height: 640 });
	await user.clicks(vertexOf("nll", "nll", 5));
	await user.seesCard(/^Northern Limit Line/);
	await user.findsInAddress({ sel: "nll" });
	expect(new URL(user.link()).search).toBe("?embed=1");
	expect(await user.findViolations()).toEqual([]);

	const whole = await user.follows(() => user.readsInArticle("disputed maritime borders"));
	await whole.mapSettles();
	await whole.seesPassage("disputed maritime borders");
	await whole.seesCard(/^Northern Limit Line/);
	await user.seesNo("region", "Layers");
	const { pathname, search } = new URL(whole.link());
	expect([pathname, search]).toEqual([new URL(user.link()).pathname, ""]);
});

test("without WebGL 2 an embedded map is its list, and a card comes only with a selection", async ({ visitor }) => {
	const user = await visitor({ graphics: "none" });
	await user.opens("?embed=1#layers=nll");
	await user.sees("table");
	await user.seesNoCard();
	await user.within("table").presses("Northern Limit Line (West Sea)");
	await user.seesCard(/^Northern Limit Line/);
});
