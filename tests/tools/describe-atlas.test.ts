import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toDataPackage } from "../../tools/atlas/data-package";
import { describeAtlas, insertTables } from "../../tools/atlas/describe-atlas";
import { addPublished } from "../../tools/atlas/published-ids";
import { idsOf } from "../../tools/atlas/read-atlas";
import { ownAtlas } from "../fixtures/own-atlas";

const atlas = ownAtlas;
const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

describe("the description of the data", () => {
	it("has the tables of today", () => {
		const readme = readFileSync("geojson/README.md", "utf8");
		expect(insertTables(readme, describeAtlas(atlas)) === readme, "run `npm run data`").toBe(true);
	});

	it("has the sizes and checksums of today in its data package", () => {
		const { version } = readJson("package.json");
		expect(readJson("geojson/datapackage.json"), "run `npm run data`").toEqual(
			toDataPackage(atlas, version, "geojson"),
		);
	});

	it("has every id of today in the register of ids", () => {
		expect(addPublished(atlas.published, idsOf(atlas)), "run `npm run data`").toEqual(atlas.published);
	});

	it("has every file of data in its data package, with a licence", () => {
		const { resources } = readJson("geojson/datapackage.json");
		const paths = readdirSync("geojson", { recursive: true, encoding: "utf8" })
			.map((path) => path.replaceAll("\\", "/"))
			.filter((path) => path.endsWith("json") && path !== "datapackage.json");
		expect(resources.map(({ path }: { path: string }) => path).sort()).toEqual(paths.sort());
		for (const { name, licenses } of resources) expect(licenses.length, name).toBeGreaterThan(0);
	});

	it("has in its citation the version and every licence", () => {
		const { version, license } = parse(readFileSync("CITATION.cff", "utf8"));
		expect(version).toBe(readJson("package.json").version);
		expect(license).toEqual(
			expect.arrayContaining([...new Set(atlas.catalogue.layers.flatMap((layer) => layer.licence.split(" AND ")))]),
		);
	});

	it("refuses a document without a place for tables", () => {
		expect(() => insertTables("# Data", "table")).toThrow(/has no/);
	});
});

describe("what the files say of each other", () => {
	it("names the licence of OpenStreetMap and of GSHHG wherever they went in", () => {
		for (const { id, licence } of atlas.catalogue.layers) {
			const sources = atlas.collections.get(id)?.features.flatMap((feature) => feature.properties.sources) ?? [];
			const went = (name: string) => sources.some((source) => source.startsWith(name));
			expect(licence.includes("ODbL-1.0"), id).toBe(went("openstreetmap"));
			expect(licence.includes("LGPL-3.0-or-later"), id).toBe(went("gshhg"));
		}
	});

	it("speaks Korean in the Korean of layers and exercises, and English in the English", () => {
		const { groups, layers } = atlas.catalogue;
		const texts = [
			...groups.map(({ name }) => name),
			...layers.flatMap(({ name, summary, method, notKnown }) => [name, summary, method, notKnown]),
			...atlas.exercises.flatMap(({ name, summary }) => [name, summary]),
		];
		for (const { en, ko } of texts) {
			expect(en).not.toMatch(/\p{Script=Hangul}/u);
			expect(ko).toMatch(/\p{Script=Hangul}/u);
		}
	});
});
