/** What `tools/atlas/vite-plugin.ts` makes of `geojson/` and `articles/` when the site is built. */
declare module "virtual:atlas" {
	export const catalogue: import("./catalogue").Catalogue;
	/** The newest first. */
	export const articles: readonly import("./article").Article[];
	export const opening: import("./opening").Opening;
	/** The layer each feature stands in. */
	export const layerOfFeature: Readonly<Record<string, string>>;
	/** The kinds of shape in each layer's file. */
	export const shapesOfLayer: Readonly<Record<string, readonly import("./atlas").ShapeKind[]>>;
	/** Where each layer's GeoJSON is fetched from. */
	export const layerUrls: Readonly<Record<string, string>>;
	/** The layers that are shown at first, in one file; undefined while the site is being changed. */
	export const firstLayers: import("./load").LayerBundle | undefined;
	export const sourcesUrl: string;
	export const exercisesUrl: string;
	/** Where the basemap's files are fetched from. */
	export const basemapUrls: { readonly overview: string; readonly fine: string; readonly places: string };
}

/** The names in the atlas, apart so that they are fetched with the first search. */
declare module "virtual:searchables" {
	export const searchables: import("./searchables").Searchables;
}

/** What the list of features says besides the features, apart so that it is fetched with the list. */
declare module "virtual:list-data" {
	/** Words for the kinds of features. */
	export const kinds: Readonly<Record<string, import("./atlas").LocalText>>;
	/** Cities to which distances are given. */
	export const towns: readonly import("./relations").Town[];
}

/** What the cards of layers say besides the catalogue, apart so that it is fetched with the first card. */
declare module "virtual:layer-details" {
	export const layerDetails: Readonly<Record<string, import("./catalogue").LayerDetails>>;
}

/** The places of the basemap whose name is disputed, apart so that they are fetched with the page about the data. */
declare module "virtual:disputed-names" {
	export const disputedNames: readonly import("./name-policy").NamedPlace[];
}

/** What `tools/changelog/vite-plugin.ts` makes of the changelogs. */
declare module "virtual:changelog" {
	export const changelogs: import("./changelog").Changelogs;
}
