import { failure, type Result, success } from "../lib/result";
import type { LoadProblem } from "./load-problem";

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
