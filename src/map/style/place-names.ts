import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../../atlas/atlas";
import type { Slot } from "../../symbology/painters-order";
import type { Palette } from "../../symbology/palette";
import { type AnchorOffsets, placesAround, placesInHalf, placesNear } from "./anchors";
import { baseSources } from "./base-sources";
import { collisionBoxImage, frameBoxPadding } from "./collision-box";
import { labelFont, namesakeState } from "./expressions";
import { dotKinds, dotOfFeature } from "./image-names";
import type { StyleRecord } from "./record";
import { crowdedScale } from "./text-scale";

/** From here on an islet’s own shore is seen; before, a dot stands for it. */
const isletsEndZoom = 10;
const inletKinds = ["bay", "strait", "estuary"];
const islandKinds = ["island", "island-group", "cape"];

type Names = Omit<SymbolLayerSpecification, "id" | "type" | "source"> & { readonly source?: string };

/**
 * The names on the ground, and dots for islets too small to see, least important first, since what is above is placed
 * first. A name gives way to symbols and to the frame; those of the first rank find another side and, where there is
 * none, stand over symbols, but not over the names of lines, which only the Northwest Islands come before.
 */
export function buildPlaceNames(palette: Palette, language: Language, textScale: number): readonly StyleRecord[] {
	const first = textScale < crowdedScale ? "cooperative" : "never";
	const text = { "text-field": ["get", language] as ExpressionSpecification, "text-font": labelFont.regular };
	const onLand = { "text-color": palette.label, "text-halo-color": palette.land, "text-halo-width": 1.4 };
	const atSea = { "text-color": palette.seaLabel, "text-halo-color": palette.coastalSea, "text-halo-width": 1.2 };
	const settlement = (filter: ExpressionSpecification, overlap: "cooperative" | "never"): Names => ({
		filter,
		layout: {
			...text,
			"text-font": ["case", isCapital, ["literal", labelFont.bold], ["literal", labelFont.regular]],
			"text-size": ["match", ["get", "rank"], 1, ["case", isCapital, 14.5, 12.5], 2, 12.5, 3, 11.5, 10.5],
			"text-variable-anchor-offset": besideDot,
			"text-justify": "auto",
			"text-overlap": overlap,
			"icon-image": dotOfFeature(palette.name),
			// A dot may lie under the symbol of an event; only its name wants room.
			"icon-overlap": "cooperative",
			"symbol-sort-key": ["get", "rank"],
		},
		paint: { ...onLand, "text-opacity": unlessNamesake },
	});
	const island = (filter: ExpressionSpecification): Names => ({
		filter,
		layout: {
			...text,
			"text-size": ["match", ["get", "rank"], 1, 12, 2, 11.5, 11],
			"text-variable-anchor-offset": seaward,
			"text-justify": "auto",
			"text-max-width": 7,
			"symbol-sort-key": ["get", "rank"],
		},
		paint: {
			...onLand,
			"text-opacity": unlessNamesake,
			"text-halo-color": ["case", isOnIsland, palette.land, palette.coastalSea],
		},
	});

	return [
		{
			slot: "place-names",
			role: "deferred",
			spec: {
				id: "islets",
				type: "circle",
				source: baseSources.places,
				filter: ["all", ["has", "isIslet"], isDue, ["<=", ["get", "rank"], 2]],
				maxzoom: isletsEndZoom,
				paint: { "circle-radius": 1.6, "circle-color": palette.seaLabel },
			},
		},
		names("river-names", {
			source: baseSources.ground,
			filter: ["==", ["get", "part"], "rivers"],
			minzoom: 7.5,
			layout: {
				...text,
				"symbol-placement": "line",
				"symbol-spacing": 420,
				"text-size": 11,
				"text-letter-spacing": 0.06,
				"text-offset": [0, -0.75],
				"text-max-angle": 26,
				"text-keep-upright": false,
				"text-padding": 40,
			},
			paint: { ...onLand, "text-color": palette.seaLabel },
		}),
		names("peninsula-names", {
			filter: ["all", isOfKind("peninsula"), isDue],
			maxzoom: 11,
			layout: { ...text, "text-size": 11, "text-letter-spacing": 0.1, "text-max-width": 7 },
			paint: { ...onLand, "text-color": palette.faintLabel },
		}),
		names("island-names/other", island(["all", isIsland, isDue, isRanked])),
		names("settlement-names/other", settlement(["all", isSettlement, isDue, isRanked], "never")),
		names("bay-names", {
			filter: ["all", ["in", ["get", "kind"], ["literal", inletKinds]], isDue],
			layout: { ...text, "text-size": 12, "text-letter-spacing": 0.1, "text-max-width": 7 },
			paint: atSea,
		}),
		names("country-names", {
			source: baseSources.countries,
			filter: isDue,
			layout: {
				...text,
				"text-font": labelFont.bold,
				"text-size": ["interpolate", ["linear"], ["zoom"], 4, 12, 7, 16, 8, 13],
				"text-letter-spacing": 0.16,
				"text-max-width": 8,
				"text-variable-anchor-offset": ["literal", nearby],
			},
			paint: { ...onLand, "text-color": palette.faintLabel },
		}),
		names("sea-names", {
			filter: ["all", isOfKind("sea"), isDue],
			layout: {
				...text,
				"text-size": ["interpolate", ["linear"], ["zoom"], 5, 11.5, 8, 14.5],
				"text-letter-spacing": ["step", ["zoom"], 0.08, 6, 0.16],
				"text-line-height": 1.35,
				"text-max-width": 12,
				"text-variable-anchor-offset": ["literal", nearby],
			},
			paint: { ...atSea, "text-halo-color": palette.sea },
		}),
		names("settlement-names/first", settlement(["all", isSettlement, isDue, isFirst], first)),
		names("island-names/first", island(["all", isIsland, isDue, isFirst]), "first-islands"),
		{
			slot: "foremost",
			role: "deferred",
			spec: {
				id: "frame-collision-boxes",
				type: "symbol",
				source: baseSources.frame,
				layout: {
					"icon-image": collisionBoxImage,
					"icon-overlap": "never",
					"icon-padding": ["get", frameBoxPadding],
				},
				paint: { "icon-opacity": 0 },
			},
		},
	];
}

const unlessNamesake: ExpressionSpecification = ["case", ["boolean", ["feature-state", namesakeState], false], 0, 1];
const isSettlement: ExpressionSpecification = ["in", ["get", "kind"], ["literal", [...dotKinds]]];
const isIsland: ExpressionSpecification = ["in", ["get", "kind"], ["literal", islandKinds]];
const isOnIsland: ExpressionSpecification = ["all", isOfKind("island"), ["!", ["has", "side"]]];
const isCapital: ExpressionSpecification = ["==", ["get", "kind"], "capital"];
const isFirst: ExpressionSpecification = ["==", ["get", "rank"], 1];
const isDue: ExpressionSpecification = [
	"all",
	[">=", ["zoom"], ["coalesce", ["get", "minZoom"], 0]],
	["<", ["zoom"], ["coalesce", ["get", "maxZoom"], 99]],
];
/** The rank below the first that a zoom has room for. Filters see whole zooms only. */
const isRanked: ExpressionSpecification = [
	"all",
	[">", ["get", "rank"], 1],
	["<=", ["get", "rank"], ["step", ["zoom"], 1, 5, 2, 7, 3, 8, 4, 9, 5]],
];

/**
 * Places for a name round its dot, best first: close on every side, then further off. The name of a place by the
 * line, which has a side, keeps to that half, lest it come to stand across.
 */
const besideDot: ExpressionSpecification = [
	"case",
	isCapital,
	["literal", placesAround([0.55, 0.85])],
	[
		"match",
		["get", "side"],
		"south",
		byRank((distancesEm) => placesInHalf("top", distancesEm)),
		"north",
		byRank((distancesEm) => placesInHalf("bottom", distancesEm)),
		["literal", placesAround([0.55, 1.4, 2.4])],
	],
];

/** A name of the first rank, which is always written, may stand further off; others are left out sooner. */
function byRank(placesAt: (distancesEm: readonly number[]) => AnchorOffsets): ExpressionSpecification {
	const near = [0.55, 1.4];
	return ["case", isFirst, ["literal", placesAt([...near, 2.4, 3.4, 4.6])], ["literal", placesAt(near)]];
}

/** Places on a point or near it: a sea, or a group of islands, has room enough. */
const nearby = placesNear([1.5, 3, 4.5]);
/** Places on an island that has room for its name, so near its middle that it stays on it. */
const onIsland = placesNear([2, 3]);
/** A name to the west finds another place only below: above its island and to the east it would come to lie across a line. */
const below: AnchorOffsets = [
	"top-right",
	[0.2, 1.2],
	"top",
	[0, 1.6],
	"top-left",
	[-1.2, 1.6],
	"top-left",
	[-0.3, 1.6],
];
/** Places that end west of an island, however long its name is: a line may run close by in the east. */
const westward: AnchorOffsets = [
	"right",
	[-0.9, 0],
	"right",
	[-2, 0],
	"right",
	[-3.2, 0],
	"top-right",
	[0.2, 1.2],
	"top-right",
	[-1, 1.6],
	"top-right",
	[0.2, 2.6],
	"right",
	[-4.6, 0],
];
const aboveAndBelow: AnchorOffsets = [
	"bottom",
	[0, -1.1],
	"bottom-left",
	[0, -1.1],
	"top",
	[0, 1.6],
	"top-left",
	[0, 1.6],
	"left",
	[1.2, 0],
	"bottom-left",
	[1.2, -1.1],
	"top-left",
	[1.2, 1.6],
];
const south: AnchorOffsets = [
	"top",
	[0, 1],
	"top",
	[0, 2],
	"top-right",
	[0.2, 1.2],
	"top-left",
	[-0.2, 1.2],
	"top",
	[0, 3.2],
	"top-right",
	[0.2, 2.6],
	"top-left",
	[-0.2, 2.6],
	...placesInHalf("top", [2.2, 3.4, 4.4]),
];
/** Where icons crowd an island, its name stands clear of them, still nearer to it than to the next. */
const furtherOff: AnchorOffsets = placesInHalf("top", [2.6, 3.8]);
const southwest: AnchorOffsets = ["top-right", [0.2, 1.2], "top-right", [0.2, 2.6], "right", [-0.9, 0]];

/**
 * Places for an island’s name round the place on its shore, best first: into the sea on its own side, then further out,
 * then above and below, where the first ones would lie outside the map. Without a side it stands on the island, beside what else
 * stands there.
 */
const seaward: ExpressionSpecification = ["step", ["zoom"], bySide(southwest), 8, bySide(south)];

/** To the southwest a name ends below the shore from afar, and is centred there from near. */
function bySide(toSouthwest: AnchorOffsets): ExpressionSpecification {
	const literal = (places: AnchorOffsets): ExpressionSpecification => ["literal", [...places]];
	const besideShore: ExpressionSpecification = [
		"match",
		["get", "side"],
		"east",
		literal(["left", [0.9, 0], "left", [2, 0], ...aboveAndBelow]),
		"west",
		literal([...westward, ...below, ...furtherOff]),
		"southwest",
		literal(toSouthwest),
		"south",
		literal(south),
		"north",
		literal(["bottom", [0, -0.55], "bottom", [0, -1.6]]),
		literal(onIsland),
	];
	return ["case", isOfKind("island-group"), literal(nearby), besideShore];
}

function isOfKind(kind: string): ExpressionSpecification {
	return ["==", ["get", "kind"], kind];
}

function names(id: string, { source = baseSources.places, ...layer }: Names, slot: Slot = "place-names"): StyleRecord {
	return { slot, role: "deferred", spec: { id, type: "symbol", source, ...layer } };
}
