import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { builtFolder } from "./driver/site";
import type { User } from "./driver/user";
import { test } from "./user-test";

const headline = /^(What this map shows|이 지도가 보여 주는 것)$/;
const tour = /^(Tour|둘러보기)$/;
const seesStep = (user: User, title: string) => user.within("region", tour).sees("heading", title);

/** Sees all groups of layers without scrolling, and the first article a few stops of Tab away; the page is just opened. */
async function findsItsWay(user: User) {
	expect(await user.footOfLayersPx(), "foot of the last group").toBeLessThanOrEqual(800);
	const stops: string[] = [];
	while (!stops.at(-1)?.includes("North Korea threatens") && stops.length < 20) {
		stops.push((await user.pressTab())?.text ?? "");
	}
	expect(stops.length, stops.join(" | ")).toBeLessThanOrEqual(8);
}

test("the opening view is in order and makes a claim, and a tour of five steps explains it, each with a link of its own", async ({
	visitor,
}) => {
	const user = await visitor();
	await user.opens("");
	const requests = await user.countRequests();
	expect(requests.untilLinesDrawn, "requests until the lines are drawn").toBeLessThanOrEqual(14);
	expect(requests.untilNow, "requests until the page is at rest").toBeLessThanOrEqual(30);
	await findsItsWay(user);
	for (const [width, height] of [
		[1920, 1080],
		[390, 844],
		[320, 640],
		[1280, 800],
	] as const) {
		await user.resizes({ width, height });
		await user.sees("button", "Legend");
		await expect.poll(() => user.findPiledUp(), { message: `${width} × ${height}` }).toEqual([]);
	}

	await user.within("region", headline).sees("heading", "Two lines, one sea");
	await user.within("region", headline).presses(/^Take the tour/);
	await seesStep(user, "The Armistice");
	await user.seesNo("region", headline);
	await user.hits("ArrowRight");
	await seesStep(user, "The Northern Limit Line");
	await user.mapSettles();
	await user.findsInAddress({ tour: "nll", layers: "mdl,dmz,nll", map: /./ });
	await user.presses("Next");
	await user.mapSettles();
	await user.findsInAddress({ tour: "line-of-1999", map: /./ });
	const link = user.link();

	await user.goesBack();
	await seesStep(user, "The Northern Limit Line");
	await user.hits("ArrowRight");
	await user.hits("ArrowRight");
	await user.hits("ArrowRight");
	await seesStep(user, "What the article is about");
	await user.mapSettles();
	const map = user.address().get("map");
	await user.hits("Escape");
	await user.seesNo("region", tour);
	await user.findsInAddress({ tour: undefined, layers: undefined, map });

	const friend = await visitor({ phone: { width: 390, height: 844 } });
	await friend.opens(link);
	await seesStep(friend, "The line of 1999");
	expect(friend.link()).toBe(link);

	await friend.opens("#tour=fought-over&lang=ko");
	await seesStep(friend, "교전과 침몰, 포격");
	await friend.findsInAddress({ map: /./ });
	expect(await friend.findUntranslated(), "in the tour").toEqual([]);
	const { x, y } = await friend.within("region", tour).box();
	const finger = await friend.finger();
	await finger.touches(x + 200, y + 30);
	await finger.drawsTo(x + 60, y + 30);
	await finger.lifts();
	await seesStep(friend, "기사가 다루는 일");
	await friend.presses("기사 읽기");
	await friend.findsInAddress({ excerpt: /^2024-03-05-drills\./, tour: undefined });
});

test("in Korean the opening view is in order, its headline is closed, and a place is found while its name is half typed", async ({
	visitor,
}) => {
	const user = await visitor();
	await user.opens("#lang=ko");
	await findsItsWay(user);
	await user.within("region", headline).presses("닫기");
	await user.seesNo("region", headline);
	await user.presses("바뀐 점");
	await user.within("dialog", "바뀐 점").seesText("2026년 11월 24일");
	await user.within("dialog", "바뀐 점").sees("heading", "고친 자료");
	expect(await user.findUntranslated(), "with the page of changes").toEqual([]);
	await user.hits("Escape");
	await user.seesNo("dialog", "바뀐 점");

	await user.opensSearch("Control+k");
	await user.enters("연펴");
	await user.seesChosen("연평도");
	await user.hits("Enter");
	await user.findsInAddress({ map: /^\d+(\.\d+)?\/37\.6\d*\/125\.\d+$/ });
	await user.seesStatus("연평도");
	await user.seesRingNearMiddle(60);
	await user.presses("확대");
	await user.seesNoRing();
});

test("no script is so small that asking for it costs more than it holds", () => {
	const folder = join(builtFolder, "assets");
	const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
	const small = scripts.filter((file) => gzipSync(readFileSync(join(folder, file))).length < 3000);
	expect(scripts.length).toBeGreaterThan(0);
	expect(small).toEqual([]);
});
