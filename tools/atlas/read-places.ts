import { join } from "node:path";
import { type BasemapPlaces, parsePlaces } from "../../src/atlas/basemap-schema";
import type { NamedPlace } from "../../src/atlas/name-policy";
import { formatDataProblem } from "../../src/atlas/schema";
import { readJson } from "./read-json";

/** Reads the basemap's places below a folder. Throws where the file cannot be read, or not as places. */
export function readPlaces(root: string): BasemapPlaces["features"] {
	const json = readJson(join(root, "geojson", "basemap", "places.geojson"));
	if (!json.ok) throw new Error(json.problem);
	const places = parsePlaces(json.value);
	if (!places.ok) throw new Error(places.problem.map(formatDataProblem).join("\n"));
	return places.value.features;
}

/** The places of the basemap whose name has several forms. */
export function readDisputedNames(root: string): readonly NamedPlace[] {
	return readPlaces(root).flatMap(({ properties: { id, name, forms } }) => (forms ? [{ id, name, forms }] : []));
}
