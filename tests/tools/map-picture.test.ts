import { expect, test } from "vitest";
import { languages, textIn } from "../../src/atlas/atlas";
import { makeLabelRoom } from "../../tools/reading/label-room";
import { drawMapPicture } from "../../tools/reading/map-picture";
import { ownAtlas } from "../fixtures/own-atlas";

const room = () => makeLabelRoom({ width: 400, height: 200 }, 10);

test.for(languages)("the picture names every line that it is to show, in %s", (language) => {
	const atlas = ownAtlas;
	const picture = drawMapPicture(process.cwd(), atlas, language);
	const features = [...atlas.collections.values()].flatMap((collection) => collection.features);
	for (const id of atlas.catalogue.landmarks.lines) {
		const line = features.find(({ properties }) => properties.id === id);
		expect(picture).toContain(`>${line && textIn(line.properties.name, language)}</tspan>`);
	}
});

test("a name stands beside its line and not on it", () => {
	const label = room();
	const line = [
		[0, 100],
		[400, 100],
	] as const;
	label.keepClear(line);
	const [x, y] = label.alongPath("Name", line)?.middle ?? [];
	expect(Math.abs((x ?? 0) - 200)).toBeLessThan(10);
	expect(Math.abs((y ?? 0) - 100)).toBeGreaterThan(10);
	expect(Math.abs((y ?? 0) - 100)).toBeLessThan(25);
});

test("a name beside a point goes to the side where it covers nothing", () => {
	const label = room();
	expect(label.besidePoint("East", [200, 100])?.middle[0]).toBeGreaterThan(200);
	label.keepClear([
		[210, 50],
		[260, 50],
	]);
	expect(label.besidePoint("West", [200, 50])?.middle[0]).toBeLessThan(200);
});

test("no name stands on another or reaches beyond the edge", () => {
	const label = room();
	expect(label.at(["Name"], [200, 100])).toBeDefined();
	expect(label.at(["Other"], [205, 104])).toBeUndefined();
	expect(label.at(["Name"], [395, 100])).toBeUndefined();
});
