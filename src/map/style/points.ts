import type { CircleLayerSpecification, ExpressionSpecification } from "maplibre-gl";
import type { LayerEntry } from "../../atlas/catalogue";
import { metresPerPixelAtZoom0 } from "../../geo/distance";
import { discSteps, symbols } from "../../symbology/symbols";
import { type AnchorOffsets, atCorners } from "./anchors";
import type { Drawing } from "./atlas-layers";
import { dimmable, labelFont, marked, ofTypes, type Part, type SymbolPart, withRole } from "./expressions";

const tickMinZoom = 8;
/** From this zoom on points bear their names, and areas without a designator. */
export const nameMinZoom = 9;

/** How names beside points and within areas are written. */
export interface NameOptions {
	/** Best first. */
	readonly places: AnchorOffsets;
	/** From which zoom on; before the one of names there are only designators. */
	readonly minZoom?: number;
	/** How far they keep from one another. */
	readonly paddingPx?: number;
}

const isPoint = ofTypes("Point", "MultiPoint");

/** From this zoom on points are discs with icons; before they are few small dots. */
export const iconMinZoom = 8;

/** Radius of a point's disc in CSS pixels, by zoom; `adapt` may give another one to some features. */
export function dotRadius(
	adapt: (radiusPx: number) => number | ExpressionSpecification = (radiusPx) => radiusPx,
): ExpressionSpecification {
	return ["interpolate", ["linear"], ["zoom"], 5, adapt(5.5), iconMinZoom, adapt(6.5), 8.6, adapt(8), 11, adapt(9.5)];
}

/**
 * What a layer's own source draws of its points: a soft disc of `uncertaintyKm` to scale, and the mark of what is
 * selected or pointed at. The points themselves are in `point-layers.ts` where the layer's symbol is a point, else
 * small ticks here.
 */
export function buildPoints(entry: LayerEntry, drawing: Drawing): readonly Part[] {
	const { palette } = drawing;
	const color = palette.meaning[entry.color];
	const isTick = symbols[entry.symbol].swatch !== "point";
	const disc = (
		opacity: ExpressionSpecification,
		...conditions: readonly ExpressionSpecification[]
	): Omit<CircleLayerSpecification, "id" | "source"> => ({
		type: "circle",
		filter: ["all", isPoint, ["has", "uncertaintyKm"], ...conditions],
		paint: {
			"circle-radius": uncertaintyRadius,
			"circle-color": color,
			"circle-opacity": opacity,
			"circle-blur": 0.25,
			"circle-pitch-alignment": "map",
		},
	});
	const tickOfLine: readonly Part[] = [
		[
			"points",
			"tick",
			{
				type: "circle",
				filter: isPoint,
				minzoom: tickMinZoom,
				paint: {
					"circle-radius": 3,
					"circle-color": color,
					"circle-opacity": dimmable(1),
					"circle-stroke-color": palette.halo,
					"circle-stroke-width": 1,
				},
			},
		],
		["names", "point-name", writeNames(isPoint, color, drawing, { places: atCorners(0.9) })],
	];
	return [
		["uncertainty", "uncertainty", { ...disc(discOpacity, isDiscOfView), minzoom: discSteps.afar.minZoom }],
		["uncertainty", "uncertainty-highlight", { ...disc(marked(0.16, 0.12, 0.1)), metadata: withRole("highlight") }],
		...(isTick ? tickOfLine : []),
		[
			"marks",
			"point-highlight",
			{
				type: "circle",
				metadata: withRole("highlight"),
				filter: isPoint,
				paint: {
					"circle-radius": isTick ? 5 : dotRadius((radiusPx) => radiusPx + 2),
					"circle-opacity": 0,
					"circle-stroke-color": color,
					// Points with a disc have their ring in `highlights.ts` while they are selected or mentioned.
					"circle-stroke-opacity": isTick ? marked(1, 0.8, 0.5) : marked(0, 0, 0.6),
					"circle-stroke-width": isTick ? marked(4, 3, 3) : 2.5,
				},
			},
		],
	];
}

/** Names, or designators where there are any, beside points and within areas, at the first of these places that is free. */
export function writeNames(
	filter: ExpressionSpecification,
	color: string | ExpressionSpecification,
	{ palette, language }: Pick<Drawing, "palette" | "language">,
	{ places, minZoom = nameMinZoom, paddingPx = 2 }: NameOptions,
): SymbolPart {
	return {
		type: "symbol",
		metadata: withRole("names"),
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
			"text-opacity": dimmable(1),
			"text-halo-color": palette.halo,
			"text-halo-width": 1.4,
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

const { afar, near, close } = discSteps;

const isDiscOfView: ExpressionSpecification = [
	"<=",
	["get", "uncertaintyKm"],
	["step", ["zoom"], afar.upToKm, near.minZoom, near.upToKm, close.minZoom, close.upToKm],
];

const discOpacity: ExpressionSpecification = [
	"interpolate",
	["linear"],
	["zoom"],
	afar.minZoom,
	0,
	near.minZoom,
	0.05,
	close.minZoom,
	["case", ["<=", ["get", "uncertaintyKm"], close.upToKm], 0.05, 0],
];
