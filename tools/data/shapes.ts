import type { LineString, Point, Polygon } from "geojson";
import type { AtlasCollection, FeatureId } from "../../src/atlas/atlas";
import type { LayerId } from "../../src/atlas/catalogue";
import { endsOf, type LngLat } from "../../src/geo/positions";
import { isArea } from "../../src/geo/shapes";
import { rewind } from "../geo/rings";
import type { Shape } from "../geo/rounding";
import { roundGeometry } from "../geo/rounding";
import type { LayerFacts } from "./facts";

/** What a recipe makes: the geometry of each feature of a layer. */
export type Shapes = Readonly<Record<FeatureId, Shape>>;

/** A shape as the files of the atlas hold it: 6 decimals or fewer, polygons wound by the right-hand rule. */
export function finish(shape: Shape, decimals = 6): Shape {
	const rounded = roundGeometry(shape, decimals);
	return isArea(rounded) ? rewind(rounded) : rounded;
}

/** The point at a position. */
export function toPoint(coordinates: LngLat): Point {
	return { type: "Point", coordinates };
}

/** The line through positions, each put through `move` first if given. */
export function toLine(positions: readonly LngLat[], move = (position: LngLat) => position): LineString {
	return { type: "LineString", coordinates: positions.map(move) };
}

/** The polygon with the positions as corners, each put through `move` first if given, and closed. */
export function toPolygon(positions: readonly LngLat[], move = (position: LngLat) => position): Polygon {
	const corners = positions.map(move);
	return { type: "Polygon", coordinates: [[...corners, endsOf(corners)[0]]] };
}

/**
 * The features of a layer in the order of its facts, each with its shape. Throws, naming every one, where facts have no
 * shape or a shape has no facts.
 */
export function joinFacts({ file, features }: LayerFacts, layer: LayerId, shapes: Shapes): AtlasCollection {
	const written = new Set(features.map(({ id }) => id));
	const problems = Object.keys(shapes)
		.filter((id) => !written.has(id))
		.map((id) => `${file}: “${id}”: there are no facts of it, but the recipe of “${layer}” makes its geometry`);
	const joined = features.flatMap((properties) => {
		const geometry = shapes[properties.id];
		if (geometry) return [{ type: "Feature", properties, geometry } as const];
		problems.push(`${file}: “${properties.id}”: has no geometry: the recipe of “${layer}” makes none of that id`);
		return [];
	});
	if (problems.length > 0) throw new Error(problems.join("\n"));
	return { type: "FeatureCollection", features: joined };
}
