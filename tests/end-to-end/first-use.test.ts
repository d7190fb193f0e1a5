import { expect } from "vitest";
import type { Reader } from "./driver";
import { test } from "./reader-test";
import { findUntranslated } from "./untranslated";

const headline = ({ page }: Reader) =>
	page.getByRole("region", { name: /^(What this map shows|이 지도가 보여 주는 것)$/ });
const tour = ({ page }: Reader) => page.getByRole("region", { name: /^(Tour|둘러보기)$/ });
const stepTitle = (reader: Reader, title: string) => tour(reader).getByRole("heading", { name: title });

test("the opening view makes a claim, and a tour of five steps explains it, each with a link of its own", async ({
	visitor,
}) => {
	const reader = await visitor();
	const { page } = reader;
	await reader.opens("");
	await headline(reader).getByRole("heading", { name: "Two lines, one sea" }).waitFor();
	await headline(reader)
		.getByRole("button", { name: /^Take the tour/ })
		.click();
	await stepTitle(reader, "The Armistice").waitFor();
	await headline(reader).waitFor({ state: "detached" });
	await page.keyboard.press("ArrowRight");
	await stepTitle(reader, "The Northern Limit Line").waitFor();
	await reader.mapSettles();
	await reader.findsInAddress({ tour: "nll", layers: "mdl,dmz,nll", map: /./ });
	await reader.presses("Next");
	await reader.mapSettles();
	await reader.findsInAddress({ tour: "line-of-1999", map: /./ });
	const link = page.url();

	await reader.goesBack();
	await stepTitle(reader, "The Northern Limit Line").waitFor();
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowRight");
	await stepTitle(reader, "What the article is about").waitFor();
	await reader.mapSettles();
	const map = reader.address().get("map");
	await page.keyboard.press("Escape");
	await tour(reader).waitFor({ state: "detached" });
	await reader.findsInAddress({ tour: undefined, layers: undefined, map });

	const friend = await visitor();
	await friend.opens(link);
	await stepTitle(friend, "The line of 1999").waitFor();
	expect(friend.page.url()).toBe(link);
});

test("on a phone the tour is swiped and leads to the article, in Korean too", async ({ visitor }) => {
	const reader = await visitor({ phone: { width: 390, height: 844 } });
	await reader.opens("#tour=fought-over&lang=ko");
	await stepTitle(reader, "교전과 침몰, 포격").waitFor();
	await reader.findsInAddress({ map: /./ });
	expect(await findUntranslated(reader, "in the tour")).toEqual([]);
	const box = await tour(reader).boundingBox();
	if (!box) throw new Error("The tour's card has no place on the screen.");
	const touch = await reader.page.context().newCDPSession(reader.page);
	const at = (x: number) => [{ x: box.x + x, y: box.y + 30 }];
	await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(200) });
	await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(120) });
	await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(60) });
	await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
	await stepTitle(reader, "기사가 다루는 일").waitFor();
	await reader.presses("기사 읽기");
	await reader.findsInAddress({ excerpt: /^2024-03-05-drills\./, tour: undefined });
});

test("who comes to a place, or to a map in a frame, is not met by the headline, nor who closed it", async ({
	visitor,
}) => {
	for (const link of ["#map=8/37.8/125.4", "?embed=1"]) {
		const reader = await visitor();
		await reader.opens(link);
		await reader.page.locator(".map-readouts").waitFor();
		expect(await headline(reader).count(), link).toBe(0);
	}
	const reader = await visitor();
	await reader.opens("#lang=ko");
	await headline(reader).getByRole("button", { name: "닫기" }).click();
	await headline(reader).waitFor({ state: "detached" });
	await reader.presses("바뀐 점");
	const page = reader.page.getByRole("dialog", { name: "바뀐 점" });
	await page.getByText("2026년 11월 24일").waitFor();
	await page.getByRole("heading", { name: "고친 자료" }).first().waitFor();
	expect(await findUntranslated(reader, "with the page of changes")).toEqual([]);
});

test("article, search and all groups of layers are seen without scrolling, the article a few stops of Tab away", async ({
	visitor,
}) => {
	for (const lang of ["en", "ko"]) {
		const reader = await visitor();
		await reader.opens(`#lang=${lang}`);
		const foot = await reader.page.locator(".layer-group").last().boundingBox();
		expect((foot?.y ?? Number.NaN) + (foot?.height ?? 0), `foot of the last group, ${lang}`).toBeLessThanOrEqual(800);
		const stops: string[] = [];
		while (!stops.at(-1)?.includes("North Korea threatens") && stops.length < 20) {
			await reader.page.keyboard.press("Tab");
			stops.push(await reader.page.evaluate(() => document.activeElement?.textContent ?? ""));
		}
		expect(stops.length, stops.join(" | ")).toBeLessThanOrEqual(8);
	}
});
