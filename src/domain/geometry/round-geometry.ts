import type { LineString, Point, Polygon, Position } from "geojson";
import { roundPosition } from "./round-position";

/** A shape with its positions to 6 decimals (0.1 m); neighbours that become equal are merged. */
export function roundGeometry<Shape extends Point | LineString | Polygon>(shape: Shape): Shape;
export function roundGeometry(shape: Point | LineString | Polygon): Point | LineString | Polygon {
	switch (shape.type) {
		case "Point":
			return { type: "Point", coordinates: roundPosition(shape.coordinates) };
		case "LineString":
			return { type: "LineString", coordinates: roundAll(shape.coordinates) };
		case "Polygon":
			return { type: "Polygon", coordinates: shape.coordinates.map(roundAll) };
	}
}

function roundAll(positions: readonly Position[]): Position[] {
	const rounded = positions.map(roundPosition);
	return rounded.filter(([lng, lat], index) => {
		const previous = rounded[index - 1];
		return previous === undefined || previous[0] !== lng || previous[1] !== lat;
	});
}
