import * as v from "valibot";
import type { Result } from "../lib/result";
import { type Exercise, parties } from "./atlas";
import { citedSources, type DataProblem, isoDate, localText, parseWith, slug } from "./schema";

const exercises = v.array(
	v.strictObject({
		id: slug,
		name: localText,
		summary: localText,
		heldBy: v.picklist(parties),
		since: isoDate,
		until: v.optional(isoDate),
		sources: citedSources,
	}),
);

/** Reads the exercises that events point to, already parsed from JSON. */
export function parseExercises(json: unknown): Result<readonly Exercise[], readonly DataProblem[]> {
	return parseWith(exercises, json, "exercise-series.json");
}
