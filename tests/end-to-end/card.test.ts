import { expect } from "vitest";
import type { Pixel } from "./driver/map";
import { type MapPlace, vertexOf } from "./driver/map-place";
import { test } from "./user-test";

const excerpt = "2024-03-05-drills.disputed-maritime-borders";
const passage = "disputed maritime borders";

test("a card covers neither what it speaks of nor a control, also with the legend, the list and the article open", async ({
	visitor,
}) => {
	const user = await visitor({
		window: { width: 1280, height: 800 },
		permissions: ["clipboard-read", "clipboard-write"],
	});
	const coveredOf = async (places: readonly MapPlace[]) => {
		const [box, pixels] = await Promise.all([user.cardBox(), user.pixelsOf(places)]);
		const isCovered = ({ x, y }: Pixel) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
		return pixels.flatMap((pixel, at) => (isCovered(pixel) ? [`place ${at}`] : []));
	};
	const vertices = Array.from({ length: 11 }, (_, at) => vertexOf("nll", "nll", at));
	const coversNothing = async (state: string, places: readonly MapPlace[]) => {
		const covered = async () => [...(await user.findCoveredByCard()), ...(await coveredOf(places))];
		await expect.poll(covered, { message: state }).toEqual([]);
		await user.seesReadingLinkInCard(state);
	};

	await user.opens("#map=8/37.75/125.5&sel=nll");
	await user.seesCard(/^Northern Limit Line/);
	await coversNothing("a line", vertices);
	await user.resizes({ width: 1024, height: 768 });
	await user.opens("#layers=mdl");
	await user.seesNoCard();
	await user.opens("#sel=nll");
	await user.seesCard(/^Northern Limit Line/);
	await user.findsInAddress({ map: /./ });
	await coversNothing("a line that fills a smaller window", vertices);
	await user.resizes({ width: 1280, height: 800 });
	await user.opens("#map=8/37.75/125.5&sel=nll");
	await user.presses(/^Legend/);
	await coversNothing("with the legend", vertices);
	await user.presses(/^Legend/);
	await user.presses("List");
	await user.sees("table");
	await coversNothing("with the list", []);
	await user.presses("Close the list");

	await user.opens(`#map=8/37.75/125.5&excerpt=${excerpt}`);
	await user.seesPassage(passage);
	await user.seesNoCard();
	const map = await user.within("region", "Map").box();
	expect(map.width, "half of the window").toBeGreaterThanOrEqual(640);
	const before = await user.placeOfPassage(passage);
	await user.clicks(vertexOf("nll", "nll", 5));
	await user.seesAnyCard();
	await coversNothing("a line, with the article", [vertexOf("nll", "nll", 5)]);
	expect(await user.placeOfPassage(passage), "the text has not moved").toEqual(before);
	await user.followsPassage(passage);
	await user.mapSettles();
	await coversNothing("a passage", [...vertices, vertexOf("dprk-1999", "dprk-1999-line", 0)]);

	const bar = await user.barBox();
	await user.presses("Share");
	await user.seesStatus("Link copied");
	expect(await user.findOverlaps()).toEqual([]);
	expect(await user.barBox(), "the buttons have not moved").toEqual(bar);

	await user.hits("Escape");
	await user.presses("Full screen");
	await user.seesHidden("region", "Layers");
	await user.seesPassage(passage);
	await user.presses("Leave full screen");
	await user.sees("region", "Layers");
});
