import type { Position } from "geojson";
import { mapPaths, type Shape } from "./map-paths";
import { roundPosition } from "./round-position";

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
