import type { CircleLayerSpecification, ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { LayerEntry } from "../../atlas/catalogue";
import { metresPerPixelAtZoom0 } from "../../geo/distance";
import { uncertainty } from "../../symbology/conventions";
import { highlights } from "../../symbology/emphasis";
import { nameMinZoom, pointDisc, tick } from "../../symbology/sizes";
import { symbols } from "../../symbology/symbols";
import { type AnchorOffsets, atCorners } from "./anchors";
import { byZoom, deemphasized, labelFont, ofTypes, toFilter, whenHighlighted } from "./expressions";
import type { Drawing, Part } from "./record";

/** How names beside points and within areas are written. */
export interface NameOptions {
	/** Best first. */
	readonly places: AnchorOffsets;
	/** From which zoom on; before the one of names there are only designators. */
	readonly minZoom?: number;
	/** How far they keep from one another. */
	readonly paddingPx?: number;
	/** Width of their halo; over hatching more than elsewhere. */
	readonly haloPx?: number;
}

const isPoint = ofTypes("Point", "MultiPoint");

/** Radius of a point's disc in CSS pixels, by zoom; `adapt` may give another one to some features. */
export function dotRadius(adapt?: (radiusPx: number) => number | ExpressionSpecification): ExpressionSpecification {
	return byZoom(pointDisc.radiusPx, adapt);
}

/**
 * What a layer's own source draws of its points: a soft disc of `uncertaintyKm` to scale, and a ring round what is
 * highlighted. The points themselves are in `point-layers.ts` where the layer's symbol is a point, else small ticks here.
 */
export function buildPoints(entry: LayerEntry, drawing: Drawing): readonly Part[] {
	const { palette } = drawing;
	const color = palette.meaning[entry.color];
	const isTick = symbols[entry.symbol].swatch !== "point";
	const disc = (
		id: string,
		opacity: ExpressionSpecification,
		...conditions: readonly ExpressionSpecification[]
	): Omit<CircleLayerSpecification, "source"> => ({
		id,
		type: "circle",
		filter: ["all", isPoint, toFilter(uncertainty.when), ...conditions],
		paint: {
			"circle-radius": uncertaintyRadius,
			"circle-color": color,
			"circle-opacity": opacity,
			"circle-blur": uncertainty.blur,
			"circle-pitch-alignment": "map",
		},
	});
	const ticks: readonly Part[] = [
		{
			slot: "points",
			role: "initial",
			isHit: true,
			spec: {
				id: "tick",
				type: "circle",
				filter: isPoint,
				minzoom: tick.minZoom,
				paint: {
					"circle-radius": tick.radiusPx,
					"circle-color": color,
					"circle-opacity": deemphasized(1),
					"circle-stroke-color": palette.halo,
					"circle-stroke-width": tick.strokePx,
				},
			},
		},
		{
			slot: "names",
			role: "deferred",
			spec: { id: "point-name", ...writeNames(isPoint, color, drawing, { places: atCorners(0.9) }) },
		},
	];
	return [
		{
			slot: "uncertainty",
			role: "initial",
			spec: { ...disc("uncertainty", discOpacity, isDiscOfView), minzoom: steps.afar.minZoom },
		},
		{
			slot: "uncertainty",
			role: "highlight",
			spec: disc("uncertainty-highlight", whenHighlighted(highlights.uncertainty)),
		},
		...(isTick ? ticks : []),
		{
			slot: "marks",
			role: "highlight",
			spec: {
				id: "point-highlight",
				type: "circle",
				filter: isPoint,
				paint: {
					"circle-opacity": 0,
					"circle-stroke-color": color,
					...(isTick ? tickRing : discRing),
				},
			},
		},
	];
}

const tickRing: CircleLayerSpecification["paint"] = {
	"circle-radius": highlights.tick.radiusPx,
	"circle-stroke-opacity": whenHighlighted(highlights.tick.opacity),
	"circle-stroke-width": whenHighlighted(highlights.tick.widthPx),
};

/** Points with a disc have their ring in `highlights.ts` while they are selected or mentioned. */
const discRing: CircleLayerSpecification["paint"] = {
	"circle-radius": dotRadius((radiusPx) => radiusPx + highlights.hoverRing.outsetPx),
	"circle-stroke-opacity": whenHighlighted({ selected: 0, mentioned: 0, hovered: highlights.hoverRing.opacity }),
	"circle-stroke-width": highlights.hoverRing.widthPx,
};

/** Names, or designators where there are any, beside points and within areas, at the first of these places that is free. */
export function writeNames(
	filter: ExpressionSpecification,
	color: string | ExpressionSpecification,
	{ palette, language }: Pick<Drawing, "palette" | "language">,
	{ places, minZoom = nameMinZoom, paddingPx = 2, haloPx = 1.4 }: NameOptions,
): Omit<SymbolLayerSpecification, "id" | "source"> {
	return {
		type: "symbol",
		filter,
		minzoom: minZoom,
		layout: {
			"text-field": [
				"step",
				["zoom"],
				["coalesce", ["get", "designator"], ""],
				nameMinZoom,
				["coalesce", ["get", "designator"], ["get", language]],
			],
			"text-font": labelFont.regular,
			"text-size": 11.5,
			"text-variable-anchor-offset": [...places],
			"text-justify": "auto",
			"text-max-width": 11,
			"text-padding": paddingPx,
		},
		paint: {
			"text-color": color,
			"text-opacity": deemphasized(1),
			"text-halo-color": palette.halo,
			"text-halo-width": haloPx,
		},
	};
}

const uncertaintyRadius: ExpressionSpecification = [
	"interpolate",
	["exponential", 2],
	["zoom"],
	0,
	["/", ["*", ["get", "uncertaintyKm"], 1000], metresPerPixelAtZoom0],
	18,
	["/", ["*", ["get", "uncertaintyKm"], 1000 * 2 ** 18], metresPerPixelAtZoom0],
];

const { opacity, steps } = uncertainty;

const isDiscOfView: ExpressionSpecification = [
	"<=",
	["get", "uncertaintyKm"],
	["step", ["zoom"], steps.afar.upToKm, steps.near.minZoom, steps.near.upToKm, steps.close.minZoom, steps.close.upToKm],
];

const discOpacity: ExpressionSpecification = [
	"interpolate",
	["linear"],
	["zoom"],
	steps.afar.minZoom,
	0,
	steps.near.minZoom,
	opacity,
	steps.close.minZoom,
	["case", ["<=", ["get", "uncertaintyKm"], steps.close.upToKm], opacity, 0],
];
