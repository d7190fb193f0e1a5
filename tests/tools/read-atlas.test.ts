import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readAtlas } from "../../tools/atlas/read-atlas";

let sample = "";
let root = "";
beforeAll(() => {
	sample = mkdtempSync(join(tmpdir(), "atlas-"));
	for (const folder of ["geojson", "articles"])
		cpSync(folder, join(sample, folder), { recursive: true, filter: (path) => !path.includes("basemap") });
	leaveOutLongestRing(join(sample, "geojson/cma-2018.geojson"), "cma-2018-sea-west");
});
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "atlas-"));
	cpSync(sample, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));
afterAll(() => rmSync(sample, { recursive: true }));

/** Takes the ring of thousands of vertices from the sample: to compare every two of them is most of what a check takes. */
function leaveOutLongestRing(path: string, feature: string) {
	const collection = JSON.parse(readFileSync(path, "utf8"));
	const { geometry } = collection.features.find(
		(each: { properties: { id: string } }) => each.properties.id === feature,
	);
	const lengthOf = (rings: readonly unknown[][]) => Math.max(...rings.map((ring) => ring.length));
	const longest = Math.max(...geometry.coordinates.map(lengthOf));
	geometry.coordinates = geometry.coordinates.filter((rings: unknown[][]) => lengthOf(rings) < longest);
	writeFileSync(path, JSON.stringify(collection));
}

/** What is said of the project's own atlas after one file of it was changed. */
function complaints(file: string, change: (text: string) => string): readonly string[] {
	const path = join(root, file);
	writeFileSync(path, change(readFileSync(path, "utf8")));
	try {
		readAtlas(root);
		return [];
	} catch (error) {
		return String(error).split("\n").slice(1);
	}
}

const nll = "geojson/nll.geojson";
const article = "articles/2024-03-05-drills.md";

describe("the files of the atlas", () => {
	it("may end their lines as Windows does and begin with a byte order mark", () => {
		const asWindows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
		expect([...complaints(nll, asWindows), ...complaints(article, asWindows)]).toEqual([]);
	});

	it.each<[string, (text: string) => string, RegExp]>([
		[
			"a comma too few",
			(text) => text.replace('"id": "nll",', '"id": "nll"'),
			/nll.geojson:8: a comma is missing before/,
		],
		[
			"a comma too many",
			(text) => text.replace("\n\t]\n}", ",\n\t]\n}"),
			/nll.geojson:\d+: .*, or there is a comma too many/,
		],
		["a bracket too few", (text) => text.slice(0, -2), /nll.geojson:\d+: a closing } is missing at the end/],
		[
			"curly quotes",
			(text) => text.replace('"nll"', "“nll”"),
			/nll.geojson:7: “.*” is not understood; .* straight quotes/,
		],
	])("say the line of %s", (_, change, complaint) => {
		expect(complaints(nll, change)[0]).toMatch(complaint);
	});

	it("are told from files that the catalogue does not know, and missed when they are gone", () => {
		writeFileSync(join(root, "geojson/strait.geojson"), "{}");
		rmSync(join(root, nll));
		expect(complaints("geojson/mdl.geojson", String)).toEqual([
			"  nll.geojson: there is no such file in the folder",
			"  strait.geojson: no layer in layers.json has that file; add an entry, or take the file away",
		]);
	});

	it("hold the articles, of which the newest comes first", () => {
		const text = readFileSync(join(root, article), "utf8");
		writeFileSync(join(root, "articles/2025-newer.md"), text.replace('date: "2024-03-05"', 'date: "2026-02"'));
		writeFileSync(join(root, "articles/2020-undated.md"), text.replace('date: "2024-03-05"\n', ""));
		const { articles } = readAtlas(root);
		expect(articles.map(({ id }) => id)).toEqual(["2025-newer", "2024-03-05-drills", "2020-undated"]);
	});

	it("are missed when a link may hold an id of theirs that is gone", () => {
		const rename = (text: string) => text.replace('"id": "nll-west-extension"', '"id": "nll-western"');
		expect(complaints(nll, rename)).toEqual([
			'  layers.json: “nll-west-extension”: formerFeatures: links may hold this id and no feature has it any more; give it back, or add "nll-west-extension": "nll-western" here, with the feature that took its place',
		]);
		expect(
			complaints("geojson/layers.json", (text) =>
				text.replace('"formerFeatures": {', '"formerFeatures": { "nll-west-extension": "nll-western"'),
			),
		).toEqual([]);
		expect(complaints(article, (text) => text.replace("[stern warning on", "[stern warnings on"))).toEqual([
			"  2024-03-05-drills.md: “stern-warning-on-tuesday”: links may hold this passage and it is gone; end the map: link that took its place with #stern-warning-on-tuesday",
		]);
	});

	it("do not hide what is wrong in an article behind what is wrong in a layer", () => {
		writeFileSync(join(root, "articles/My News.md"), "---\ntitle: One: two\nlang: en\n---\n[x](map:nll)\n");
		writeFileSync(join(root, "articles/news.md"), "---\ntitle: News\nlang: en\n---\n[x](map:nnll)\n");
		expect(complaints(nll, (text) => text.replace('"1953-08-30"', '"1953-02-30"'))).toEqual([
			expect.stringContaining("nll.geojson: “nll”: since: must be a day"),
			"  My News.md:1: the name of the file must be small letters, digits and single hyphens, then .md",
			expect.stringMatching(/My News.md:2: Nested mappings.*; put texts with colons in quotes/),
			"  news.md:5: the atlas has no feature “nnll”; did you mean “nll”?",
		]);
	});
});
