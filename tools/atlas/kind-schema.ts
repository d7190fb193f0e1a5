import * as v from "valibot";
import type { LocalText } from "../../src/atlas/atlas";
import { type DataProblem, localText, parseWith, slug } from "../../src/atlas/schema";
import type { Result } from "../../src/lib/result";

/** Reads the words for the kinds of features, by their slugs, already parsed from JSON. */
export function parseKinds(json: unknown): Result<Readonly<Record<string, LocalText>>, readonly DataProblem[]> {
	return parseWith(v.record(slug, localText), json, "kinds.json");
}
