import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection, Geometry, Position } from "geojson";
import stringify from "json-stringify-pretty-compact";
import { distanceKm } from "../../src/geo/distance";
import { endsOf, type LngLat, toLngLat } from "../../src/geo/positions";
import { readText } from "../atlas/read-json";
import { fetchRegistryPackage, type RegistryPackage } from "../lib/registry-package";
import { namedPositions, parseFacts } from "./facts";

/** Where `inputs/mdl-osm.json` comes from. */
const borders: RegistryPackage = {
	name: "@osm_borders/maritime_10m",
	version: "1.1.0",
	integrity: "sha512-Mln0gqbYzjqNX7iGtEt3np16nfGwjwADTuUg7J5LQTqlqUBDxsWaxQmsKtkJCumvc/pl7QZu8lvEs41JMs+zbQ==",
	license: "ODbL-1.0",
};

/** The first position of the printed Northern Limit Line, which these data hold without a shift of datum. */
const estuaryMouth: LngLat = [126.111111, 37.7125];

type Countries = FeatureCollection<Geometry, { readonly isoA3: string }>;

function ringsOf(geometry: Geometry): Position[][] {
	if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(ringsOf);
	if (geometry.type === "Polygon") return geometry.coordinates;
	return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

function ringsOfCountry(countries: Countries, isoA3: string): LngLat[][] {
	const country = countries.features.find((feature) => feature.properties.isoA3 === isoA3);
	if (country === undefined) throw new Error(`The package has no country ${isoA3}.`);
	return ringsOf(country.geometry).map((ring) => ring.map(toLngLat));
}

function longestSharedRun(rings: readonly LngLat[][], others: readonly LngLat[][]): LngLat[] {
	const shared = new Set(others.flat().map(String));
	const runs = rings.flatMap((ring) => {
		const starts = ring.flatMap((place, index) => (shared.has(String(place)) ? [] : [index + 1]));
		return [0, ...starts].map((start, index) => ring.slice(start, (starts[index] ?? ring.length + 1) - 1));
	});
	return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

function indexNearest(line: readonly LngLat[], place: LngLat): number {
	const distances = line.map((vertex) => distanceKm(vertex, place));
	return distances.indexOf(Math.min(...distances));
}

const facts = parseFacts(readText(join("tools", "facts", "mdl.yaml")), "mdl.yaml");
if (!facts.ok) throw new Error(facts.problem.join("\n"));
const [westernMarker, easternMarker] = endsOf(namedPositions(facts.value, "ends"));
const file = join(fetchRegistryPackage(borders), "borders.geo.json");
const countries: Countries = JSON.parse(readFileSync(file, "utf8"));
const shared = longestSharedRun(ringsOfCountry(countries, "PRK"), ringsOfCountry(countries, "KOR"));
const west = indexNearest(shared, westernMarker);
const firstAtSea = shared.findIndex(([lng]) => lng > easternMarker[0]);

const input = {
	package: borders.name,
	version: borders.version,
	licence: borders.license,
	attribution: "© OpenStreetMap contributors, https://www.openstreetmap.org/copyright",
	landBoundary: shared.slice(west, firstAtSea + 1),
	estuaryMidline: shared.slice(indexNearest(shared, estuaryMouth), west + 1),
};
writeFileSync(join(import.meta.dirname, "inputs", "mdl-osm.json"), `${stringify(input, { indent: "\t" })}\n`);
