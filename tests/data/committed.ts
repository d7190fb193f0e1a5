import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LineString, MultiLineString, Polygon, Position } from "geojson";
import type { AtlasCollection, AtlasFeature } from "../../src/atlas/atlas";
import { type LngLat, toLngLat } from "../../src/geo/positions";
import { madeLayers } from "../../tools/data/recipes";

const folder = join(import.meta.dirname, "../../geojson");

/** The text of a file below `geojson/`. */
export const textOf = (file: string) => readFileSync(join(folder, file), "utf8");

/** Every feature of the layers that a recipe makes, as committed. */
export const features = madeLayers.flatMap((layer) => {
	const collection: AtlasCollection = JSON.parse(textOf(`${layer}.geojson`));
	return collection.features;
});

/** The line with an id. Throws when there is none. */
export const line = (id: string): LineString => geometryOf(id, "LineString");
/** The line of several parts with an id. Throws when there is none. */
export const multiLine = (id: string): MultiLineString => geometryOf(id, "MultiLineString");
/** The polygon with an id. Throws when there is none. */
export const polygon = (id: string): Polygon => geometryOf(id, "Polygon");

/** The polygons of an area, be it one or several. Throws when there is none with the id. */
export function polygons(id: string): Polygon[] {
	const { geometry } = find(id);
	if (geometry.type !== "MultiPolygon") return [polygon(id)];
	return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

/** The outer ring of a polygon. */
export const ringOf = ({ coordinates: [ring = []] }: Polygon): LngLat[] => ring.map(toLngLat);

/** The latitude of a line, straight in degrees, at a longitude that it crosses once. Throws where it does not. */
export function latAt(path: readonly Position[], lng: number): number {
	for (const [index, end] of path.map(toLngLat).entries()) {
		const [lng0, lat0] = toLngLat(path[index - 1] ?? end);
		const [lng1, lat1] = end;
		if (index > 0 && (lng - lng0) * (lng - lng1) <= 0) return lat0 + ((lat1 - lat0) * (lng - lng0)) / (lng1 - lng0);
	}
	throw new Error(`The line does not reach ${lng}.`);
}

function find(id: string): AtlasFeature {
	const found = features.find((feature) => feature.properties.id === id);
	if (found === undefined) throw new Error(`No feature ${id}.`);
	return found;
}

function geometryOf<Type extends AtlasFeature["geometry"]["type"]>(
	id: string,
	type: Type,
): Extract<AtlasFeature["geometry"], { type: Type }> {
	const { geometry } = find(id);
	if (geometry.type !== type) throw new Error(`${id} is a ${geometry.type}.`);
	return geometry as Extract<AtlasFeature["geometry"], { type: Type }>;
}
