import type { ExpressionSpecification } from "maplibre-gl";
import type { LayerEntry } from "../../domain/atlas";
import type { Drawing } from "./atlas-layers";
import { labelFont } from "./label-font";
import { dimmable, isSchematic, marked, ofTypes, type Part, widthByZoom } from "./part";
import { withRole } from "./roles";
import { schematicDash, symbols } from "./symbols";

const isLine = ofTypes("LineString", "MultiLineString");
const round = { "line-join": "round" } as const;
const ribbonWidth = 9;

/** Lays the ribbon against the line, on the side that the feature names. */
const ribbonOffset = widthByZoom(ribbonWidth / 2, (offset) => ["match", ["get", "side"], "left", -offset, offset]);

/** From afar a name takes any stretch that is straight enough; from near, one or two are enough for a window. */
const nameSpacing: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 8, 110, 9, 240, 12, 420];

/**
 * Writes the name on the side where the ribbon is not; MapLibre counts such an offset from the line's own direction.
 */
const clearOfRibbon: ExpressionSpecification = [
	"match",
	["get", "side"],
	"left",
	["literal", [0, 1]],
	["literal", [0, -0.9]],
];

/**
 * Lines: a ribbon on the side of the party that asserts them, a glow when selected, a casing that keeps them clear of
 * the ground, the line, and its name along it.
 */
export function buildLines(entry: LayerEntry, { palette, language }: Drawing): readonly Part[] {
	const { width, dash } = symbols[entry.symbol].line;
	const color = palette.meaning[entry.color];
	const line = (
		filter: ExpressionSpecification,
		pattern: readonly number[] | undefined,
		opacity = dimmable(1),
	): Part[2] => ({
		type: "line",
		filter: ["all", isLine, filter],
		layout: round,
		paint: {
			"line-color": color,
			"line-opacity": opacity,
			"line-width": widthByZoom(width),
			...(pattern && { "line-dasharray": [...pattern] }),
		},
	});
	const markedLine = (...[filter, pattern]: Parameters<typeof line>): Part[2] => ({
		...line(filter, pattern, marked(1, 1)),
		metadata: withRole("highlight"),
	});
	return [
		[
			"line-casings",
			"ribbon",
			{
				type: "line",
				metadata: withRole("finish"),
				filter: ["all", isLine, ["has", "side"]],
				layout: round,
				paint: {
					"line-color": color,
					"line-opacity": dimmable(0.2),
					"line-width": widthByZoom(ribbonWidth),
					"line-offset": ribbonOffset,
				},
			},
		],
		[
			"line-casings",
			"casing",
			{
				type: "line",
				filter: isLine,
				layout: round,
				paint: { "line-color": palette.halo, "line-opacity": dimmable(0.7), "line-width": widthByZoom(width + 2.4) },
			},
		],
		[
			"line-casings",
			"line-highlight",
			{
				type: "line",
				metadata: withRole("highlight"),
				filter: isLine,
				layout: round,
				paint: { "line-color": color, "line-opacity": marked(0.34, 0.24), "line-width": marked(width + 12, width + 6) },
			},
		],
		["lines", "line", line(["!", isSchematic], dash)],
		["lines", "line-schematic", line(isSchematic, schematicDash)],
		["lines", "line-marked", markedLine(["!", isSchematic], dash)],
		["lines", "line-schematic-marked", markedLine(isSchematic, schematicDash)],
		[
			"names",
			"line-name",
			{
				type: "symbol",
				metadata: withRole("names"),
				filter: isLine,
				minzoom: 6.5,
				layout: {
					"symbol-placement": "line",
					"symbol-spacing": nameSpacing,
					"text-field": ["get", language],
					"text-font": labelFont.bold,
					"text-size": 12,
					"text-letter-spacing": 0.02,
					"text-offset": clearOfRibbon,
					"text-max-angle": 60,
				},
				paint: {
					"text-color": color,
					"text-opacity": dimmable(1),
					"text-halo-color": palette.halo,
					"text-halo-width": 1.6,
				},
			},
		],
	];
}
