import type { LayerSpecification } from "maplibre-gl";

/**
 * The painter's order, from the ground up: every layer of the style belongs to one slot. It is also the order in which
 * names give way: those of points and areas find room where there is any; those of places keep off lines and their
 * names; lines' names keep off those of the first islands, and all of them off points.
 */
export const slots = [
	"ground",
	"areas",
	"uncertainty",
	"line-casings",
	"lines",
	"names",
	"place-names",
	"line-collision-boxes",
	"line-names",
	"first-islands",
	"points",
	"highlight-names",
	"marks",
	"foremost",
] as const;
/** One of {@link slots}. */
export type Slot = (typeof slots)[number];

/** A layer of the style with its place in the painter's order. */
export type SlottedLayer = readonly [slot: Slot, layer: LayerSpecification];

/** Puts layers in the painter's order; those of one slot keep theirs. */
export function inPaintersOrder(layers: readonly SlottedLayer[]): LayerSpecification[] {
	return slots.flatMap((slot) => layers.filter(([each]) => each === slot).map(([, layer]) => layer));
}
