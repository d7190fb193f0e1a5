import { failure, type Result, success } from "../lib/result";
import { type DataProblem, formatDataProblem } from "./schema";

/** Why a file could not be had: no answer, a refusal with its HTTP status, or text that is not what it should be. */
export type LoadProblem =
	| { readonly kind: "network" }
	| { readonly kind: "status"; readonly status: number }
	| { readonly kind: "malformed"; readonly detail: string };

/** Fetches a file of the site and parses it as JSON. Never throws. */
export async function loadJson(url: string): Promise<Result<unknown, LoadProblem>> {
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
