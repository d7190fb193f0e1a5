import type { ExpressionSpecification } from "maplibre-gl";
import type { LayerEntry } from "../../atlas/catalogue";
import { bandOpensZooms, symbols } from "../../symbology/symbols";
import { deemphasizedBeside, labelFont } from "./expressions";
import type { Drawing, Part } from "./record";

/** Id of the source of the baselines along which lines’ names are written, see `map/labels/line-labels.ts`. */
export const lineNameSource = "line-names";

/** The first zoom with names. */
export const lineNameMinZoom = 5;
/** The last zoom with baselines of its own; those between are half a zoom apart. */
const mostZoom = 15;

/** The zoom for which the names seen at a zoom are placed: the half zoom below, so that they fit. */
export function lineNameZoomAt(zoom: number): number {
	return Math.min(mostZoom, Math.max(lineNameMinZoom, Math.floor(zoom * 2) / 2));
}

/** From this zoom on names are placed only about the view: on whole lines there would be too many. */
export const lineNameClippedZoom = 9;

/** Up to this zoom the name of a line without a ribbon may keep a disc’s radius off it, where it is in conflict with much that stands on the line. */
export const lineNameNearZoom = 10;

/** Within so many degrees MapLibre writes a name round a bend. */
export const lineNameMaxAngleDeg = 45;

/** Height of the names in CSS pixels, where they are not larger for the reader. */
export const lineNameSize = 12;

/** How far the middle of a name is from its line, in em. */
export const lineNameDistancesEm = { near: 0.9, far: 2.2 } as const;
/** One of {@link lineNameDistancesEm}. */
export type LineNameDistance = keyof typeof lineNameDistancesEm;

/** What the style asks of a baseline beside what it asks of its line: the side of the name, as one reads it. */
export interface LineLabelProperties {
	readonly isBelow: boolean;
	readonly distance: LineNameDistance;
}

/** Below a line the heads of letters are nearer to it than their feet are above. */
const belowEm = 0.1;

const offset: ExpressionSpecification = [
	"match",
	["get", "distance"],
	"far",
	offsetAt(lineNameDistancesEm.far),
	offsetAt(lineNameDistancesEm.near),
];

function offsetAt(distanceEm: number): ExpressionSpecification {
	return [
		"case",
		["boolean", ["get", "isBelow"]],
		["literal", [0, distanceEm + belowEm]],
		["literal", [0, -distanceEm]],
	];
}

/** The names written along a layer’s lines, in the colour of the lines. */
export function buildLineNames({ color, symbol }: LayerEntry, { palette, language }: Drawing): Part {
	return {
		slot: "line-names",
		role: "deferred",
		spec: {
			id: "line-name",
			type: "symbol",
			source: lineNameSource,
			minzoom: symbols[symbol].area.band ? bandOpensZooms[1] : lineNameMinZoom,
			layout: {
				"symbol-placement": "line-center",
				"text-field": ["get", language],
				"text-font": labelFont.bold,
				"text-size": lineNameSize,
				"text-letter-spacing": 0.02,
				"text-offset": offset,
				"text-max-angle": lineNameMaxAngleDeg,
				// Baselines run as one reads; MapLibre would set Korean letters upright, from above down, on steep ones.
				"text-keep-upright": false,
			},
			paint: {
				"text-color": palette.meaning[color],
				"text-opacity": deemphasizedBeside(1, color),
				"text-halo-color": palette.halo,
				"text-halo-width": 1.6,
			},
		},
	};
}
