/** Ids of the ground's sources. All are filled from `geojson/basemap/` but the last two, which are computed for the view. */
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
