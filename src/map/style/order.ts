import type { LayerSpecification } from "maplibre-gl";

/** The painter's order, from the ground up: every layer of the style belongs to one slot. */
export const slots = [
	"ground",
	"areas",
	"uncertainty",
	"line-casings",
	"lines",
	"place-names",
	"points",
	"names",
	"marks",
	"frame",
] as const;
/** One of {@link slots}. */
export type Slot = (typeof slots)[number];

/** A layer of the style with its place in the painter's order. */
export type SlottedLayer = readonly [slot: Slot, layer: LayerSpecification];

/** Puts layers in the painter's order; those of one slot keep theirs. */
export function inPaintersOrder(layers: readonly SlottedLayer[]): LayerSpecification[] {
	return slots.flatMap((slot) => layers.filter(([each]) => each === slot).map(([, layer]) => layer));
}
