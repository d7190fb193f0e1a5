/** Ids of the ground's sources. The first five are filled from `geojson/basemap/`, the last two are computed for the view. */
export const baseSources = {
	land: "land",
	neighbours: "neighbours",
	lakes: "lakes",
	rivers: "rivers",
	places: "places",
	graticule: "graticule",
	frame: "frame",
} as const;
