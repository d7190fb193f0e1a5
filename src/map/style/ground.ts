import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { baseSources } from "./base-sources";
import type { SlottedLayer } from "./order";
import type { Palette } from "./palette";
import { withRole } from "./roles";

type Finish = Omit<FillLayerSpecification, "metadata"> | Omit<LineLayerSpecification, "metadata">;

/**
 * Sea and land, lakes, rivers and the graticule. Land is there at once; all else is a finish that follows the lines. The
 * bands along the coast are so many pixels wide at each zoom and no distance at sea, lest one be read as a limit.
 */
export function buildGround(palette: Palette): readonly SlottedLayer[] {
	return [
		["ground", { id: "sea", type: "background", paint: { "background-color": palette.sea } }],
		...palette.shallows.map((color, band) => buildShallows(color, band)),
		["ground", buildFill("land", palette.land)],
		finish(buildFill("neighbours", palette.neighbourLand)),
		finish({
			id: "graticule",
			type: "line",
			source: baseSources.graticule,
			paint: { "line-color": palette.graticule, "line-width": 0.7, "line-opacity": 0.75 },
		}),
		...([3, 2, 1] as const).map((rank) => buildRivers(palette.river, rank)),
		[
			"ground",
			{
				id: "shore",
				type: "line",
				source: baseSources.land,
				paint: { "line-color": palette.shore, "line-width": shoreWidth },
			},
		],
		["ground", buildFill("lakes", palette.freshWater)],
		finish({
			id: "lake-shores",
			type: "line",
			source: baseSources.lakes,
			minzoom: 6,
			paint: { "line-color": palette.river, "line-width": shoreWidth },
		}),
	];
}

/** Width of the three bands on one side of the shore at zooms 5, 8 and 12, in pixels; the outermost comes first. */
const bandWidths = [
	[16, 28, 28],
	[9, 16, 17],
	[4, 7, 8],
] as const;

function buildShallows(color: string, band: number): SlottedLayer {
	const [small, middle, large] = bandWidths[band] ?? bandWidths[0];
	const byZoom = (share: number): ExpressionSpecification => [
		"interpolate",
		["linear"],
		["zoom"],
		5,
		small * share,
		8,
		middle * share,
		12,
		large * share,
	];
	return finish({
		id: `shallows/${band}`,
		type: "line",
		source: band === 2 ? baseSources.land : baseSources.shallows,
		layout: { "line-join": "round" },
		paint: { "line-color": color, "line-width": byZoom(2), "line-blur": 1.5 },
	});
}

function buildFill(source: "land" | "neighbours" | "lakes", color: string): FillLayerSpecification {
	return {
		id: source,
		type: "fill",
		source: baseSources[source],
		paint: { "fill-color": color, "fill-antialias": false },
	};
}

/** Great rivers show from afar, branches from near. */
function buildRivers(color: string, rank: 1 | 2 | 3): SlottedLayer {
	const width = 1.3 - 0.3 * (rank - 1);
	return finish({
		id: `rivers/${rank}`,
		type: "line",
		source: baseSources.rivers,
		minzoom: 5 + rank,
		filter: ["==", ["get", "rank"], rank],
		layout: { "line-join": "round", "line-cap": "round" },
		paint: {
			"line-color": color,
			"line-width": ["interpolate", ["linear"], ["zoom"], 6, width * 0.6, 9, width * 1.2, 13, width * 2.6],
		},
	});
}

const shoreWidth: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 5, 0.5, 8, 0.75, 12, 1.1];

function finish(layer: Finish): SlottedLayer {
	return [
		"ground",
		{ ...layer, metadata: withRole("finish"), layout: { ...layer.layout, visibility: "none" } } as SlottedLayer[1],
	];
}
