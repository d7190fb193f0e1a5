import { failure, type Result } from "../lib/result";
import { loadJson } from "./load-json";
import type { LoadProblem } from "./load-problem";
import { type DataProblem, formatDataProblem } from "./schema";

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
