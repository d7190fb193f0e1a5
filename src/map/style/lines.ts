import type { LineLayerSpecification } from "maplibre-gl";
import type { LayerEntry } from "../../atlas/catalogue";
import { type BandConvention, bands } from "../../symbology/conventions";
import { deemphasisOf } from "../../symbology/emphasis";
import { lineCasing } from "../../symbology/sizes";
import { symbols } from "../../symbology/symbols";
import { collisionBoxImage, collisionBoxPx, lineBoxPx } from "./collision-box";
import { dashVariants, deemphasized, ofTypes, toFilter, whenHighlighted, widthByZoom } from "./expressions";
import { buildLineNames, lineNameMinZoom } from "./line-names";
import type { Drawing, Part } from "./record";

const isLine = ofTypes("LineString", "MultiLineString");
const round = { "line-join": "round" } as const;

/**
 * Lines: a band on the side of the party that asserts them, a casing that keeps them clear of the ground, the line, and
 * its name along it. Below what is highlighted lies another band, see `highlights.ts`.
 */
export function buildLines(entry: LayerEntry, drawing: Drawing): readonly Part[] {
	const { palette } = drawing;
	const { width, dash } = symbols[entry.symbol].line;
	const color = palette.meaning[entry.color];
	const variants = dashVariants(dash).map(
		({ suffix, filter, paint }): Omit<LineLayerSpecification, "source"> => ({
			id: `line${suffix}`,
			type: "line",
			filter: ["all", isLine, filter],
			layout: round,
			paint: { "line-color": color, "line-width": widthByZoom(width), ...paint },
		}),
	);
	return [
		...bands.map((band) => buildBand(band, color)),
		{
			slot: "line-casings",
			role: "initial",
			spec: {
				id: "casing",
				type: "line",
				filter: isLine,
				layout: round,
				paint: {
					"line-color": palette.halo,
					"line-opacity": deemphasized(lineCasing.opacity),
					"line-width": widthByZoom(width + lineCasing.addedPx),
				},
			},
		},
		...variants.map(
			(spec): Part => ({
				slot: "lines",
				role: "initial",
				isHit: true,
				spec: { ...spec, paint: { ...spec.paint, "line-opacity": deemphasized(1, deemphasisOf(entry.color)) } },
			}),
		),
		...variants.map(
			(spec): Part => ({
				slot: "lines",
				role: "highlight",
				spec: {
					...spec,
					id: `${spec.id}-highlight`,
					paint: { ...spec.paint, "line-opacity": whenHighlighted({ selected: 1, mentioned: 1, hovered: 1 }) },
				},
			}),
		),
		...(symbols[entry.symbol].area.band ? [] : [lineCollisionBoxes]),
		buildLineNames(entry, drawing),
	];
}

/** Lays a band against the line, on the side that the feature names. */
function buildBand({ id, when, widthPx, opacity }: BandConvention, color: string): Part {
	return {
		slot: "line-casings",
		role: "deferred",
		spec: {
			id,
			type: "line",
			filter: ["all", isLine, toFilter(when)],
			layout: round,
			paint: {
				"line-color": color,
				"line-opacity": deemphasized(opacity, "filling"),
				"line-width": widthByZoom(widthPx),
				"line-offset": widthByZoom(widthPx / 2, (offset) => ["match", ["get", "side"], "left", -offset, offset]),
			},
		},
	};
}

/**
 * Collision boxes along a line. MapLibre sets them no nearer than 10 px of the tile’s own zoom; the gaps are lower than a
 * label. The limits of a band have none: they would leave the band no room for any label.
 */
const lineCollisionBoxes: Part = {
	slot: "line-collision-boxes",
	role: "deferred",
	spec: {
		id: "line-collision-box",
		type: "symbol",
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
};
