import * as v from "valibot";
import { type DataProblem, parseWith, slug } from "../../src/atlas/schema";
import type { Result } from "../../src/lib/result";
import type { PublishedIds } from "./published-ids";

const passageRef = v.pipe(
	v.string("must be a text"),
	v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, "must be an article's id, a dot, and a passage's"),
);

const publishedIds = v.strictObject({
	layers: v.array(slug),
	features: v.array(slug),
	passages: v.array(passageRef),
});

/** Reads the register of ids that links may hold. */
export function parsePublishedIds(json: unknown): Result<PublishedIds, readonly DataProblem[]> {
	return parseWith(publishedIds, json, "ids.json");
}
