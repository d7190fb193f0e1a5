import { join } from "node:path";
import type { FeatureCollection, Point } from "geojson";
import type { NamedPlace } from "../../src/domain/name-policy";
import type { PlaceFacts } from "../basemap/places";
import { readJson } from "./read-json";

/** Reads the basemap's places below a folder. Throws where the file cannot be read. */
export function readPlaces(root: string): FeatureCollection<Point, PlaceFacts>["features"] {
	const json = readJson(join(root, "geojson", "basemap", "places.geojson"));
	if (!json.ok) throw new Error(json.problem);
	return (json.value as FeatureCollection<Point, PlaceFacts>).features;
}

/** The places of the basemap whose name has several forms. */
export function readDisputedNames(root: string): readonly NamedPlace[] {
	return readPlaces(root).flatMap(({ properties: { id, name, forms } }) => (forms ? [{ id, name, forms }] : []));
}
