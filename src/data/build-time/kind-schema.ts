import * as v from "valibot";
import type { LocalText } from "../../domain/atlas";
import type { Result } from "../../domain/result";
import { type DataProblem, localText, parseWith, slug } from "../schema";

/** Reads the words for the kinds of features, by their slugs, already parsed from JSON. */
export function parseKinds(json: unknown): Result<Readonly<Record<string, LocalText>>, readonly DataProblem[]> {
	return parseWith(v.record(slug, localText), json, "kinds.json");
}
