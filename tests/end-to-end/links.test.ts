import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { vertexOf } from "./driver/map-place";
import { test } from "./user-test";

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

test("every choice and move is in the address, Back and Forward go through the choices, and what a link without a camera selects comes into view", async ({
	visitor,
}) => {
	const user = await visitor();
	await user.opens("#layers=neighbours&sel=rok-china-provisional-measures-zone");
	await user.seesCard(/./);
	await user.findsInAddress({ map: /./, layers: "neighbours" });
	expect(await user.hasInView([123.2, 34.5])).toBe(true);
	await user.opens("#layers=mdl&sel=peace-line");
	await expect.poll(() => user.hasInView([124.5, 40], [132.5, 36])).toBe(true);
	await user.seesLayers(["Military Demarcation Line", "Peace Line (1952–1965)"]);
	await user.opens("#layers=mdl&pin=33.5/126.5");
	await expect.poll(() => user.hasInView([126.5, 33.5])).toBe(true);
	expect(await user.hasInView([126.5, 38]), "no more than what lies round the pin").toBe(false);
	await user.opens("#layers=mdl");
	await user.findsInAddress({ map: undefined });
	await user.goesBack();
	await expect.poll(() => user.hasInView([126.5, 33.5])).toBe(true);
	await user.opens("#map=9/37.68/125.6&layers=mdl&sel=peace-line");
	await user.seesCard(/./);
	await user.findsInAddress({ map: "9/37.68/125.6" });

	await user.opens("#map=9/37.68/125.6&layers=nll,incidents");
	await user.switchesOff("Incidents");
	await user.findsInAddress({ layers: "nll" });
	await user.clicks(vertexOf("nll", "nll", 5));
	await user.findsInAddress({ sel: "nll" });
	await user.presses("Zoom in");
	await user.findsInAddress({ map: /^10\// });
	await user.goesBack();
	await user.seesNoCard();
	await user.findsInAddress({ sel: undefined, layers: "nll" });
	await user.goesBack();
	await user.findsInAddress({ layers: "nll,incidents", map: "9/37.68/125.6" });
	await user.seesLayers(["Northern Limit Line", "Incidents"]);
	await user.goesForward();
	await user.seesLayers(["Northern Limit Line"]);
	await user.goesForward();
	await user.seesCard(/^Northern Limit Line/);
	await user.findsInAddress({ sel: "nll" });
});

test("what a link gets wrong is named and the rest of it holds, what it selects stays so, and the keys of others are written back", async ({
	visitor,
}) => {
	const user = await visitor({ graphics: "none", window: { width: 1280, height: 800 } });
	await user.opens(`#map=here/and/there&layers=mdl,atlantis&sel=nessie&excerpt=${article}.unwritten&theme=dark`);
	for (const part of ["map=here/and/there", "atlantis", "nessie", `${article}.unwritten`]) await user.seesStatus(part);
	await user.seesLayers(["Military Demarcation Line"]);
	await user.seesNoCard();
	await user.seesNoArticle();
	expect(await user.colours()).toBe("dark");

	await user.opens("#map=91/37/126&layers=mdl&sel=mdl");
	await user.seesStatus("map=91/37/126");
	await user.seesCard("Military Demarcation Line");
	await user.opens("#map=9/37.68/125.6&sel=nessie");
	await user.seesStatus(/“nessie”(?!.*map=)/);
	await user.seesNoCard();
	await user.opens(`#layers=atlantis,dmz&excerpt=${article}.pyongyang-claims`);
	await user.seesStatus(/“atlantis”(?!.*nessie)/);
	await user.seesLayers(["Demilitarized Zone"]);
	await user.seesPassage("Pyongyang claims");

	await user.opens("#layers=mdl&sel=nll");
	await user.seesCard(/^Northern Limit Line/);
	await user.switchesOn("Demilitarized Zone");
	await user.findsInAddress({ layers: /\bdmz\b/, sel: "nll" });
	await user.seesCard(/^Northern Limit Line/);

	await user.opensAnew("#theme=dark&note=7&layers=mdl&map=9/37.68/125.6&from=a%20page");
	await user.switchesOn("Demilitarized Zone");
	await expect
		.poll(() => new URL(user.link()).hash)
		.toBe("#map=9/37.68/125.6&layers=mdl,dmz&theme=dark&note=7&from=a%20page");

	await user.opens(`#sel=nll&excerpt=${article}.disputed-maritime-borders`);
	await user.seesCard(/^Northern Limit Line/);
	await user.hits("Escape");
	await user.seesNoCard();
	await user.seesPassage("disputed maritime borders");
	await user.hits("Escape");
	await user.seesNoArticle();
	await user.findsInAddress({ sel: undefined, excerpt: undefined });

	await user.opens("#map=9/37.68/125.6&layers=nll");
	await user.presses("Share");
	const field = () => user.value("textbox", "Link to this view");
	await expect.poll(field, { message: "a link to copy by hand, where the clipboard is refused" }).toBe(user.link());
	expect(await user.attribute("textbox", "Link to this view", "readonly")).not.toBeNull();
	await expect.poll(() => user.selectedText()).toBe(user.link());
});

test("language, colours and the empty map are what a link says, the colours follow the system until a person chooses, and every published link holds", async ({
	visitor,
}) => {
	const user = await visitor({ colorScheme: "dark", window: { width: 1280, height: 800 } });
	const requests = user.listsRequests();
	await user.opens("#layers=none&lang=ko&theme=light");
	await user.seesLayers([]);
	expect(
		requests.filter((path) => /\/(mdl|nll)-[^/]*\.geojson$/.test(path)),
		"files of layers that are off",
	).toEqual([]);
	await user.sees("region", "레이어");
	expect([await user.language(), await user.colours()]).toEqual(["ko", "light"]);
	await user.opens("#lang=en");
	await user.sees("region", "Layers");
	expect([await user.language(), await user.colours()]).toEqual(["en", "dark"]);
	await user.prefers({ colorScheme: "light" });
	await user.seesColours("light");
	await user.opens("#theme=dark");
	expect(await user.colours()).toBe("dark");

	await user.opens("#theme=auto");
	for (const { link, shows } of published) {
		await user.opensAnew(link);
		const { layers, card, passage, camera, language = "en", colours = "light" } = shows;
		if (layers) await user.seesLayers(layers);
		if (card) await user.seesCard(card);
		else await user.seesNoCard();
		if (passage) await user.seesPassage(passage);
		else await user.seesNoArticle();
		const isLed = card !== undefined || passage !== undefined;
		await user.findsInAddress({ map: camera ?? (isLed ? /^[\d./]+$/ : undefined) });
		expect([await user.language(), await user.colours()], link).toEqual([language, colours]);
		expect(await user.countComplaints(), `complaints about ${link}`).toBe(0);
	}
});
