import { failure, type Result, success } from "../lib/result";
import type { AtlasCollection, Exercise } from "./atlas";
import type { LayerId } from "./catalogue";
import { type DataProblem, formatDataProblem, parseCollection, parseExercises, parseSources } from "./schema";
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

/** A file that holds the collections of several layers, each under the id of its layer. */
export interface LayerBundle {
	readonly url: string;
	readonly ids: readonly LayerId[];
}

/** Whether the layers asked for are more than half of those in a bundle, so that it is worth fetching for them. */
export function isMostOf(asked: readonly LayerId[], ids: readonly LayerId[]): boolean {
	return ids.filter((id) => asked.includes(id)).length * 2 > ids.length;
}

/**
 * Makes what fetches a bundle once and takes collections from it. Undefined for a layer that must be fetched by itself:
 * one that is not in the bundle, and every one after the bundle was not to be had, so that trying again asks anew.
 */
export function makeBundleLoader({ url, ids }: LayerBundle) {
	let bundle: ReturnType<typeof loadJson> | undefined;
	const taken = new Set<LayerId>();
	return async (id: LayerId): Promise<Result<AtlasCollection, LoadProblem> | undefined> => {
		if (!ids.includes(id) || taken.has(id)) return undefined;
		taken.add(id);
		bundle ??= loadJson(url);
		const read = await bundle;
		if (!read.ok) return undefined;
		const collection = Object.entries(read.value ?? {}).find(([layer]) => layer === id)?.[1];
		const parsed = parseCollection(collection, `${id}.geojson`);
		return parsed.ok ? parsed : undefined;
	};
}

/** Fetches the bibliography and checks it. */
export function loadSources(url: string): Promise<Result<readonly Source[], LoadProblem>> {
	return loadParsed(url, parseSources);
}

/** Fetches the exercises and checks them. */
export function loadExercises(url: string): Promise<Result<readonly Exercise[], LoadProblem>> {
	return loadParsed(url, parseExercises);
}
