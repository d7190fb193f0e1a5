import { expect } from "vitest";
import { test } from "./user-test";

test("of the lines near a pin those on the map come first, and the others can be shown", async ({ visitor }) => {
	const user = await visitor({ graphics: "none" });
	await user.opens("#map=8/37.4/125&layers=mdl&pin=37.7/126");
	const card = user.within("region", "What lies here");
	await card.seesText(/^[\d.]+ km \([\d.]+ NM\) \S+ of the shore of \S+$/);
	await expect.poll(() => user.nearestLines()).toHaveLength(4);
	const lines = await user.nearestLines();
	expect(lines[0]).toMatch(/of Military Demarcation Line$/);
	expect(lines[1]).toMatch(/of .*\snot shown Show$/);
	await card.focuses("button", /^Show Northern Limit Line.* on the map$/);
	await user.hits("Enter");
	await user.findsInAddress({ layers: "mdl,nll" });
	expect((await user.nearestLines())[0]).toMatch(/ NM\) .*of Northern Limit Line \(West Sea\)$/);
	expect((await user.focused()).text).toMatch(/of Northern Limit Line \(West Sea\)$/);
	await user.opensAnew("#pin=37.6655/125.7&lang=ko");
	await user.seesText("연평도에 있음");
	await user.seesText(/에서 .*쪽으로 [\d.]+km\([\d.]+해리\)/);
});
