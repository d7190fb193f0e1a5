import type { Bounds } from "../../domain/geometry/bounds-of";

/** Ids of the ground's sources. All are filled from `geojson/basemap/` but the last two, which are computed for the view; the shallows are an image painted from the land. */
export const baseSources = {
	land: "land",
	shallows: "shallows",
	neighbours: "neighbours",
	lakes: "lakes",
	rivers: "rivers",
	places: "places",
	graticule: "graticule",
	frame: "frame",
} as const;

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
