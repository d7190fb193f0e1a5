import type { ExpressionSpecification } from "maplibre-gl";
import type { Language } from "../../domain/atlas";
import type { Meaning } from "../../domain/catalogue";
import { placesAround } from "./anchors";
import { iconOfFeature } from "./image-names";
import { labelFont } from "./label-font";
import type { SlottedLayer } from "./order";
import type { Palette } from "./palette";
import { dimmable } from "./part";
import { dotRadius, writeNames } from "./points";
import { withRole } from "./roles";
import { fixedTextSize } from "./text-scale";

/** Id of the source of all visible layers' points, grouped where they would cover one another. */
export const pointSource = "points";
/** Id of the source of the points of one place, spread apart, and of the legs that lead to them. */
export const spreadSource = "spread";
/** Ids of the style's layers whose features are points, and groups of them with a `point_count`. */
export const dotLayers = [`${pointSource}/dot`, `${spreadSource}/dot`] as const;

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
/** How near two points' middles come, in CSS pixels, before they are drawn as a group with its count. */
const groupRadiusPx = 15;

const isGroup: ExpressionSpecification = ["has", "point_count"];
const isSingle: ExpressionSpecification = ["!", isGroup];
const isHollow: ExpressionSpecification = ["all", isSingle, ["to-boolean", ["get", "hollow"]]];

/**
 * The source of points. A group of one meaning keeps it as `meaning`; groups last to the deepest zoom, where a click
 * spreads them.
 */
export function buildPointSource() {
	return {
		type: "geojson" as const,
		data: { type: "FeatureCollection" as const, features: [] },
		promoteId: "id",
		cluster: true,
		clusterRadius: groupRadiusPx,
		clusterMaxZoom: 16,
		clusterProperties: {
			meaning: [
				["case", ["==", ["accumulated"], ["get", "meaning"]], ["accumulated"], "mixed"],
				["get", "meaning"],
			],
		},
	};
}

/**
 * Discs with an icon for points, hollow where the place is approximate; larger discs with a number for groups. One
 * layer draws both kinds of disc, since every variant of a layer is a shader program to compile.
 */
export function buildPointLayers(palette: Palette, language: Language): readonly SlottedLayer[] {
	const byMeaning: ExpressionSpecification = [
		"match",
		["get", "meaning"],
		...Object.entries(palette.meaning).flat(),
		// A group of several meanings: in no colour that means something.
		palette.faintLabel,
	] as unknown as ExpressionSpecification;
	const ofSource = (source: string, slot: SlottedLayer[0]): readonly SlottedLayer[] => [
		[
			slot,
			{
				id: `${source}/dot`,
				type: "circle",
				source,
				filter: ["==", ["geometry-type"], "Point"],
				paint: {
					"circle-radius": dotRadius((radiusPx) => ["case", isGroup, groupRadius, radiusPx]),
					"circle-color": ["case", isHollow, palette.halo, byMeaning],
					"circle-stroke-color": ["case", isHollow, byMeaning, palette.halo],
					"circle-stroke-width": 1.5,
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
				filter: ["all", ["==", ["geometry-type"], "Point"], isSingle],
				layout: {
					visibility: "none",
					"icon-image": iconImage(palette),
					"icon-allow-overlap": true,
					"icon-padding": 4,
					"icon-size": ["interpolate", ["linear"], ["zoom"], 5, 0.5, 8, 0.72, 11, 0.86],
				},
				paint: { "icon-opacity": dimmable(1) },
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
		...ofSource(pointSource, "points"),
		[
			"points",
			{
				id: "points/count",
				type: "symbol",
				source: pointSource,
				metadata: { ...withRole("names"), ...fixedTextSize },
				filter: isGroup,
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
	];
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
