import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../../domain/atlas";
import type { Meaning } from "../../domain/catalogue";
import { placesAround } from "./anchors";
import { collisionBoxImage } from "./collision-box";
import { iconOfFeature } from "./image-names";
import { labelFont } from "./label-font";
import type { SlottedLayer } from "./order";
import type { Palette } from "./palette";
import { dimmable } from "./part";
import { dotRadius, iconMinZoom, writeNames } from "./points";
import { withRole } from "./roles";
import { fixedTextSize } from "./text-scale";

/** Id of the source of all visible layers' points, grouped where they would cover one another. */
export const pointSource = "points";
/** Id of the source of the points of one place, spread apart, and of the legs that lead to them. */
export const spreadSource = "spread";
/** Id of the source of the same points for zooms from afar, where few dots stand for them. */
export const afarSource = "points-afar";
/** Id of the source of what is selected, mentioned or pointed at; see `highlights.ts`. */
export const highlightSource = "highlights";
/** Id of the style's layer that draws the dots of highlighted points. */
export const highlightDotLayer = `${highlightSource}/dot`;
/** Ids of the style's layers whose features are points, and groups of them with a `point_count`. */
export const dotLayers = [`${pointSource}/dot`, `${afarSource}/dot`, `${spreadSource}/dot`, highlightDotLayer] as const;

/** What a point of these sources knows of itself. */
export interface PointProperties {
	readonly id: string;
	/** A {@link Meaning} of the palette. */
	readonly meaning: string;
	/** An {@link IconName}. */
	readonly icon: string;
	/** Whether the place is only approximate. */
	readonly hollow: boolean;
}

/** Radius of a group's disc in CSS pixels: room for its number. */
const groupRadius: ExpressionSpecification = ["step", ["get", "point_count"], 9.5, 10, 11.5, 30, 13.5];
/** How near two points' middles come, in CSS pixels, before they are drawn as a group: with its count, and from afar. */
const groupRadiusPx = { near: 15, afar: 56 } as const;
/** Radius from afar, at the zoom where dots begin and at the last one before there are icons. */
const afarRadius = (singlePx: number): ExpressionSpecification => [
	"case",
	["has", "point_count"],
	["step", ["get", "point_count"], singlePx + 1, 5, singlePx + 2, 12, singlePx + 3],
	singlePx,
];

/** How far names keep from the middle of a dot from afar, in CSS pixels. */
const afarBoxPx = 5;

const isDot: ExpressionSpecification = ["==", ["geometry-type"], "Point"];
const isGroup: ExpressionSpecification = ["has", "point_count"];
const isSingle: ExpressionSpecification = ["!", isGroup];
const isHollow: ExpressionSpecification = ["all", isSingle, ["to-boolean", ["get", "hollow"]]];

/**
 * The sources of points. A group of one meaning keeps it as `meaning`; groups last to the deepest zoom, where a click
 * spreads them.
 */
export function buildPointSources() {
	return {
		[pointSource]: buildPointSource(groupRadiusPx.near, 16),
		[afarSource]: buildPointSource(groupRadiusPx.afar, iconMinZoom - 1),
	};
}

function buildPointSource(clusterRadius: number, clusterMaxZoom: number) {
	return {
		type: "geojson" as const,
		data: { type: "FeatureCollection" as const, features: [] },
		promoteId: "id",
		cluster: true,
		clusterRadius,
		clusterMaxZoom,
		clusterProperties: {
			meaning: [
				["case", ["==", ["accumulated"], ["get", "meaning"]], ["accumulated"], "mixed"],
				["get", "meaning"],
			],
		},
	};
}

/** The colour of a point's or a group's meaning. */
export function colorByMeaning(palette: Palette): ExpressionSpecification {
	return [
		"match",
		["get", "meaning"],
		...Object.entries(palette.meaning).flat(),
		// A group of several meanings: in no colour that means something.
		palette.faintLabel,
	] as unknown as ExpressionSpecification;
}

/**
 * Discs with an icon for points, hollow where the place is approximate; larger discs with a number for groups; from afar
 * dots without either. One layer draws single discs and groups, since every variant of a layer is a shader program to
 * compile.
 */
export function buildPointLayers(palette: Palette, language: Language): readonly SlottedLayer[] {
	const byMeaning = colorByMeaning(palette);
	const dots = { halo: palette.halo, byMeaning };
	const ofSource = (source: string, slot: SlottedLayer[0]): readonly SlottedLayer[] => [
		[
			slot,
			{
				id: `${source}/dot`,
				type: "circle",
				source,
				filter: isDot,
				...(source === pointSource && { minzoom: iconMinZoom }),
				paint: {
					...paintDots(dots),
					"circle-opacity": dimmable(1),
					"circle-stroke-opacity": dimmable(1),
				},
			},
		],
		[
			slot,
			{
				id: `${source}/icon`,
				type: "symbol",
				source,
				metadata: withRole("finish"),
				filter: ["all", isDot, isSingle],
				...(source === pointSource && { minzoom: iconMinZoom }),
				layout: { visibility: "none", ...layOutIcons(palette) },
				paint: {
					"icon-opacity":
						source === pointSource
							? ["interpolate", ["linear"], ["zoom"], iconMinZoom, dimmable(0.25), iconMinZoom + 0.4, dimmable(1)]
							: dimmable(1),
				},
			},
		],
	];
	// Clear of its own icon, which is placed first and would refuse it.
	const names = writeNames(
		isSingle,
		byMeaning,
		{ palette, language },
		{
			places: placesAround([1.4, 2.4]),
			// Else two names beside each other read as one.
			paddingPx: 5,
		},
	);
	return [
		[
			"points",
			{
				id: `${afarSource}/dot`,
				type: "circle",
				source: afarSource,
				maxzoom: iconMinZoom,
				paint: {
					...paintDots(dots),
					"circle-radius": ["interpolate", ["linear"], ["zoom"], 5, afarRadius(3.2), iconMinZoom, afarRadius(4.2)],
					"circle-stroke-width": ["case", isHollow, 1.4, 1],
					"circle-opacity": dimmable(1),
					"circle-stroke-opacity": dimmable(1),
				},
			},
		],
		[
			"points",
			{
				id: `${afarSource}/collision-box`,
				type: "symbol",
				source: afarSource,
				metadata: withRole("names"),
				maxzoom: iconMinZoom,
				layout: {
					visibility: "none",
					"icon-image": collisionBoxImage,
					"icon-padding": afarBoxPx,
					"icon-overlap": "always",
				},
				paint: { "icon-opacity": 0 },
			},
		],
		...ofSource(pointSource, "points"),
		[
			"points",
			{
				id: "points/count",
				type: "symbol",
				source: pointSource,
				metadata: { ...withRole("names"), ...fixedTextSize },
				filter: isGroup,
				minzoom: iconMinZoom,
				layout: {
					visibility: "none",
					"text-field": ["to-string", ["get", "point_count"]],
					"text-font": labelFont.bold,
					"text-size": 11.5,
					"text-allow-overlap": true,
					"text-padding": 5,
				},
				paint: { "text-color": palette.halo, "text-opacity": dimmable(1) },
			},
		],
		[
			"names",
			{
				...names,
				id: "points/name",
				source: pointSource,
				layout: { ...names.layout, visibility: "none" },
			},
		],
		[
			"marks",
			{
				id: "spread/leg",
				type: "line",
				source: spreadSource,
				filter: ["==", ["geometry-type"], "LineString"],
				paint: { "line-color": palette.label, "line-width": 1.2 },
			},
		],
		...ofSource(spreadSource, "marks"),
		[
			"highlight-names",
			{
				...names,
				id: "spread/name",
				source: spreadSource,
				minzoom: 0,
				filter: isDot,
				layout: { ...names.layout, "text-field": ["get", language], visibility: "none" },
			},
		],
	];
}

/** How the discs of a source of points are painted. */
export function paintDots({ halo, byMeaning }: { halo: string; byMeaning: ExpressionSpecification }) {
	return {
		"circle-radius": dotRadius((radiusPx) => ["case", isGroup, groupRadius, radiusPx]),
		"circle-color": ["case", isHollow, halo, byMeaning] as ExpressionSpecification,
		"circle-stroke-color": ["case", isHollow, byMeaning, halo] as ExpressionSpecification,
		"circle-stroke-width": 1.5,
	};
}

/** How the icons on these discs are laid out. */
export function layOutIcons(palette: Palette): NonNullable<SymbolLayerSpecification["layout"]> {
	return {
		"icon-image": iconImage(palette),
		"icon-allow-overlap": true,
		"icon-padding": 4,
		"icon-size": ["interpolate", ["linear"], ["zoom"], 5, 0.5, 8, 0.6, 8.6, 0.74, 11, 0.86],
	};
}

function iconImage({ name: scheme, meaning }: Palette): ExpressionSpecification {
	const full = iconOfFeature("halo", scheme);
	const colored = (Object.keys(meaning) as Meaning[]).flatMap((each) => [each, iconOfFeature(each, scheme)]);
	return [
		"case",
		isHollow,
		["match", ["get", "meaning"], ...colored, full],
		full,
	] as unknown as ExpressionSpecification;
}
