import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from "geojson";
import { type LngLat, toLngLat } from "../../src/geo/positions";

/** The geometries that the recipes of the atlas make. */
export type Shape = Point | LineString | MultiLineString | Polygon | MultiPolygon;

/** A shape with each of its paths (lines and rings; a point is a path of one) put through a function. */
export function mapPaths<Each extends Shape>(shape: Each, change: (path: readonly Position[]) => Position[]): Each;
export function mapPaths(shape: Shape, change: (path: readonly Position[]) => Position[]): Shape {
	switch (shape.type) {
		case "Point":
			return { ...shape, coordinates: change([shape.coordinates])[0] ?? shape.coordinates };
		case "LineString":
			return { ...shape, coordinates: change(shape.coordinates) };
		case "MultiLineString":
		case "Polygon":
			return { ...shape, coordinates: shape.coordinates.map(change) };
		case "MultiPolygon":
			return { ...shape, coordinates: shape.coordinates.map((rings) => rings.map(change)) };
	}
}

/**
 * A place to some decimals of a degree; 6 (0.1 m), the most that a file of the atlas holds, if not said. A third
 * coordinate is dropped.
 */
export function roundPosition(position: Position, decimals = 6): LngLat {
	const [lng, lat] = toLngLat(position);
	const scale = 10 ** decimals;
	return [Math.round(lng * scale) / scale, Math.round(lat * scale) / scale];
}

/** A shape with its positions to some decimals, 6 (0.1 m) if not said; neighbours that become equal are merged. */
export function roundGeometry<Each extends Shape>(shape: Each, decimals = 6): Each {
	return mapPaths(shape, (path) => roundAll(path, decimals));
}

function roundAll(positions: readonly Position[], decimals: number): Position[] {
	const rounded = positions.map((position) => roundPosition(position, decimals));
	return rounded.filter(([lng, lat], index) => {
		const previous = rounded[index - 1];
		return previous === undefined || previous[0] !== lng || previous[1] !== lat;
	});
}
