import { bbox } from "@turf/bbox";
import type { AtlasFeature } from "../atlas/atlas";

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The smallest box, in degrees, that holds all the features; undefined for none. */
export function boundsOf(features: readonly AtlasFeature[]): Bounds | undefined {
	if (features.length === 0) return undefined;
	const [west, south, east, north] = bbox({ type: "FeatureCollection", features: [...features] });
	return [west, south, east, north];
}
