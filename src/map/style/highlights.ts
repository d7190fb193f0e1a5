import type { ExpressionSpecification } from "maplibre-gl";
import type { Language } from "../../atlas/atlas";
import type { SlottedLayer } from "../../symbology/painters-order";
import type { Palette } from "../../symbology/palette";
import { placesAround } from "./anchors";
import type { Mark } from "./expressions";
import { labelFont, withRole } from "./expressions";
import { colorByMeaning, highlightDotLayer, highlightSource, layOutIcons, paintDots } from "./point-layers";
import { dotRadius, nameMinZoom } from "./points";

/** What a highlighted shape knows of itself beside what its layer's points or shapes do. */
export interface HighlightProperties {
	readonly mark: Mark;
	/** What it is: a line, a point's disc, or the place where an area's name is written from afar. */
	readonly as: "line" | "dot" | "area-name";
	/** Whether this is the one of a feature's points that bears its name. */
	readonly isNamed: boolean;
}

/** How far, in CSS pixels, a highlighted line may leave its course: a wide band along every turn would overlap itself. */
const linesTolerance = 4;

const is = (as: HighlightProperties["as"]): ExpressionSpecification => ["==", ["get", "as"], as];

function byMark(selected: number, mentioned: number, hovered: number): ExpressionSpecification {
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
export function buildHighlights(palette: Palette, language: Language): readonly SlottedLayer[] {
	const byMeaning = colorByMeaning(palette);
	const names = {
		type: "symbol",
		source: highlightSource,
		metadata: withRole("names"),
		paint: { "text-color": byMeaning, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
	} as const;
	const text = {
		visibility: "none" as const,
		"text-field": ["get", language] as ExpressionSpecification,
		"text-font": labelFont.bold,
		"text-size": 12,
		"text-justify": "auto" as const,
		"text-max-width": 11,
		"symbol-sort-key": byMark(0, 1, 2),
	};
	return [
		[
			"line-casings",
			{
				id: `${highlightSource}/line`,
				type: "line",
				source: highlightSource,
				metadata: withRole("finish"),
				filter: is("line"),
				layout: { visibility: "none", "line-join": "round", "line-cap": "round" },
				paint: {
					"line-color": byMeaning,
					"line-opacity": byMark(0.3, 0.22, 0.2),
					"line-width": byMark(15, 11, 9),
					"line-blur": 1.5,
				},
			},
		],
		[
			"marks",
			{
				id: `${highlightSource}/ring`,
				type: "circle",
				source: highlightSource,
				metadata: withRole("finish"),
				filter: is("dot"),
				layout: { visibility: "none" },
				paint: {
					"circle-radius": dotRadius((radiusPx) => ["+", radiusPx, byMark(4.5, 3, 3)]),
					"circle-color": palette.halo,
					"circle-stroke-color": byMeaning,
					"circle-stroke-width": byMark(3, 1.5, 1.5),
				},
			},
		],
		[
			"marks",
			{
				id: highlightDotLayer,
				type: "circle",
				source: highlightSource,
				metadata: withRole("finish"),
				filter: is("dot"),
				layout: { visibility: "none" },
				paint: paintDots({ halo: palette.halo, byMeaning }),
			},
		],
		[
			"marks",
			{
				id: `${highlightSource}/icon`,
				type: "symbol",
				source: highlightSource,
				metadata: withRole("finish"),
				filter: is("dot"),
				layout: { visibility: "none", ...layOutIcons(palette) },
			},
		],
		[
			"highlight-names",
			{
				...names,
				id: `${highlightSource}/area-name`,
				maxzoom: nameMinZoom,
				filter: is("area-name"),
				layout: { ...text, "text-variable-anchor-offset": placesAround([0, 0.9, 1.8]) },
			},
		],
		[
			"highlight-names",
			{
				...names,
				id: `${highlightSource}/name`,
				filter: ["all", is("dot"), ["get", "isNamed"]],
				layout: { ...text, "text-variable-anchor-offset": placesAround([1.2, 2, 3]) },
			},
		],
	];
}
