import type { IconName, Meaning } from "../atlas/catalogue";

/** The colours that say who asserts a line or an area, in the order of the legend; the others only tell layers apart. */
export const explainedColors = [
	"armistice",
	"assertedByUnc",
	"assertedByDprk",
	"agreement",
	"firing",
] as const satisfies Meaning[];
/** One of {@link explainedColors}. */
export type ExplainedColor = (typeof explainedColors)[number];

/**
 * Ways of drawing that mean the same in every layer: a dash for what is disputed or undetermined, dots for what only
 * words define, a band on the side that the party which drew a line counts as its own, hatching for a zone, a hollow
 * point for an approximate place, a disc for the radius within which it lies, from afar small dots for points and larger
 * ones for several, from near the number of several points at one place, and grey where these are of several kinds.
 */
export const conventions = [
	"dashed",
	"dotted",
	"band",
	"hatched",
	"hollow",
	"disc",
	"dot",
	"group",
	"count",
	"mixed",
] as const;
/** One of {@link conventions}. */
export type Convention = (typeof conventions)[number];

/** An icon in a colour, and the kinds of features it stands for. */
export interface IconMeaning {
	readonly icon: IconName;
	readonly color: Meaning;
	readonly kinds: readonly string[];
}
