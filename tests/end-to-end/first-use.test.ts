import { expect } from "vitest";
import type { Reader } from "./driver";
import { test } from "./reader-test";
import { findUntranslated } from "./untranslated";

const line = ({ page }: Reader) => page.getByRole("region", { name: /^(Welcome|처음 오셨나요)$/ });

test("a first visit is greeted with three ways in, blocked by nothing, and not again once it was closed", async ({
	visitor,
}) => {
	const reader = await visitor();
	await reader.opens("");
	await line(reader).waitFor();
	await reader.presses("Close, and do not show again");
	await line(reader).waitFor({ state: "detached" });
	await reader.opens("?again");
	await reader.page.locator(".map-readings").waitFor();
	expect(await line(reader).count(), "lines at a second visit").toBe(0);

	const lines = await visitor();
	await lines.opens("#lang=ko");
	await lines.presses("경계선 살펴보기");
	await line(lines).waitFor({ state: "detached" });
	await lines.seesCard("군사분계선");

	const text = await visitor({ phone: { width: 390, height: 844 } });
	await text.opens("");
	await text.presses("Follow the text");
	await text.findsInAddress({ excerpt: /^2024-03-05-drills\./ });
	expect(await text.page.getByRole("button", { name: "Follow the text" }).getAttribute("aria-pressed")).toBe("true");
});

test("who comes to a place, or to a map in a frame, is not greeted", async ({ visitor }) => {
	for (const link of ["#map=8/37.8/125.4", "?embed=1"]) {
		const reader = await visitor();
		await reader.opens(link);
		await reader.page.locator(".map-readings").waitFor();
		expect(await line(reader).count(), link).toBe(0);
	}
});

test("the page of changes tells them in the reader’s language, and the greeting still offers the search", async ({
	visitor,
}) => {
	const reader = await visitor();
	await reader.opens("#lang=ko");
	await line(reader).waitFor();
	await reader.presses("바뀐 점");
	const page = reader.page.getByRole("dialog", { name: "바뀐 점" });
	await page.getByText("2026년 11월 24일").waitFor();
	await page.getByRole("heading", { name: "고친 자료" }).first().waitFor();
	expect(await findUntranslated(reader, "with the page of changes and the greeting")).toEqual([]);
	await reader.page.keyboard.press("Escape");
	await page.waitFor({ state: "detached" });
	await line(reader).getByRole("button", { name: "찾기" }).click();
	await reader.page.getByRole("combobox").waitFor();
});
