import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { ExpressionSpecification, FillLayerSpecification, LayerSpecification } from "maplibre-gl";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { eastwardRuns } from "../../geo/along";
import { isLine, linePaths } from "../../geo/shapes";
import type { Palette } from "../../symbology/palette";
import { baseSources, type GroundPart, groundParts } from "./base-sources";
import type { StyleRecord } from "./record";

/**
 * Sea and land, lakes, rivers and the graticule. Land is there at once; all else is deferred until the lines are drawn.
 */
export function buildGround(palette: Palette): readonly StyleRecord[] {
	return [
		initial({ id: "sea", type: "background", paint: { "background-color": palette.sea } }),
		deferred({
			id: "coastal-vignette",
			type: "raster",
			source: baseSources.coastalVignette,
			paint: { "raster-opacity": palette.coastalVignetteOpacity, "raster-fade-duration": 0 },
		}),
		initial(buildFill("land", palette.land)),
		deferred(buildFill("neighbours", palette.neighbourLand)),
		...([3, 2, 1] as const).map((rank) => buildRivers(palette.river, rank)),
		initial({
			id: "shore",
			type: "line",
			source: baseSources.ground,
			filter: isPart("land"),
			paint: { "line-color": palette.shore, "line-width": shoreWidth },
		}),
		initial(buildFill("lakes", palette.freshWater)),
		deferred({
			id: "lake-shores",
			type: "line",
			source: baseSources.ground,
			filter: isPart("lakes"),
			minzoom: 6,
			paint: { "line-color": palette.river, "line-width": shoreWidth },
		}),
		deferred({
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
function buildRivers(color: string, rank: 1 | 2 | 3): StyleRecord {
	const width = 1.3 - 0.3 * (rank - 1);
	return deferred({
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

function initial(spec: LayerSpecification): StyleRecord {
	return { slot: "ground", role: "initial", spec };
}

function deferred(spec: LayerSpecification): StyleRecord {
	return { slot: "ground", role: "deferred", spec };
}

/** A river sways by less than this, in degrees, without turning back. */
const turnDeg = 0.03;

/** A river’s names are written along it, and read from left to right. */
function toRuns(river: Geometry): Geometry {
	if (!isLine(river)) return river;
	return { type: "MultiLineString", coordinates: linePaths(river).flatMap((line) => eastwardRuns(line, turnDeg)) };
}

/** The features of the ground’s source: the parts of the basemap’s land and water, each with its {@link GroundPart}. */
export function toGround(topology: Topology): FeatureCollection {
	const features = groundParts.flatMap((part) => {
		const object = topology.objects[part];
		if (!object) return [];
		const shapes = feature(topology, object) as Feature | FeatureCollection;
		const each = shapes.type === "Feature" ? [shapes] : shapes.features;
		return each.map((shape) => ({
			...shape,
			geometry: part === "rivers" ? toRuns(shape.geometry) : shape.geometry,
			properties: { ...shape.properties, part },
		}));
	});
	return { type: "FeatureCollection", features };
}
