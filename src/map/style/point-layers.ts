import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../../atlas/atlas";
import type { Meaning } from "../../atlas/catalogue";
import { afarDots, approximate, type CountSteps, countDiscs, mixed } from "../../symbology/conventions";
import type { Slot } from "../../symbology/painters-order";
import type { Palette } from "../../symbology/palette";
import { iconMinZoom, pointDisc } from "../../symbology/sizes";
import { placesAround } from "./anchors";
import { collisionBoxImage } from "./collision-box";
import { byZoom, deemphasized, deemphasizedByMeaning, labelFont } from "./expressions";
import { iconOfFeature } from "./image-names";
import { dotRadius, writeNames } from "./points";
import type { StyleRecord } from "./record";
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

/** A value by the number of points in a group. */
function byCount([[, first], ...steps]: CountSteps): ExpressionSpecification {
	return ["step", ["get", "point_count"], first, ...steps.flat()];
}

/** Radius from afar of single points and of groups. */
const afarRadius = (singlePx: number): ExpressionSpecification => {
	const [first, ...steps] = afarDots.addedPx;
	const grown = ([count, addedPx]: CountSteps[number]): CountSteps[number] => [count, singlePx + addedPx];
	return ["case", isGroup, byCount([grown(first), ...steps.map(grown)]), singlePx];
};

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
		[pointSource]: buildPointSource(countDiscs.groupedWithinPx, 16),
		[afarSource]: buildPointSource(afarDots.groupedWithinPx, iconMinZoom - 1),
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
		palette[mixed.fill],
	] as unknown as ExpressionSpecification;
}

/**
 * Discs with an icon for points, hollow where the place is approximate; larger discs with a number for groups; from afar
 * dots without either. One layer draws single discs and groups, since every variant of a layer is a shader program to
 * compile.
 */
export function buildPointLayers(palette: Palette, language: Language): readonly StyleRecord[] {
	const byMeaning = colorByMeaning(palette);
	const dots = { own: byMeaning, halo: palette.halo };
	const opacity = { "circle-opacity": deemphasizedByMeaning(1), "circle-stroke-opacity": deemphasizedByMeaning(1) };
	const ofSource = (source: string, slot: Slot): readonly StyleRecord[] => [
		{
			slot,
			role: "initial",
			isHit: true,
			spec: {
				id: `${source}/dot`,
				type: "circle",
				source,
				filter: isDot,
				...(source === pointSource && { minzoom: iconMinZoom }),
				paint: { ...paintDots(dots), ...opacity },
			},
		},
		{
			slot,
			role: "deferred",
			spec: {
				id: `${source}/icon`,
				type: "symbol",
				source,
				filter: ["all", isDot, isSingle],
				...(source === pointSource && { minzoom: iconMinZoom }),
				layout: layOutIcons(palette),
				paint: { "icon-opacity": deemphasizedByMeaning(1) },
			},
		},
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
		{
			slot: "points",
			role: "initial",
			isHit: true,
			spec: {
				id: `${afarSource}/dot`,
				type: "circle",
				source: afarSource,
				maxzoom: iconMinZoom,
				paint: {
					...paintDots(dots),
					"circle-radius": byZoom(afarDots.radiusPx, afarRadius),
					"circle-stroke-width": ["case", isHollow, approximate.afarStrokePx, afarDots.strokePx],
					...opacity,
				},
			},
		},
		{
			slot: "points",
			role: "deferred",
			spec: {
				id: `${afarSource}/collision-box`,
				type: "symbol",
				source: afarSource,
				maxzoom: iconMinZoom,
				layout: {
					"icon-image": collisionBoxImage,
					"icon-padding": afarBoxPx,
					"icon-overlap": "always",
				},
				paint: { "icon-opacity": 0 },
			},
		},
		...ofSource(pointSource, "points"),
		{
			slot: "points",
			role: "deferred",
			spec: {
				id: "points/count",
				type: "symbol",
				source: pointSource,
				metadata: fixedTextSize,
				filter: isGroup,
				minzoom: iconMinZoom,
				layout: {
					"text-field": ["to-string", ["get", "point_count"]],
					"text-font": labelFont.bold,
					"text-size": countDiscs.textPx,
					"text-allow-overlap": true,
					"text-padding": 5,
				},
				paint: { "text-color": palette.halo, "text-opacity": deemphasized(1) },
			},
		},
		{ slot: "names", role: "deferred", spec: { ...names, id: "points/name", source: pointSource } },
		{
			slot: "marks",
			role: "initial",
			spec: {
				id: "spread/leg",
				type: "line",
				source: spreadSource,
				filter: ["==", ["geometry-type"], "LineString"],
				paint: { "line-color": palette.label, "line-width": 1.2 },
			},
		},
		...ofSource(spreadSource, "marks"),
		{
			slot: "highlight-names",
			role: "deferred",
			spec: {
				...names,
				id: "spread/name",
				source: spreadSource,
				minzoom: 0,
				filter: isDot,
				layout: { ...names.layout, "text-field": ["get", language] },
			},
		},
	];
}

/** How the discs of a source of points are painted. */
export function paintDots(colors: { own: ExpressionSpecification; halo: string }) {
	return {
		"circle-radius": dotRadius((radiusPx) => ["case", isGroup, byCount(countDiscs.radiusPx), radiusPx]),
		"circle-color": ["case", isHollow, colors[approximate.fill], colors.own] as ExpressionSpecification,
		"circle-stroke-color": ["case", isHollow, colors[approximate.stroke], colors.halo] as ExpressionSpecification,
		"circle-stroke-width": pointDisc.strokePx,
	};
}

/** How the icons on these discs are laid out. */
export function layOutIcons(palette: Palette): NonNullable<SymbolLayerSpecification["layout"]> {
	return {
		"icon-image": iconImage(palette),
		"icon-allow-overlap": true,
		"icon-padding": 4,
		"icon-size": byZoom(pointDisc.iconScale),
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
