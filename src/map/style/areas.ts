import type { ExpressionSpecification } from "maplibre-gl";
import type { LayerEntry } from "../../atlas/catalogue";
import { deemphasisOf, highlights } from "../../symbology/emphasis";
import { bandOpensZooms, symbols } from "../../symbology/symbols";
import { placesAround } from "./anchors";
import { byZoom, dashVariants, deemphasized, ofTypes, whenHighlighted } from "./expressions";
import { formatImageName } from "./image-names";
import { type NameOptions, writeNames } from "./points";
import type { Drawing, Part } from "./record";

const places = placesAround([0.9, 2.4, 4]);
/** Id of the source of the points where names of areas are written, see `map/labels/area-labels.ts`. */
export const areaNameSource = "area-names";

/** Designators are short, and find room in an area early. */
const besideOthers: NameOptions = { places, minZoom: 7, haloPx: 2.4 };
/** From so near a band between limits may fill the window. */
const insideBand: NameOptions = { places, minZoom: 13, haloPx: 2.4 };

const isArea = ofTypes("Polygon", "MultiPolygon");

/** The hatching of a band between two lines fades as one comes near enough to see the lines themselves. */
function hatchOpacity(isBand: boolean): ExpressionSpecification {
	const [from, to] = bandOpensZooms;
	const stops = [
		[from, 1],
		[to, 0.2],
	] as const;
	return isBand ? byZoom(stops, (opacity) => deemphasized(opacity, "filling")) : deemphasized(1, "filling");
}

/**
 * Areas: a light fill, hatching where the symbol has it, and an outline that is dotted when only words define it, and the
 * name; that of a band its limits bear, and it itself from so near that none of them may be in view.
 */
export function buildAreas(entry: LayerEntry, drawing: Drawing): readonly Part[] {
	const { palette } = drawing;
	const { opacity, hatched, outlineWidth, band = false } = symbols[entry.symbol].area;
	const color = palette.meaning[entry.color];
	const fill = { "fill-color": color, "fill-antialias": false };
	const hatch: Part = {
		slot: "areas",
		role: "deferred",
		spec: {
			id: "hatch",
			type: "fill",
			filter: isArea,
			paint: {
				"fill-pattern": formatImageName({ kind: "hatch", color: entry.color, scheme: palette.name }),
				"fill-opacity": hatchOpacity(band),
				"fill-antialias": false,
			},
		},
	};
	const outlines = dashVariants().map(
		({ suffix, filter, paint }): Part => ({
			slot: "areas",
			role: "initial",
			spec: {
				id: `outline${suffix}`,
				type: "line",
				filter: ["all", isArea, filter],
				paint: {
					"line-color": color,
					"line-opacity": deemphasized(1, deemphasisOf(entry.color)),
					"line-width": outlineWidth,
					...paint,
				},
			},
		}),
	);
	// An area without an outline ends at lines of others, or at no line at all, where an edge would be taken for one.
	const outlineHighlight: Part = {
		slot: "areas",
		role: "highlight",
		spec: {
			id: "outline-highlight",
			type: "line",
			filter: isArea,
			paint: { "line-color": color, "line-width": whenHighlighted(highlights.area.outlinePx) },
		},
	};
	return [
		{
			slot: "areas",
			role: "initial",
			isHit: true,
			spec: {
				id: "fill",
				type: "fill",
				filter: isArea,
				paint: { ...fill, "fill-opacity": deemphasized(opacity, "filling") },
			},
		},
		...(hatched ? [hatch] : []),
		...(outlineWidth > 0 ? outlines : []),
		{
			slot: "areas",
			role: "highlight",
			spec: {
				id: "fill-highlight",
				type: "fill",
				filter: isArea,
				paint: { ...fill, "fill-opacity": whenHighlighted(highlights.area.opacity) },
			},
		},
		...(outlineWidth > 0 ? [outlineHighlight] : []),
		{
			slot: "names",
			role: "deferred",
			spec: {
				id: "area-name",
				source: areaNameSource,
				...writeNames(ofTypes("Point"), color, drawing, band ? insideBand : besideOthers),
			},
		},
	];
}
