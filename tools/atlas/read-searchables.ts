import { join } from "node:path";
import type { Searchables } from "../../src/atlas/searchables";
import { toLngLat } from "../../src/geo/positions";
import { proposeId } from "./nearest-id";
import type { AtlasFiles } from "./read-atlas";
import { readJson } from "./read-json";
import { readPlaces } from "./read-places";
import { readRivers } from "./read-rivers";

/** What of the atlas is searched: names, not shapes. Throws where `aliases.json` names something that is not there. */
export function readSearchables(root: string, { catalogue, collections, exercises }: AtlasFiles): Searchables {
	const nameOfExercise = new Map(exercises.map(({ id, name }) => [id, name]));
	const features = [...collections.values()].flatMap((collection) =>
		collection.features.map(({ properties: { id, name, designator, assertedBy, exercise = "" } }) => ({
			id,
			name,
			assertedBy,
			...(designator !== undefined && { designator }),
			...(nameOfExercise.has(exercise) && { exercise: nameOfExercise.get(exercise) }),
		})),
	);
	const towns = readPlaces(root).map(({ properties: { id, name, kind, rank }, geometry: { coordinates } }) => ({
		id,
		name,
		kind,
		rank,
		at: toLngLat(coordinates),
	}));
	const places = [...towns, ...readRivers(root)];
	const aliases = open<Searchables["aliases"]>("aliases.json");
	const known = new Set([...features, ...places, ...catalogue.layers].map(({ id }) => id));
	const strays = Object.keys(aliases).filter((id) => !known.has(id));
	if (strays.length > 0)
		throw new Error(strays.map((id) => `aliases.json: “${id}” is not in the atlas${proposeId(id, known)}`).join("\n"));
	return { features, places, aliases };

	function open<Value>(file: string): Value {
		const json = readJson(join(root, "geojson", file));
		if (!json.ok) throw new Error(json.problem);
		return json.value as Value;
	}
}
