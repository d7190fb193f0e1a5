import type { Bounds } from "../../geo/bounds";

/**
 * Ids of the basemap's sources: land and waters, and the names, from `geojson/basemap/`, those of countries chosen for the view; the coastal vignette, an image painted
 * from the land; the graticule and the frame, computed for the view.
 */
export const baseSources = {
	ground: "ground",
	coastalVignette: "coastal-vignette",
	places: "places",
	countries: "countries",
	graticule: "graticule",
	frame: "frame",
} as const;

/**
 * The parts of the ground, as the basemap's files name them; each feature of the source says its own as `part`. They
 * share one source because MapLibre masks tiles anew wherever the style changes from one to another.
 */
export const groundParts = ["land", "neighbours", "lakes", "rivers"] as const;
/** One of {@link groundParts}. */
export type GroundPart = (typeof groundParts)[number];

/** The corners of an image that covers a box, in degrees, as MapLibre wants them: clockwise from the north-west. */
export function cornersOf([west, south, east, north]: Bounds): [Corner, Corner, Corner, Corner] {
	return [
		[west, north],
		[east, north],
		[east, south],
		[west, south],
	];
}

type Corner = [lng: number, lat: number];
