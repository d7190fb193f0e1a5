import type { MultiPolygon, Polygon } from "geojson";
import { type Offset, offsetFrom } from "../geo/direction";
import { nearestOn } from "../geo/nearest";
import type { LngLat } from "../geo/positions";
import { areaKm2, isArea, isInArea, isLine } from "../geo/shapes";
import type { AtlasFeature } from "./atlas";

/** What lies at a place. */
export interface Surroundings {
	/** The areas it lies in, the smallest first. */
	readonly inside: readonly AtlasFeature[];
	/** All lines, the nearest first. */
	readonly lines: readonly (Offset & { readonly feature: AtlasFeature })[];
}

/** An area in which a place lies. */
export interface AreaRound {
	readonly feature: AtlasFeature;
	readonly area: Polygon | MultiPolygon;
	readonly km2: number;
}

/** Finds the areas a place lies in and the lines near it, on the sphere. Features that are points are left out. */
export function whatLiesAt(place: LngLat, features: readonly AtlasFeature[]): Surroundings {
	const lines = features
		.flatMap((feature) =>
			isLine(feature.geometry) ? [{ feature, ...offsetFrom(nearestOn(feature.geometry, place), place) }] : [],
		)
		.sort((a, b) => a.distanceKm - b.distanceKm);
	return { inside: areasRound(place, features).map(({ feature }) => feature), lines };
}

/** The areas in which a place lies, the smallest first. */
export function areasRound(place: LngLat, features: readonly AtlasFeature[]): readonly AreaRound[] {
	return features
		.flatMap((feature) => (isArea(feature.geometry) ? [{ feature, area: feature.geometry }] : []))
		.filter(({ area }) => isInArea(place, area))
		.map(({ feature, area }) => ({ feature, area, km2: areaKm2(area) }))
		.sort((a, b) => a.km2 - b.km2);
}
