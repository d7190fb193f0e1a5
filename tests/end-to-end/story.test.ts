import { expect } from "vitest";
import { vertexOf } from "./driver/map-place";
import { test } from "./user-test";

const passage = "disputed maritime borders";

test("from a line to its passage, from the passage to the map, and the link takes somebody else there", async ({
	visitor,
}) => {
	const user = await visitor({
		motion: true,
		window: { width: 1280, height: 800 },
		permissions: ["clipboard-read", "clipboard-write"],
	});
	await user.opens("#map=9/37.68/125.6");
	await user.switchesOff("Northern Limit Line");
	await user.findsInAddress({ layers: /^(?!.*\bnll\b)/ });
	await user.switchesOn("Northern Limit Line");
	await user.findsInAddress({ layers: undefined });

	await user.clicks(vertexOf("nll", "nll", 5, [0, -14]));
	await user.seesCard(/^Northern Limit Line/);
	await user.presses("Share");
	await user.seesStatus("Link copied");
	const shared = await user.copiedText();
	const layers = await user.checkedLayers();
	expect(shared, "a link that outlives other defaults").toContain("&layers=");

	await user.readsInArticle(passage);
	await user.seesPassage(passage);
	await user.mapSettles();
	const before = user.address().get("map");
	await user.followsPassage(passage);
	await user.mapSettles();
	await user.seesCard(/^Northern Limit Line/);
	await expect.poll(() => user.address().get("map")).not.toBe(before);
	await user.findsInAddress({ sel: "nll", excerpt: `2024-03-05-drills.disputed-maritime-borders` });
	const address = user.link();
	const layersThen = await user.checkedLayers();
	expect(layersThen).toContain("Training ranges");

	const friend = await visitor({ window: { width: 1280, height: 800 } });
	await friend.opens(shared);
	await friend.seesLayers(layers);
	await friend.seesCard(/^Northern Limit Line/);
	await friend.findsInAddress({ map: "9/37.68/125.6", sel: "nll" });
	await friend.opens(address);
	await friend.seesLayers(layersThen);
	await friend.seesCard(/^Northern Limit Line/);
	await friend.seesPassage(passage);
	await friend.sees("button", "Next feature here");
	expect(friend.link()).toBe(address);
});
