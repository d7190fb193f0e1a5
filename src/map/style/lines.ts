import type { ExpressionSpecification } from "maplibre-gl";
import type { LayerEntry } from "../../domain/catalogue";
import type { Drawing } from "./atlas-layers";
import { collisionBoxImage, collisionBoxPx, lineBoxPx } from "./collision-box";
import { buildLineNames, lineNameMinZoom } from "./line-names";
import { dimmable, isSchematic, marked, ofTypes, type Part, widthByZoom } from "./part";
import { withRole } from "./roles";
import { schematicDash, symbols } from "./symbols";

const isLine = ofTypes("LineString", "MultiLineString");
const round = { "line-join": "round" } as const;
const ribbonWidth = 9;

/** Lays the ribbon against the line, on the side that the feature names. */
const ribbonOffset = widthByZoom(ribbonWidth / 2, (offset) => ["match", ["get", "side"], "left", -offset, offset]);

/**
 * Lines: a ribbon on the side of the party that asserts them, a casing that keeps them clear of the ground, the line, and
 * its name along it. What makes marked ones stand out is in `highlights.ts`.
 */
export function buildLines(entry: LayerEntry, drawing: Drawing): readonly Part[] {
	const { palette } = drawing;
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
		...line(filter, pattern, marked(1, 1, 1)),
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
					"line-opacity": dimmable(0.2, "filling"),
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
				paint: {
					"line-color": palette.halo,
					"line-opacity": dimmable(0.7),
					"line-width": widthByZoom(width + 2.4),
				},
			},
		],
		["lines", "line", line(["!", isSchematic], dash)],
		["lines", "line-schematic", line(isSchematic, schematicDash)],
		["lines", "line-marked", markedLine(["!", isSchematic], dash)],
		["lines", "line-schematic-marked", markedLine(isSchematic, schematicDash)],
		...(symbols[entry.symbol].area.band ? [] : [lineCollisionBoxes]),
		buildLineNames(entry, drawing),
	];
}

/**
 * Collision boxes along a line. MapLibre sets them no nearer than 10 px of the tile’s own zoom; the gaps are lower than a
 * label. The limits of a band have none: they would leave the band no room for any label.
 */
const lineCollisionBoxes: Part = [
	"line-collision-boxes",
	"line-collision-box",
	{
		type: "symbol",
		metadata: withRole("names"),
		filter: isLine,
		minzoom: lineNameMinZoom,
		layout: {
			"symbol-placement": "line",
			"symbol-spacing": 10,
			"symbol-z-order": "source",
			"icon-image": collisionBoxImage,
			"icon-padding": (lineBoxPx - collisionBoxPx) / 2,
			"icon-overlap": "always",
			"icon-rotation-alignment": "viewport",
		},
		paint: { "icon-opacity": 0 },
	},
];
