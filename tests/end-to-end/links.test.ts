import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Reader } from "./driver";
import { toPixel, vertexOf } from "./map-place";
import { test } from "./reader-test";

/** A link that was published once and must show the same for ever; names as the page writes them today. */
interface PublishedLink {
	readonly link: string;
	readonly shows: {
		readonly camera?: string;
		readonly layers?: readonly string[];
		readonly card?: string;
		readonly passage?: string;
		readonly language?: string;
		readonly colours?: string;
	};
}

const published = JSON.parse(readFileSync("tests/links/published.json", "utf8")) as readonly PublishedLink[];
const article = "2024-03-05-drills";

test("every choice and move is in the address, and Back and Forward go through the choices", async ({ visitor }) => {
	const reader = await visitor();
	await reader.opens("#map=9/37.68/125.6&layers=nll,incidents");
	await reader.switchesOff("Incidents");
	await reader.findsInAddress({ layers: "nll" });
	await reader.clicks(vertexOf("nll", "nll", 5));
	await reader.findsInAddress({ sel: "nll" });
	await reader.presses("Zoom in");
	await reader.findsInAddress({ map: /^10\// });

	await reader.goesBack();
	await reader.seesNoCard();
	await reader.findsInAddress({ sel: undefined, layers: "nll" });
	await reader.goesBack();
	await reader.findsInAddress({ layers: "nll,incidents", map: "9/37.68/125.6" });
	await reader.seesLayers(["Northern Limit Line", "Incidents"]);
	await reader.goesForward();
	await reader.seesLayers(["Northern Limit Line"]);
	await reader.goesForward();
	await reader.seesCard(/^Northern Limit Line/);
	await reader.findsInAddress({ sel: "nll" });
});

test("what a link gets wrong is named, and the rest of it holds", async ({ visitor }) => {
	const reader = await visitor({ webgl: false, window: { width: 1280, height: 800 } });
	await reader.opens(`#map=here/and/there&layers=mdl,atlantis&sel=nessie&excerpt=${article}.unwritten&theme=dark`);
	for (const part of ["map=here/and/there", "atlantis", "nessie", `${article}.unwritten`])
		await reader.seesStatus(part);
	await reader.seesLayers(["Military Demarcation Line"]);
	await reader.seesNoCard();
	await reader.seesNoArticle();
	expect(await reader.colours()).toBe("dark");

	await reader.opens("#map=91/37/126&layers=mdl&sel=mdl");
	await reader.seesStatus("map=91/37/126");
	await reader.seesCard("Military Demarcation Line");
	await reader.opens("#map=9/37.68/125.6&sel=nessie");
	await reader.seesStatus(/“nessie”(?!.*map=)/);
	await reader.seesNoCard();
	await reader.opens(`#layers=atlantis,dmz&excerpt=${article}.pyongyang-claims`);
	await reader.seesStatus(/“atlantis”(?!.*nessie)/);
	await reader.seesLayers(["Demilitarized Zone"]);
	await reader.seesPassage("Pyongyang claims");
});

test("what a link selects stays selected while another layer is switched", async ({ visitor }) => {
	const reader = await visitor({ webgl: false });
	await reader.opens("#layers=mdl&sel=nll");
	await reader.seesCard(/^Northern Limit Line/);
	await reader.switchesOn("Demilitarized Zone");
	await reader.findsInAddress({ layers: /\bdmz\b/, sel: "nll" });
	await reader.seesCard(/^Northern Limit Line/);
});

test("keys come in any order, and the keys of others are written back", async ({ visitor }) => {
	const reader = await visitor({ webgl: false });
	await reader.opens("#theme=dark&note=7&layers=mdl&map=9/37.68/125.6&from=a%20page");
	await reader.switchesOn("Demilitarized Zone");
	const fragment = () => new URL(reader.page.url()).hash;
	await expect.poll(fragment).toBe("#map=9/37.68/125.6&layers=mdl,dmz&theme=dark&note=7&from=a%20page");
});

test("language, colours and the empty map are what the link says, whatever the browser prefers", async ({
	visitor,
}) => {
	const reader = await visitor({ colorScheme: "dark" });
	const asked: string[] = [];
	reader.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
	await reader.opens("#layers=none&lang=ko&theme=light");
	await reader.seesLayers([]);
	expect(
		asked.filter((path) => /\/(mdl|nll)-[^/]*\.geojson$/.test(path)),
		"files of layers that are off",
	).toEqual([]);
	await reader.page.getByRole("region", { name: "레이어" }).waitFor();
	expect([await reader.language(), await reader.colours()]).toEqual(["ko", "light"]);
	await reader.opens("#lang=en");
	await reader.page.getByRole("region", { name: "Layers" }).waitFor();
	expect([await reader.language(), await reader.colours()]).toEqual(["en", "dark"]);
});

test("what a link without a camera selects comes into view, from a link, a changed address and Back", async ({
	visitor,
}) => {
	const reader = await visitor();
	await reader.opens("#layers=neighbours&sel=rok-china-provisional-measures-zone");
	await reader.seesCard(/./);
	await reader.findsInAddress({ map: /./, layers: "neighbours" });
	expect(await sees(reader, [123.2, 34.5])).toBe(true);
	await reader.opens("#layers=mdl&sel=peace-line");
	await expect.poll(() => sees(reader, [124.5, 40], [132.5, 36])).toBe(true);
	await reader.seesLayers(["Military Demarcation Line"]);
	await reader.opens("#layers=mdl&pin=33.5/126.5");
	await expect.poll(() => sees(reader, [126.5, 33.5])).toBe(true);
	expect(await sees(reader, [126.5, 38]), "no more than what lies round the pin").toBe(false);
	await reader.opens("#layers=mdl");
	await reader.findsInAddress({ map: undefined });
	await reader.goesBack();
	await expect.poll(() => sees(reader, [126.5, 33.5])).toBe(true);
	await reader.opens("#map=9/37.68/125.6&layers=mdl&sel=peace-line");
	await reader.seesCard(/./);
	await reader.findsInAddress({ map: "9/37.68/125.6" });
});

/** Whether these places, `[lng, lat]`, lie within the map by the camera in the address. */
async function sees(reader: Reader, ...positions: readonly [number, number][]): Promise<boolean> {
	const box = await reader.page.locator(".map-canvas").boundingBox();
	const camera = reader.address().get("map");
	if (!box || camera === undefined) return false;
	return positions.every((position) => {
		const { x, y } = toPixel({ position }, camera, box);
		return x >= 0 && y >= 0 && x <= box.width && y <= box.height;
	});
}

test.for(published)("a published link holds: $link", async ({ link, shows }, { visitor }) => {
	const reader = await visitor({ window: { width: 1280, height: 800 } });
	await reader.opens(link);
	if (shows.layers) await reader.seesLayers(shows.layers);
	if (shows.card) await reader.seesCard(shows.card);
	else await reader.seesNoCard();
	if (shows.passage) await reader.seesPassage(shows.passage);
	else await reader.seesNoArticle();
	const isLed = shows.card !== undefined || shows.passage !== undefined;
	await reader.findsInAddress({ map: shows.camera ?? (isLed ? /^[\d./]+$/ : undefined) });
	expect(await reader.language()).toBe(shows.language ?? "en");
	expect(await reader.colours()).toBe(shows.colours ?? "light");
	expect(await reader.page.getByRole("status").filter({ hasText: /\S/ }).count(), "complaints").toBe(0);
});
