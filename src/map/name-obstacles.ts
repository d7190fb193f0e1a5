import type { FeatureId } from "../domain/atlas";
import type { Bounds } from "../domain/geometry/bounds-of";
import { isLine } from "../domain/geometry/geometry-kinds";
import { linePaths } from "../domain/geometry/line-paths";
import { type Place, placesAlong } from "../domain/geometry/places-along";
import { planePixelAt, toPlane } from "./name-plane";
import { bandOpensZooms, symbols } from "./style/symbols";
import { type LoadedLayer, toPointData } from "./to-map-data";

/** What the names of lines keep off: the discs of points, and lines other than their own. */
export interface Obstacles {
	/** Whether something else than a feature itself is so many CSS pixels and its own size from a place of the plane, or nearer. */
	isNear(place: Place, marginPx: number, feature: FeatureId): boolean;
}

interface Obstacle {
	readonly at: Place;
	readonly radiusPx: number;
	readonly of: FeatureId;
}

/** A disc of the usual size with some air, and half a line’s width with its casing. */
const radiiPx = { disc: 14, line: 4 };
/** Lines are looked at in steps of so many CSS pixels. */
const stepPx = 8;
/** Side of the squares in which obstacles are looked up: no less than the largest radius and half the height of the largest text. */
const cellPx = 32;
/** More than there are squares from south to north. */
const rows = 2 ** 24;
const beside = [-1, 0, 1];

/** Whether a layer has something at a zoom of tiles that names of lines keep off. */
export function isInTheWay({ entry, collection }: LoadedLayer, tileZoom: number): boolean {
	const { swatch, area } = symbols[entry.symbol];
	if (swatch === "point") return true;
	const areLinesDrawn = !area.band || tileZoom >= bandOpensZooms[0];
	return areLinesDrawn && collection.features.some(({ geometry }) => isLine(geometry));
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
	const near = layers.filter((layer) => isInTheWay(layer, tileZoom));
	const dotted = near.filter(({ entry }) => symbols[entry.symbol].swatch === "point");
	for (const { geometry, properties } of toPointData(dotted).features)
		add({ at: toPlane(geometry.coordinates), radiusPx: radiiPx.disc, of: properties.id as FeatureId });
	for (const { geometry, properties } of near.flatMap(({ collection }) => collection.features))
		for (const path of linePaths(geometry, within))
			for (const at of placesAlong(path.map(toPlane), stepPx * pixel))
				add({ at, radiusPx: radiiPx.line, of: properties.id });

	return {
		isNear([x, y], marginPx, feature) {
			const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
			const isHit = ({ at, radiusPx, of }: Obstacle) =>
				of !== feature && Math.hypot(at[0] - x, at[1] - y) < (radiusPx + marginPx) * pixel;
			return beside.some((right) => beside.some((up) => cells.get(keyOf(column + right, row + up))?.some(isHit)));
		},
	};
}
