/**
 * The painter's order, from the ground up: everything that is drawn belongs to one slot. It is also the order in which
 * names give way: those of points and areas find room where there is any; those of places keep off what is highlighted;
 * all these off lines and their names; lines' names keep off those of the first islands, and all of them off points.
 */
export const slots = [
	"ground",
	"areas",
	"uncertainty",
	"line-casings",
	"lines",
	"names",
	"place-names",
	"highlight-names",
	"line-collision-boxes",
	"line-names",
	"first-islands",
	"points",
	"marks",
	"foremost",
] as const;
/** One of {@link slots}. */
export type Slot = (typeof slots)[number];

/** Puts what has a slot in the painter's order; of one slot each keeps its place. */
export function inPaintersOrder<Slotted extends { readonly slot: Slot }>(
	slotted: readonly Slotted[],
): readonly Slotted[] {
	return slots.flatMap((slot) => slotted.filter((each) => each.slot === slot));
}
