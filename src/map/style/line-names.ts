import type { ExpressionSpecification } from "maplibre-gl";
import type { LayerEntry } from "../../domain/catalogue";
import type { Drawing } from "./atlas-layers";
import { labelFont } from "./label-font";
import { dimmable, type Part } from "./part";
import { withRole } from "./roles";
import { bandOpensZooms, symbols } from "./symbols";

/** Id of the source of the stretches along which lines’ names are written, see `map/line-names.ts`. */
export const lineNameSource = "line-names";

/** The first zoom with names. */
export const lineNameMinZoom = 5;
/** The last zoom with stretches of its own; those between are half a zoom apart. */
const mostZoom = 15;

/** For which zoom stretches are due at a zoom. */
export function lineNameZoomAt(zoom: number): number {
	return Math.min(mostZoom, Math.max(lineNameMinZoom, Math.floor(zoom * 2) / 2));
}

/** From this zoom on, stretches are due only about the view: of whole lines there would be too many. */
export const lineNameClippedZoom = 9;

/** Up to this zoom the name of a line without a ribbon keeps a disc’s radius off it. */
export const lineNameNearZoom = 10;

/** Within so many degrees MapLibre writes a name round a bend. */
export const lineNameMaxAngleDeg = 45;

/** Height of the names in CSS pixels, where they are not larger for the reader. */
export const lineNameSize = 12;

/**
 * How far a name keeps off its line, in em downwards where the line runs east: on the side where the ribbon is not; from
 * afar, where a line is crowded with what stands on it, that of one without a ribbon by a disc’s radius.
 */
const offsetsEm = { ribbonLeft: 1, beside: -0.9, far: -2 };

/** The {@link offsetsEm} of a name at a zoom: of a line with a ribbon on one side, or none. */
export function lineNameOffsetEm(ribbon: "left" | "right" | undefined, zoom: number): number {
	if (ribbon === "left") return offsetsEm.ribbonLeft;
	return ribbon === undefined && zoom < lineNameNearZoom ? offsetsEm.far : offsetsEm.beside;
}

/** MapLibre counts such an offset from the line’s own direction. */
const offset: ExpressionSpecification = [
	"step",
	["zoom"],
	offsetBySide(0),
	lineNameNearZoom,
	offsetBySide(lineNameNearZoom),
];

function offsetBySide(zoom: number): ExpressionSpecification {
	const literal = (ribbon?: "left" | "right"): ExpressionSpecification => [
		"literal",
		[0, lineNameOffsetEm(ribbon, zoom)],
	];
	return ["match", ["get", "side"], "left", literal("left"), "right", literal("right"), literal()];
}

/** The names written along a layer’s lines, in the colour of the lines. */
export function buildLineNames({ color, symbol }: LayerEntry, { palette, language }: Drawing): Part {
	return [
		"line-names",
		"line-name",
		{
			type: "symbol",
			source: lineNameSource,
			metadata: withRole("names"),
			minzoom: symbols[symbol].area.band ? bandOpensZooms[1] : lineNameMinZoom,
			layout: {
				"symbol-placement": "line-center",
				"text-field": ["get", language],
				"text-font": labelFont.bold,
				"text-size": lineNameSize,
				"text-letter-spacing": 0.02,
				"text-offset": offset,
				"text-max-angle": lineNameMaxAngleDeg,
			},
			paint: {
				"text-color": palette.meaning[color],
				"text-opacity": dimmable(1),
				"text-halo-color": palette.halo,
				"text-halo-width": 1.6,
			},
		},
	];
}
