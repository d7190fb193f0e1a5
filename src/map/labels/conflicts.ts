import type { FeatureId } from "../../domain/atlas";
import type { Bounds } from "../../domain/geometry/bounds-of";
import { isLine } from "../../domain/geometry/geometry-kinds";
import { linePathsIn } from "../../domain/geometry/line-paths-in";
import { type Place, placesAlong } from "../../domain/geometry/places-along";
import { symbols } from "../style/symbols";
import { type LoadedLayer, toPointData } from "../to-map-data";
import { planePixelAt, toPlane } from "./plane";

/** What the names of lines keep off: the discs of points, and lines; also a band’s limits, which bound its hatching. */
export interface Obstacles {
	/**
	 * Whether something is so many CSS pixels and its own size from a place of the plane, or nearer; a feature itself may
	 * come nearer to its name.
	 */
	isNear(place: Place, marginPx: number, feature: FeatureId): boolean;
}

interface Obstacle {
	readonly at: Place;
	readonly radiusPx: number;
	readonly of: FeatureId;
}

/** A disc of the usual size with some air; half a line’s width; less of the line that is named, beside whose small turns its name may stand. */
const radiiPx = { disc: 14, line: 2, own: 0.5 };
/** Lines are looked at in steps of so many CSS pixels. */
const stepPx = 4;
/** Side of the squares in which obstacles are looked up: no less than the largest radius and half the height of the largest text. */
const cellPx = 32;
/** More than there are squares from south to north. */
const rows = 2 ** 24;
const beside = [-1, 0, 1];

/** Whether a layer has something that names of lines keep off. */
export function isInTheWay(layer: LoadedLayer): boolean {
	return isOfPoints(layer) || layer.collection.features.some(({ geometry }) => isLine(geometry));
}

/** The obstacles in layers at a zoom of tiles, of lines those within a box of degrees where one is given. */
export function findObstacles(layers: readonly LoadedLayer[], tileZoom: number, within?: Bounds): Obstacles {
	const pixel = planePixelAt(tileZoom);
	const cell = cellPx * pixel;
	const cells = new Map<number, Obstacle[]>();
	const keyOf = (column: number, row: number) => column * rows + row;
	const add = (obstacle: Obstacle) => {
		const [x, y] = obstacle.at;
		const key = keyOf(Math.floor(x / cell), Math.floor(y / cell));
		const known = cells.get(key);
		if (known) known.push(obstacle);
		else cells.set(key, [obstacle]);
	};
	for (const { geometry, properties } of toPointData(layers.filter(isOfPoints)).features)
		add({ at: toPlane(geometry.coordinates), radiusPx: radiiPx.disc, of: properties.id as FeatureId });
	for (const { geometry, properties } of layers.flatMap(({ collection }) => collection.features))
		for (const path of linePathsIn(geometry, within))
			for (const at of placesAlong(path.map(toPlane), stepPx * pixel))
				add({ at, radiusPx: radiiPx.line, of: properties.id });

	return {
		isNear([x, y], marginPx, feature) {
			const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
			const isHit = ({ at, radiusPx, of }: Obstacle) =>
				Math.hypot(at[0] - x, at[1] - y) < ((of === feature ? radiiPx.own : radiusPx) + marginPx) * pixel;
			return beside.some((right) => beside.some((up) => cells.get(keyOf(column + right, row + up))?.some(isHit)));
		},
	};
}

function isOfPoints({ entry }: LoadedLayer): boolean {
	return symbols[entry.symbol].swatch === "point";
}
