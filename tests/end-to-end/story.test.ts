import { expect } from "vitest";
import { vertexOf } from "./map-place";
import { test } from "./reader-test";

const passage = "disputed maritime borders";

test("from a line to its passage, from the passage to the map, and the link takes somebody else there", async ({
	visitor,
}) => {
	const reader = await visitor({ motion: true, window: { width: 1280, height: 800 } });
	await reader.opens("#map=9/37.68/125.6");
	await reader.switchesOff("Northern Limit Line");
	await reader.findsInAddress({ layers: /^(?!.*\bnll\b)/ });
	await reader.switchesOn("Northern Limit Line");
	await reader.findsInAddress({ layers: undefined });

	await reader.clicks(vertexOf("nll", "nll", 5, [0, -14]));
	await reader.seesCard(/^Northern Limit Line/);
	await reader.readsInArticle(passage);
	await reader.seesPassage(passage);

	await reader.mapSettles();
	const before = reader.address().get("map");
	await reader.followsPassage(passage);
	await reader.mapSettles();
	await reader.seesCard(/^Northern Limit Line/);
	await expect.poll(() => reader.address().get("map")).not.toBe(before);
	await reader.findsInAddress({ sel: "nll", excerpt: `2024-03-05-drills.disputed-maritime-borders` });

	const copied = reader.page.url();
	const layers = await reader.checkedLayers();
	expect(layers).toContain("Training ranges");
	const friend = await visitor({ window: { width: 1280, height: 800 } });
	await friend.opens(copied);
	await friend.seesLayers(layers);
	await friend.seesCard(/^Northern Limit Line/);
	await friend.seesPassage(passage);
	expect(friend.page.url()).toBe(copied);
});
