import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../../domain/atlas";
import { labelFont } from "./label-font";
import type { SlottedLayer } from "./order";
import type { Palette } from "./palette";
import { withRole } from "./roles";

/** Ids of the basemap's sources; their data come from `geojson/basemap/`. */
export const baseSources = { land: "land", lakes: "lakes", rivers: "rivers", places: "places" } as const;

const seaKinds = ["sea", "bay", "strait"];
const islandKinds = ["island", "cape", "peninsula", "landmark"];
const landKinds = ["capital", "city", "town", "village"];

type NamesLayer = Required<Pick<SymbolLayerSpecification, "layout" | "paint">>;

/** The ground and the names on it. It says nothing about any border. */
export function buildBaseLayers(palette: Palette, language: Language): readonly SlottedLayer[] {
	const name: ExpressionSpecification = ["get", language];
	const ofKinds = (kinds: readonly string[]): ExpressionSpecification => [
		"in",
		["get", "kind"],
		["literal", [...kinds]],
	];
	const inZoom: ExpressionSpecification = [">=", ["zoom"], ["coalesce", ["get", "minZoom"], 0]];
	const halo = { "text-halo-color": palette.land, "text-halo-width": 1.3 };
	const names = (id: string, layer: Partial<LayerSpecification>): SlottedLayer => [
		"place-names",
		{
			id,
			type: "symbol",
			source: baseSources.places,
			metadata: withRole("names"),
			...layer,
			layout: { ...layer.layout, visibility: "none" },
		} as LayerSpecification,
	];

	/** The first rank finds a free place where there is one and stands on symbols where there is none. */
	const byRank = (id: string, kinds: ExpressionSpecification, layer: NamesLayer): readonly SlottedLayer[] => [
		names(`${id}/first`, {
			filter: ["all", kinds, inZoom, ["==", ["get", "rank"], 1]],
			layout: { ...layer.layout, "text-overlap": "always" },
			paint: layer.paint,
		}),
		names(`${id}/other`, {
			filter: ["all", kinds, inZoom, [">", ["get", "rank"], 1], ["<=", ["get", "rank"], rankByZoom]],
			layout: { ...layer.layout, "symbol-sort-key": ["get", "rank"] },
			paint: layer.paint,
		}),
	];

	return [
		["ground", { id: "sea", type: "background", paint: { "background-color": palette.sea } }],
		[
			"ground",
			{
				id: "land",
				type: "fill",
				source: baseSources.land,
				paint: { "fill-color": palette.land, "fill-antialias": false },
			},
		],
		[
			"ground",
			{
				id: "shore",
				type: "line",
				source: baseSources.land,
				paint: { "line-color": palette.shore, "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.5, 10, 1] },
			},
		],
		[
			"ground",
			{
				id: "lakes",
				type: "fill",
				source: baseSources.lakes,
				paint: { "fill-color": palette.freshWater, "fill-antialias": false },
			},
		],
		[
			"ground",
			{
				id: "rivers",
				type: "line",
				source: baseSources.rivers,
				minzoom: 7,
				layout: { "line-join": "round" },
				paint: {
					"line-color": palette.freshWater,
					"line-width": ["interpolate", ["linear"], ["zoom"], 7, 0.8, 12, 2.4],
				},
			},
		],
		names("sea-names", {
			filter: ["all", ofKinds(seaKinds), inZoom],
			layout: {
				"text-field": name,
				"text-font": labelFont.regular,
				"text-size": ["interpolate", ["linear"], ["zoom"], 5, 13, 9, 17],
				"text-letter-spacing": 0.12,
				"text-max-width": 9,
			},
			paint: { "text-color": palette.seaLabel, "text-halo-color": palette.sea, "text-halo-width": 1.2 },
		}),
		names("country-names", {
			filter: ["all", ofKinds(["country"]), inZoom],
			maxzoom: 7.5,
			layout: {
				"text-field": name,
				"text-font": labelFont.bold,
				"text-size": 14,
				"text-letter-spacing": 0.1,
				"text-max-width": 8,
			},
			paint: { "text-color": palette.faintLabel, ...halo },
		}),
		names("settlement-dots", {
			type: "circle",
			filter: ["all", ofKinds(landKinds), inZoom, ["<=", ["get", "rank"], rankByZoom]],
			paint: {
				"circle-radius": ["match", ["get", "kind"], "capital", 3.2, 2.1],
				"circle-color": palette.land,
				"circle-stroke-color": palette.label,
				"circle-stroke-width": 1.2,
			},
		}),
		...byRank("settlement-names", ofKinds(landKinds), {
			layout: {
				"text-field": name,
				"text-font": [
					"case",
					["==", ["get", "kind"], "capital"],
					["literal", labelFont.bold],
					["literal", labelFont.regular],
				],
				"text-size": ["match", ["get", "kind"], "capital", 14, "city", 12, 11],
				"text-variable-anchor": ["left", "right", "top", "bottom"],
				"text-radial-offset": 0.55,
			},
			paint: { "text-color": palette.label, ...halo },
		}),
		...byRank("island-names", ofKinds(islandKinds), {
			layout: {
				"text-field": name,
				"text-font": labelFont.regular,
				"text-size": 11.5,
				"text-variable-anchor": ["top", "bottom", "left", "right"],
				"text-radial-offset": 0.8,
			},
			paint: { "text-color": palette.label, "text-halo-color": palette.sea, "text-halo-width": 1.3 },
		}),
		names("river-names", {
			filter: ["all", ofKinds(["river"]), inZoom],
			minzoom: 8.5,
			layout: { "text-field": name, "text-font": labelFont.regular, "text-size": 11 },
			paint: { "text-color": palette.seaLabel, ...halo },
		}),
	];
}

const rankByZoom: ExpressionSpecification = ["step", ["zoom"], 1, 6, 2, 7.2, 3, 8.4, 4, 9.6, 5];
