import type { AtlasCollection, Exercise, LayerId, Source } from "../domain/atlas";
import { failure, type Result, success } from "../domain/result";
import { type LoadProblem, loadJson } from "./load-json";
import { type DataProblem, formatDataProblem, parseCollection, parseSources } from "./schema";

/** Fetches one layer's features from its URL and checks them. */
export async function loadCollection(id: LayerId, url: string): Promise<Result<AtlasCollection, LoadProblem>> {
	const json = await loadJson(url);
	return json.ok ? toMalformed(parseCollection(json.value, `${id}.geojson`)) : json;
}

/** Fetches the bibliography and checks it. */
export async function loadSources(url: string): Promise<Result<readonly Source[], LoadProblem>> {
	const json = await loadJson(url);
	return json.ok ? toMalformed(parseSources(json.value)) : json;
}

/** Fetches the exercises and checks them; their schema comes with the first that is asked for. */
export async function loadExercises(url: string): Promise<Result<readonly Exercise[], LoadProblem>> {
	const [{ parseExercises }, json] = await Promise.all([import("./exercise-schema"), loadJson(url)]);
	return json.ok ? toMalformed(parseExercises(json.value)) : json;
}

function toMalformed<Value>(result: Result<Value, readonly DataProblem[]>): Result<Value, LoadProblem> {
	if (result.ok) return success(result.value);
	return failure({ kind: "malformed", detail: result.problem.map(formatDataProblem).slice(0, 3).join("; ") });
}
