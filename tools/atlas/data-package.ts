import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasFiles } from "./read-atlas";

/** Where the text of a licence is found, by the SPDX identifiers the catalogue uses. */
const licencePaths: Readonly<Record<string, string>> = {
	"CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
	"ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
	"LGPL-3.0-or-later": "https://www.gnu.org/licenses/lgpl-3.0.html",
};

/** The Frictionless data package that describes `geojson/`: one resource a layer, with its licence, size and checksum. */
export function toDataPackage({ catalogue, collections }: AtlasFiles, version: string, folder: string): object {
	return {
		profile: "data-package",
		name: "limit-lines",
		title: "Limit Lines: the contested lines of the Korean Peninsula",
		description:
			"Borders, maritime lines, agreement zones, exercise areas and incidents of the Korean Peninsula, each with who asserts it, since when, by which instrument, how exactly it is known, and its sources.",
		version,
		keywords: [
			"Korea",
			"Military Demarcation Line",
			"Demilitarized Zone",
			"Northern Limit Line",
			"maritime boundaries",
		],
		licenses: [...new Set(catalogue.layers.flatMap((layer) => splitLicence(layer.licence)))].map(toLicence),
		resources: [
			...catalogue.layers.map((layer) => ({
				name: layer.id,
				title: layer.name.en,
				description: `${layer.summary.en} ${collections.get(layer.id)?.features.length ?? 0} features.`,
				...describeFile(folder, `${layer.id}.geojson`, "geojson", "application/geo+json"),
				licenses: splitLicence(layer.licence).map(toLicence),
			})),
			{
				name: "catalogue",
				title: "Catalogue of layers",
				...describeFile(folder, "layers.json", "json", "application/json"),
			},
			{
				name: "exercise-series",
				title: "Exercises and their dates",
				...describeFile(folder, "exercise-series.json", "json", "application/json"),
			},
			{
				name: "kinds",
				title: "Words for the kinds of features",
				...describeFile(folder, "kinds.json", "json", "application/json"),
			},
			{
				name: "sources",
				title: "Bibliography (CSL-JSON)",
				...describeFile(folder, "sources.json", "json", "application/vnd.citationstyles.csl+json"),
			},
		],
	};
}

function describeFile(folder: string, path: string, format: string, mediatype: string) {
	const bytes = readFileSync(join(folder, path));
	return {
		path,
		format,
		mediatype,
		encoding: "utf-8",
		bytes: bytes.length,
		hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
	};
}

function splitLicence(expression: string): readonly string[] {
	return expression.split(/ AND /);
}

function toLicence(name: string): { name: string; path: string } {
	const path = licencePaths[name];
	if (!path) throw new Error(`layers.json: the licence “${name}” has no address in tools/atlas/data-package.ts.`);
	return { name, path };
}
