import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from "geojson";

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
