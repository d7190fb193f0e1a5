import type { ExpressionSpecification } from "maplibre-gl";
import type { LayerEntry } from "../../atlas/catalogue";
import { bandOpensZooms, schematicDash, symbols } from "../../symbology/symbols";
import { placesAround } from "./anchors";
import type { Drawing } from "./atlas-layers";
import { dimmable, isSchematic, marked, ofTypes, type Part, withRole } from "./expressions";
import { formatImageName } from "./image-names";
import { type NameOptions, writeNames } from "./points";

const places = placesAround([0.9]);
/** Designators are short, and find room in an area early. */
const besideOthers: NameOptions = { places, minZoom: 7 };
/** From so near a band between limits may fill the window. MapLibre writes its name in every tile: few are enough. */
const insideBand: NameOptions = { places, minZoom: 13, paddingPx: 100 };

const isArea = ofTypes("Polygon", "MultiPolygon");

/** The hatching of a band between two lines fades as one comes near enough to see the lines themselves. */
function hatchOpacity(isBand: boolean): ExpressionSpecification {
	const [from, to] = bandOpensZooms;
	return isBand
		? ["interpolate", ["linear"], ["zoom"], from, dimmable(1, "filling"), to, dimmable(0.2, "filling")]
		: dimmable(1, "filling");
}

/**
 * Areas: a light fill, hatching where the symbol has it, and an outline that is dotted when only words define it, and the
 * name; that of a band its limits bear, and it itself from so near that none of them may be in sight.
 */
export function buildAreas(entry: LayerEntry, drawing: Drawing): readonly Part[] {
	const { palette } = drawing;
	const { opacity, hatched, outlineWidth, band = false } = symbols[entry.symbol].area;
	const color = palette.meaning[entry.color];
	const fill = { "fill-color": color, "fill-antialias": false };
	const pattern = formatImageName({ kind: "hatch", color: entry.color, scheme: palette.name });
	const outline = (filter: ExpressionSpecification, dash: { "line-dasharray"?: number[] } = {}): Part[2] => ({
		type: "line",
		filter: ["all", isArea, filter],
		paint: { "line-color": color, "line-opacity": dimmable(1), "line-width": outlineWidth, ...dash },
	});
	const optional: readonly Part[] = [
		...(hatched
			? ([
					[
						"areas",
						"hatch",
						{
							type: "fill",
							metadata: withRole("finish"),
							filter: isArea,
							paint: { "fill-pattern": pattern, "fill-opacity": hatchOpacity(band), "fill-antialias": false },
						},
					],
				] as const)
			: []),
		...(outlineWidth > 0
			? ([
					["areas", "outline", outline(["!", isSchematic])],
					["areas", "outline-schematic", outline(isSchematic, { "line-dasharray": [...schematicDash] })],
				] as const)
			: []),
	];
	return [
		[
			"areas",
			"fill",
			{ type: "fill", filter: isArea, paint: { ...fill, "fill-opacity": dimmable(opacity, "filling") } },
		],
		...optional,
		[
			"areas",
			"fill-highlight",
			{
				type: "fill",
				metadata: withRole("highlight"),
				filter: isArea,
				paint: { ...fill, "fill-opacity": marked(0.16, 0.12, 0.08) },
			},
		],
		[
			"areas",
			"outline-highlight",
			{
				type: "line",
				metadata: withRole("highlight"),
				filter: isArea,
				paint: { "line-color": color, "line-width": marked(3, 2.2, 2) },
			},
		],
		["names", "area-name", writeNames(isArea, color, drawing, band ? insideBand : besideOthers)],
	];
}
