import type { Result } from "../lib/result";
import type { AtlasCollection, Exercise } from "./atlas";
import type { LayerId } from "./catalogue";
import type { LoadProblem } from "./load";
import { loadParsed } from "./load";
import { parseCollection, parseSources } from "./schema";
import type { Source } from "./sources";

/** Fetches one layer's features from its URL and checks them. */
export function loadCollection(id: LayerId, url: string): Promise<Result<AtlasCollection, LoadProblem>> {
	return loadParsed(url, (json) => parseCollection(json, `${id}.geojson`));
}

/** Fetches the bibliography and checks it. */
export function loadSources(url: string): Promise<Result<readonly Source[], LoadProblem>> {
	return loadParsed(url, parseSources);
}

/** Fetches the exercises and checks them; their schema comes with the first that is asked for. */
export async function loadExercises(url: string): Promise<Result<readonly Exercise[], LoadProblem>> {
	const schema = import("./schema");
	return loadParsed(url, (await schema).parseExercises);
}
