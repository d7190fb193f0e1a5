import type { FeatureId } from "../../atlas/atlas";
import { type Place, placesAlong } from "../../geo/along";
import type { Bounds } from "../../geo/bounds";
import { linePathsIn } from "../../geo/clip";
import { isLine } from "../../geo/shapes";
import { isOfPoints } from "../../symbology/symbols";
import { type LoadedLayer, toPointData } from "../style/to-map-data";
import { planePixelAt, toPlane } from "./baseline";
import { labelCosts } from "./costs";

const { discPx, linePx, ownLinePx, sampleStepPx } = labelCosts.clearance;

/** Finds what a line label would be in conflict with: the discs of points, and lines, also those that bound a band. */
export interface ConflictIndex {
	/**
	 * Whether an obstacle is nearer than `marginPx` and its own clearance, in CSS pixels, to a point of the plane. The
	 * labelled feature itself may come nearer.
	 */
	hasConflict(point: Place, marginPx: number, labelled: FeatureId): boolean;
}

interface Obstacle {
	readonly at: Place;
	readonly radiusPx: number;
	readonly feature: FeatureId;
}

/** Side of the index's cells: no less than the largest clearance and half the height of the largest text. */
const cellPx = 32;
/** More than there are cells from south to north. */
const rows = 2 ** 24;
const neighbours = [-1, 0, 1];

/** Whether a layer has anything that line labels keep off. */
export function hasObstacles(layer: LoadedLayer): boolean {
	return isOfPoints(layer.entry.symbol) || layer.collection.features.some(({ geometry }) => isLine(geometry));
}

/** Indexes the obstacles of layers at a whole zoom; lines only within a box of degrees where one is given. */
export function makeConflictIndex(layers: readonly LoadedLayer[], tileZoom: number, clip?: Bounds): ConflictIndex {
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
	for (const { geometry, properties } of toPointData(layers.filter(({ entry }) => isOfPoints(entry.symbol))).features)
		add({ at: toPlane(geometry.coordinates), radiusPx: discPx, feature: properties.id as FeatureId });
	for (const { geometry, properties } of layers.flatMap(({ collection }) => collection.features))
		for (const path of linePathsIn(geometry, clip))
			for (const at of placesAlong(path.map(toPlane), sampleStepPx * pixel))
				add({ at, radiusPx: linePx, feature: properties.id });

	return {
		hasConflict([x, y], marginPx, labelled) {
			const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
			const isHit = ({ at, radiusPx, feature }: Obstacle) =>
				Math.hypot(at[0] - x, at[1] - y) < ((feature === labelled ? ownLinePx : radiusPx) + marginPx) * pixel;
			return neighbours.some((right) =>
				neighbours.some((up) => cells.get(keyOf(column + right, row + up))?.some(isHit)),
			);
		},
	};
}
