import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { AtlasFeature } from "../atlas";
import { areaKm2 } from "./area-km2";
import { bearingDeg } from "./bearing-deg";
import { distanceKm } from "./distance-km";
import { isInArea } from "./is-in-area";
import { type LngLat, toLngLat } from "./lng-lat";

/** Where a place lies from something: so many kilometres away, and its bearing as seen from there. */
export interface Offset {
	readonly distanceKm: number;
	/** Degrees clockwise from north, −180 to 180. */
	readonly bearingDeg: number;
}

/** What lies at a place. */
export interface Surroundings {
	/** The areas it lies in, the smallest first. */
	readonly inside: readonly AtlasFeature[];
	/** All lines, the nearest first. */
	readonly lines: readonly (Offset & { readonly feature: AtlasFeature })[];
}

/** Finds the areas a place lies in and the lines near it, on the sphere. Features that are points are left out. */
export function whatLiesAt(place: LngLat, features: readonly AtlasFeature[]): Surroundings {
	const inside = features
		.flatMap((feature) => (isArea(feature.geometry) ? [{ feature, area: feature.geometry }] : []))
		.filter(({ area }) => isInArea(place, area))
		.map(({ feature, area }) => ({ feature, sizeKm2: sizeKm2(area) }))
		.sort((a, b) => a.sizeKm2 - b.sizeKm2)
		.map(({ feature }) => feature);
	const lines = features
		.flatMap((feature) =>
			isLine(feature.geometry) ? [{ feature, ...offsetFrom(nearestOn(feature.geometry, place), place) }] : [],
		)
		.sort((a, b) => a.distanceKm - b.distanceKm);
	return { inside, lines };
}

/** Where a place lies from another. */
export function offsetFrom(from: LngLat, place: LngLat): Offset {
	return { distanceKm: distanceKm(from, place), bearingDeg: bearingDeg(from, place) };
}

function nearestOn(line: LineString | MultiLineString, place: LngLat): LngLat {
	return toLngLat(nearestPointOnLine(line, place).geometry.coordinates);
}

function sizeKm2(area: Polygon | MultiPolygon): number {
	const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
	return polygons.reduce((sum, coordinates) => sum + areaKm2({ type: "Polygon", coordinates }), 0);
}

function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type.endsWith("Polygon");
}

function isLine(geometry: Geometry): geometry is LineString | MultiLineString {
	return geometry.type.endsWith("LineString");
}
