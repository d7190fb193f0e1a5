import type { CircleLayerSpecification, ExpressionSpecification, LineLayerSpecification } from "maplibre-gl";
import type { Language } from "../../atlas/atlas";
import { type CompassPoint, compassPoints } from "../../geo/direction";
import { type ByMark, highlights, type Mark } from "../../symbology/emphasis";
import type { Palette } from "../../symbology/palette";
import { nameMinZoom } from "../../symbology/sizes";
import { placesAround, placesAwayFrom } from "./anchors";
import { labelFont } from "./expressions";
import { colorByMeaning, highlightDotLayer, highlightSource, layOutIcons, paintDots } from "./point-layers";
import { dotRadius } from "./points";
import type { StyleRecord } from "./record";

/** What a highlighted shape knows of itself beside what its layer's points or shapes do. */
export interface HighlightProperties {
	readonly mark: Mark;
	/** What it is: a line, a point's disc, or the place where an area's name is written from afar. */
	readonly as: "line" | "dot" | "area-name";
	/** Whether this is the one of a feature's points that bears its name. */
	readonly isNamed: boolean;
}

/** What a highlighted point is told of the others, see `map/labels/highlight-labels.ts`. */
export interface NeighbourProperties {
	/** On which side of it, north being up on the screen, another one is near. */
	readonly neighbour?: CompassPoint;
}

/**
 * Places for the name of a point, but on the side of a neighbour: there it would be taken for that one's name. Beside a
 * neighbour it stands close by, or not at all.
 */
const awayFromNeighbour: ExpressionSpecification = [
	"match",
	["get", "neighbour" satisfies keyof NeighbourProperties],
	...compassPoints.flatMap((side) => [side, ["literal", placesAwayFrom(side, [1.2, 2])]]),
	["literal", placesAround([1.2, 2, 3])],
] as unknown as ExpressionSpecification;

/** How far, in CSS pixels, a highlighted line may leave its course: a wide band along every turn would overlap itself. */
const linesTolerance = 4;

const is = (as: HighlightProperties["as"]): ExpressionSpecification => ["==", ["get", "as"], as];

function byMark({ selected, mentioned, hovered }: ByMark): ExpressionSpecification {
	return ["match", ["get", "mark"], "selected", selected, "mentioned", mentioned, hovered];
}

/** The source of what is highlighted: lines simplified with the zoom, and points apart from all groups. */
export function buildHighlightSource() {
	return {
		type: "geojson" as const,
		data: { type: "FeatureCollection" as const, features: [] },
		promoteId: "id",
		tolerance: linesTolerance,
	};
}

/**
 * What makes the selection, and all that the open passage speaks of, stand out: a band along lines, and above everything
 * a ring round each point, its disc, icon and name. The selection's are stronger.
 */
export function buildHighlights(palette: Palette, language: Language): readonly StyleRecord[] {
	const byMeaning = colorByMeaning(palette);
	const names = {
		type: "symbol",
		source: highlightSource,
		paint: { "text-color": byMeaning, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
	} as const;
	const text = {
		"text-field": ["get", language] as ExpressionSpecification,
		"text-font": labelFont.bold,
		"text-size": 12,
		"text-justify": "auto" as const,
		"text-max-width": 11,
		"symbol-sort-key": byMark({ selected: 0, mentioned: 1, hovered: 2 }),
	};
	const dots = { type: "circle", source: highlightSource, filter: is("dot") } as const;
	return [
		{
			slot: "line-casings",
			role: "deferred",
			spec: {
				id: `${highlightSource}/line`,
				type: "line",
				source: highlightSource,
				filter: is("line"),
				layout: { "line-join": "round", "line-cap": "round" },
				paint: paintLine(byMeaning),
			},
		},
		{
			slot: "marks",
			role: "deferred",
			spec: { ...dots, id: `${highlightSource}/ring`, paint: paintRing(palette, byMeaning) },
		},
		{
			slot: "marks",
			role: "deferred",
			isHit: true,
			spec: { ...dots, id: highlightDotLayer, paint: paintDots({ own: byMeaning, halo: palette.halo }) },
		},
		{
			slot: "marks",
			role: "deferred",
			spec: {
				id: `${highlightSource}/icon`,
				type: "symbol",
				source: highlightSource,
				filter: is("dot"),
				layout: layOutIcons(palette),
			},
		},
		{
			slot: "highlight-names",
			role: "deferred",
			spec: {
				...names,
				id: `${highlightSource}/area-name`,
				maxzoom: nameMinZoom,
				filter: is("area-name"),
				layout: { ...text, "text-variable-anchor-offset": placesAround([0, 0.9, 1.8]) },
			},
		},
		{
			slot: "highlight-names",
			role: "deferred",
			spec: {
				...names,
				id: `${highlightSource}/name`,
				filter: ["all", is("dot"), ["get", "isNamed"]],
				layout: { ...text, "text-variable-anchor-offset": awayFromNeighbour },
			},
		},
	];
}

function paintLine(byMeaning: ExpressionSpecification): NonNullable<LineLayerSpecification["paint"]> {
	const { opacity, widthPx, blurPx } = highlights.line;
	return {
		"line-color": byMeaning,
		"line-opacity": byMark(opacity),
		"line-width": byMark(widthPx),
		"line-blur": blurPx,
	};
}

function paintRing(
	{ halo }: Palette,
	byMeaning: ExpressionSpecification,
): NonNullable<CircleLayerSpecification["paint"]> {
	const { outsetPx, widthPx } = highlights.ring;
	return {
		"circle-radius": dotRadius((radiusPx) => ["+", radiusPx, byMark(outsetPx)]),
		"circle-color": halo,
		"circle-stroke-color": byMeaning,
		"circle-stroke-width": byMark(widthPx),
	};
}
