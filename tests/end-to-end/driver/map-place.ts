import { readFileSync } from "node:fs";
import type { FeatureCollection, Geometry, Position } from "geojson";

/** A place on the map: a position, and how far beside it in pixels, to the right and down. */
export interface MapPlace {
	readonly position: Position;
	readonly besidePx?: readonly [number, number];
}

/** The place of one vertex of a line, or beside it. */
export function vertexOf(
	layer: string,
	feature: string,
	vertex: number,
	besidePx: readonly [number, number] = [0, 0],
): MapPlace {
	const geometry = readGeometry(layer, feature);
	const position = geometry?.type === "LineString" ? geometry.coordinates[vertex] : undefined;
	if (!position) throw new Error(`${layer}.geojson has no line “${feature}” with a vertex ${vertex}.`);
	return { position, besidePx };
}

/** The place of a feature that is a point. */
export function pointOf(layer: string, feature: string): MapPlace {
	const geometry = readGeometry(layer, feature);
	if (geometry?.type !== "Point") throw new Error(`${layer}.geojson has no point “${feature}”.`);
	return { position: geometry.coordinates };
}

/**
 * Where a place is drawn, in pixels from the map's upper left corner, for a camera as links write it
 * (`zoom/lat/lng`, north up, not tilted) and a map of that size. Web Mercator on 512-pixel tiles.
 */
export function toPixel(
	{ position, besidePx = [0, 0] }: MapPlace,
	camera: string,
	{ width, height }: { width: number; height: number },
): { x: number; y: number } {
	const [zoom = 0, lat = 0, lng = 0] = camera.split("/").map(Number);
	const center = toMercator([lng, lat]);
	const there = toMercator(position);
	const worldPx = 512 * 2 ** zoom;
	return {
		x: width / 2 + (there.x - center.x) * worldPx + besidePx[0],
		y: height / 2 + (there.y - center.y) * worldPx + besidePx[1],
	};
}

function toMercator([lng = 0, lat = 0]: Position): { x: number; y: number } {
	const radians = (lat * Math.PI) / 180;
	return {
		x: (lng + 180) / 360,
		y: 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI),
	};
}

function readGeometry(layer: string, feature: string): Geometry | undefined {
	const { features } = JSON.parse(readFileSync(`geojson/${layer}.geojson`, "utf8")) as FeatureCollection;
	return features.find(({ properties }) => properties?.id === feature)?.geometry;
}
