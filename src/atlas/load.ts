import { failure, type Result, success } from "../lib/result";
import type { AtlasCollection, Exercise } from "./atlas";
import type { LayerId } from "./catalogue";
import { type DataProblem, formatDataProblem, parseCollection, parseSources } from "./schema";
import type { Source } from "./sources";

/** Why a file could not be had: no answer, a refusal with its HTTP status, or text that is not what it should be. */
export type LoadProblem =
	| { readonly kind: "network" }
	| { readonly kind: "status"; readonly status: number }
	| { readonly kind: "malformed"; readonly detail: string };

/** Fetches a file of the site and parses it as JSON. Never throws. */
async function loadJson(url: string): Promise<Result<unknown, LoadProblem>> {
	try {
		const response = await fetch(url);
		if (!response.ok) return failure({ kind: "status", status: response.status });
		const text = await response.text();
		try {
			return success(JSON.parse(text));
		} catch (error) {
			return failure({ kind: "malformed", detail: error instanceof Error ? error.message : String(error) });
		}
	} catch {
		return failure({ kind: "network" });
	}
}

/** Fetches a file of the site and reads its JSON with `parse`. Never throws. */
export async function loadParsed<Value>(
	url: string,
	parse: (json: unknown) => Result<Value, readonly DataProblem[]>,
): Promise<Result<Value, LoadProblem>> {
	const json = await loadJson(url);
	if (!json.ok) return json;
	const parsed = parse(json.value);
	if (parsed.ok) return parsed;
	return failure({ kind: "malformed", detail: parsed.problem.map(formatDataProblem).slice(0, 3).join("; ") });
}

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
