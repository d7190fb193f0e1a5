import type { PlaceFacts } from "../../src/atlas/basemap-schema";
import type { LngLat } from "./grid";

/**
 * A label point as written down by hand. Names are spelt as each side spells them: Revised Romanization in the South, the
 * customary spelling in the North, and its own of today for lesser places; seas and islands whose name is disputed
 * between states carry both names.
 */
export interface PlaceRow extends Pick<PlaceFacts, "id" | "minZoom" | "maxZoom" | "forms"> {
	readonly en: string;
	readonly ko: string;
	readonly kind:
		| "country"
		| "sea"
		| "capital"
		| "city"
		| "town"
		| "village"
		| "island"
		| "island-group"
		| "cape"
		| "bay"
		| "strait"
		| "estuary"
		| "peninsula";
	readonly rank: 1 | 2 | 3 | 4 | 5;
	/** A place, or `country/name` as the gazetteer lists it, with `@latitude` where several share the name. */
	readonly at: LngLat | string;
	/** On which side its name stands; an island without one has the side with most sea. */
	readonly side?: Side;
	/** Where the name of a country, a sea or a group stands from a zoom on, when its middle lies far from the lines or is crowded. */
	readonly nearLines?: { readonly at: LngLat; readonly fromZoom: number };
	/** Where else the name of one of the two Koreas stands, on its side of the line of 1953. */
	readonly alongLines?: readonly NamePlaces[];
}

/** Places for a name from a zoom to another. */
export interface NamePlaces {
	readonly fromZoom: number;
	readonly toZoom: number;
	readonly at: readonly LngLat[];
}

/** A side of a place; `southwest` of an island a name ends below its southern shore, centred there at larger zooms. */
export type Side = "west" | "southwest" | "south" | "east" | "north";
