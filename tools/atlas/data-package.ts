import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { licencesOf } from "../../src/atlas/layer-facts";
import { type Licence, licences } from "../../src/atlas/sources";
import type { AtlasFiles } from "./read-atlas";

/** Where the text of a licence is found, by the SPDX identifiers the catalogue uses. */
const licencePaths: Readonly<Record<Licence, string>> = {
	"CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
	"ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
	"LGPL-3.0-or-later": "https://www.gnu.org/licenses/lgpl-3.0.html",
};

interface FileKind {
	readonly path: string;
	readonly format?: string;
	readonly mediatype?: string;
}

const geoJson = { format: "geojson", mediatype: "application/geo+json" };

/** Files of the package that are no layer's, with their terms where those are not the atlas' own. */
const otherFiles: readonly (FileKind & {
	readonly name: string;
	readonly title: string;
	readonly terms?: readonly Licence[];
})[] = [
	{ name: "catalogue", title: "Catalogue of layers", path: "layers.json" },
	{ name: "exercise-series", title: "Exercises and their dates", path: "exercise-series.json" },
	{ name: "opening", title: "The map’s name, claim and tour", path: "opening.json" },
	{ name: "kinds", title: "Words for the kinds of features", path: "kinds.json" },
	{ name: "aliases", title: "Other spellings of places, layers and features", path: "aliases.json" },
	{ name: "ids", title: "Ids that published links may hold", path: "ids.json" },
	{
		name: "sources",
		title: "Bibliography (CSL-JSON)",
		path: "sources.json",
		mediatype: "application/vnd.citationstyles.csl+json",
	},
	{
		name: "basemap-places",
		title: "Names of towns, islands, seas and rivers",
		path: "basemap/places.geojson",
		...geoJson,
	},
	...(["overview", "fine"] as const).map((grade) => ({
		name: `basemap-${grade}`,
		title: `Land and water, ${grade}`,
		path: `basemap/${grade}.topo.json`,
		format: "topojson",
		terms: ["ODbL-1.0", "LGPL-3.0-or-later"] as const,
	})),
];

/**
 * The Frictionless data package that describes `geojson/`: a resource for each file of data, with its licences, size
 * and checksum.
 */
export function toDataPackage(
	{ catalogue, collections, sources }: AtlasFiles,
	version: string,
	folder: string,
): object {
	const layers = catalogue.layers.map((layer) => {
		const collection = collections.get(layer.id);
		return { layer, count: collection?.features.length ?? 0, terms: collection ? licencesOf(collection, sources) : [] };
	});
	const resources = [
		...layers.map(({ layer, count, terms }) => ({
			name: layer.id,
			title: layer.name.en,
			description: `${layer.summary.en} ${count === 1 ? "1 feature" : `${count} features`}.`,
			...describeFile(folder, { path: `${layer.id}.geojson`, ...geoJson }),
			licenses: terms.map(toLicence),
		})),
		...otherFiles.map(({ name, title, terms = [licences[0]], ...file }) => ({
			name,
			title,
			...describeFile(folder, file),
			licenses: terms.map(toLicence),
		})),
	];
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
		licenses: licences.map(toLicence),
		resources,
	};
}

function describeFile(folder: string, { path, format = "json", mediatype = "application/json" }: FileKind) {
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

function toLicence(name: Licence): { name: string; path: string } {
	return { name, path: licencePaths[name] };
}
