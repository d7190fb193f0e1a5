import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { distanceToLineKm } from "../../src/geo/distance";
import type { LngLat } from "../../src/geo/positions";
import { isInArea } from "../../src/geo/shapes";

/** `fine`: a median of 94 m between vertices in Korea; `overview`: about 900 m. */
export type CoastDetail = "fine" | "overview";

/** A place on the mainland. */
const inland: LngLat = [127, 37.5];

const folder = join(import.meta.dirname, "..", "..", "geojson", "basemap");

/** The land of the basemap, a polygon an island or mainland. */
export function readCoast(detail: CoastDetail): Polygon[] {
	const topology: Topology = JSON.parse(readFileSync(join(folder, `${detail}.topo.json`), "utf8"));
	const { land } = topology.objects;
	if (land?.type !== "MultiPolygon") throw new Error(`The ${detail} basemap has no land.`);
	const { geometry } = feature(topology, land) as { readonly geometry: MultiPolygon };
	return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

/** The land on which a place lies. Throws when it lies at sea. */
export function landAt(coast: readonly Polygon[], place: LngLat): Polygon {
	const land = coast.find((each) => isInArea(place, each));
	if (land === undefined) throw new Error(`${place} is not on land.`);
	return land;
}

/** The land between the Yalu, the Tumen and the seas, with what joins it. */
export function readMainland(detail: CoastDetail): Polygon {
	return landAt(readCoast(detail), inland);
}

/** Those lands that have a vertex in a box of degrees. */
export function landsWithin(
	coast: readonly Polygon[],
	west: number,
	south: number,
	east: number,
	north: number,
): Polygon[] {
	const isWithin = ([lng = 0, lat = 0]: Position) => lng > west && lng < east && lat > south && lat < north;
	return coast.filter(({ coordinates: [ring = []] }) => ring.some(isWithin));
}

/** Distance from a place at sea to the nearest shore of one land, on the sphere. */
export function distanceToShoreKm(place: LngLat, { coordinates: [ring = []] }: Polygon): number {
	return distanceToLineKm(place, { type: "LineString", coordinates: ring });
}
