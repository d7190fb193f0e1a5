import type {
	ExpressionSpecification,
	FillLayerSpecification,
	LineLayerSpecification,
	RasterLayerSpecification,
} from "maplibre-gl";
import type { SlottedLayer } from "../../symbology/painters-order";
import type { Palette } from "../../symbology/palette";
import { baseSources, type GroundPart } from "./base-sources";
import { withRole } from "./expressions";

type WithoutMetadata<Layer> = Layer extends unknown ? Omit<Layer, "metadata"> : never;
type Finish = WithoutMetadata<FillLayerSpecification | LineLayerSpecification | RasterLayerSpecification>;

/** The colour towards which the sea turns along the coast, in both palettes; each says how far. */
export const shallowsTint = "#f0f8fc";

/**
 * Sea and land, lakes, rivers and the graticule. Land is there at once; all else is a finish that follows the lines.
 */
export function buildGround(palette: Palette): readonly SlottedLayer[] {
	return [
		["ground", { id: "sea", type: "background", paint: { "background-color": palette.sea } }],
		finish({
			id: "shallows",
			type: "raster",
			source: baseSources.shallows,
			paint: { "raster-opacity": palette.shallowsOpacity, "raster-fade-duration": 0 },
		}),
		["ground", buildFill("land", palette.land)],
		finish(buildFill("neighbours", palette.neighbourLand)),
		...([3, 2, 1] as const).map((rank) => buildRivers(palette.river, rank)),
		[
			"ground",
			{
				id: "shore",
				type: "line",
				source: baseSources.ground,
				filter: isPart("land"),
				paint: { "line-color": palette.shore, "line-width": shoreWidth },
			},
		],
		["ground", buildFill("lakes", palette.freshWater)],
		finish({
			id: "lake-shores",
			type: "line",
			source: baseSources.ground,
			filter: isPart("lakes"),
			minzoom: 6,
			paint: { "line-color": palette.river, "line-width": shoreWidth },
		}),
		finish({
			id: "graticule",
			type: "line",
			source: baseSources.graticule,
			paint: { "line-color": palette.graticule, "line-width": 0.7, "line-opacity": 0.75 },
		}),
	];
}

function isPart(part: GroundPart): ExpressionSpecification {
	return ["==", ["get", "part"], part];
}

function buildFill(part: GroundPart, color: string): FillLayerSpecification {
	return {
		id: part,
		type: "fill",
		source: baseSources.ground,
		filter: isPart(part),
		paint: { "fill-color": color, "fill-antialias": false },
	};
}

/** Great rivers show from afar, branches from near. */
function buildRivers(color: string, rank: 1 | 2 | 3): SlottedLayer {
	const width = 1.3 - 0.3 * (rank - 1);
	return finish({
		id: `rivers/${rank}`,
		type: "line",
		source: baseSources.ground,
		minzoom: 5 + rank,
		filter: ["all", isPart("rivers"), ["==", ["get", "rank"], rank]],
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
