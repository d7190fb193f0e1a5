import type { Position } from "geojson";
import type { FeatureId } from "../domain/atlas";
import type { Bounds } from "../domain/geometry/bounds-of";
import { kmPerDegree } from "../domain/geometry/km-per-degree";
import { type Place, placesAlong } from "../domain/geometry/places-along";
import { linePaths } from "./line-paths";
import { metresPerPixelAtZoom0, scaleOfLng } from "./style/ground-resolution";
import { bandOpensZooms, symbols } from "./style/symbols";
import { type LoadedLayer, toPointData } from "./to-map-data";

/** What the names of lines keep off: the discs of points, and lines other than their own. */
export interface Obstacles {
	/** Whether something else than a feature itself is at a place of the plane or so many CSS pixels and its own size from it. */
	isNear(place: Place, marginPx: number, feature: FeatureId): boolean;
}

interface Obstacle {
	readonly at: Place;
	readonly radiusPx: number;
	readonly of: FeatureId;
}

/** A point’s disc with some air, and half a line’s width with its casing. */
const radiiPx = { disc: 14, line: 4 };
/** Lines are looked at in steps of so many CSS pixels. */
const stepPx = 8;
/** Side of the squares in which obstacles are looked up: no less than the largest radius and half the height of the largest text. */
const cellPx = 32;
/** More than there are squares from south to north. */
const rows = 2 ** 24;

/** The obstacles in layers at a zoom of tiles, of lines those within a box of degrees where one is given. */
export function findObstacles(layers: readonly LoadedLayer[], tileZoom: number, within?: Bounds): Obstacles {
	const pixel = planePixelAt(tileZoom);
	const cells = new Map<number, Obstacle[]>();
	const cellAt = (x: number, y: number) => Math.floor(x / (cellPx * pixel)) * rows + Math.floor(y / (cellPx * pixel));
	const add = (at: Place, radiusPx: number, of: FeatureId) => {
		const key = cellAt(at[0], at[1]);
		const cell = cells.get(key);
		if (cell) cell.push({ at, radiusPx, of });
		else cells.set(key, [{ at, radiusPx, of }]);
	};
	for (const { geometry, properties } of toPointData(layers.filter(isOfPoints)).features)
		add(toPlane(geometry.coordinates), radiiPx.disc, properties.id as FeatureId);
	for (const { collection } of layers.filter((layer) => areLinesDrawn(layer, tileZoom)))
		for (const { geometry, properties } of collection.features)
			for (const path of linePaths(geometry, within))
				for (const place of placesAlong(path.map(toPlane), stepPx * pixel)) add(place, radiiPx.line, properties.id);
	return {
		isNear: ([x, y], marginPx, feature) =>
			beside.some(([right, up]) =>
				cells
					.get(cellAt(x + right * cellPx * pixel, y + up * cellPx * pixel))
					?.some(
						({ at, radiusPx, of }) =>
							of !== feature && Math.hypot(at[0] - x, at[1] - y) < (radiusPx + marginPx) * pixel,
					),
			),
	};
}

/** A square and its eight neighbours. */
const beside = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((up) => [right, up] as const));

/** A place in the plane in which courses are looked at: degrees, of longitude as long as those of latitude. */
export function toPlane([lng = 0, lat = 0]: Position): Place {
	return [lng * scaleOfLng, lat];
}

/** A CSS pixel at a zoom, in units of the plane of {@link toPlane}. */
export function planePixelAt(zoom: number): number {
	return metresPerPixelAtZoom0 / 2 ** zoom / 1000 / kmPerDegree;
}

function isOfPoints({ entry }: LoadedLayer): boolean {
	return symbols[entry.symbol].swatch === "point";
}

function areLinesDrawn({ entry }: LoadedLayer, zoom: number): boolean {
	return !symbols[entry.symbol].area.band || zoom >= bandOpensZooms[0];
}
