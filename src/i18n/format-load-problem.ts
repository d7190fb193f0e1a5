import type { LoadProblem } from "../atlas/load-problem";
import type { Dictionary } from "./dictionary";

/** Why something did not load, in a few words. */
export function formatLoadProblem(problem: LoadProblem, { loadProblem }: Dictionary): string {
	switch (problem.kind) {
		case "network":
			return loadProblem.network;
		case "status":
			return loadProblem.status(problem.status);
		case "malformed":
			return loadProblem.malformed;
	}
}
