import * as v from "valibot";
import type { Opening } from "../../src/atlas/opening";
import { type DataProblem, localText, parseWith, position, slug } from "../../src/atlas/schema";
import type { Result } from "../../src/lib/result";

const degrees = v.number("must be a number of degrees");

const opening = v.strictObject({
	title: localText,
	tagline: localText,
	headline: localText,
	claim: localText,
	annotations: v.array(
		v.strictObject({
			feature: slug,
			at: position,
			anchor: v.picklist(["left", "right", "top", "bottom", "center"]),
			text: localText,
		}),
	),
	tour: v.array(
		v.strictObject({
			id: slug,
			title: localText,
			text: localText,
			layers: v.array(slug),
			bounds: v.tuple([degrees, degrees, degrees, degrees]),
			features: v.array(slug),
			article: v.optional(slug),
		}),
	),
});

/** Reads what the map says of itself, already parsed from JSON. */
export function parseOpening(json: unknown): Result<Opening, readonly DataProblem[]> {
	return parseWith(opening, json, "opening.json");
}
