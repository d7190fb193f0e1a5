import type { Result } from "../lib/result";
import type { AtlasCollection, Exercise, Source } from "./atlas";
import type { LayerId } from "./catalogue";
import { loadParsed } from "./load-parsed";
import type { LoadProblem } from "./load-problem";
import { parseCollection, parseSources } from "./schema";

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
	const schema = import("./exercise-schema");
	return loadParsed(url, (await schema).parseExercises);
}
