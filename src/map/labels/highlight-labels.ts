import type { Feature, FeatureCollection, Point } from "geojson";
import { bearingDeg, compassPointOf } from "../../geo/direction";
import { toLngLat } from "../../geo/positions";
import type { NeighbourProperties } from "../style/highlights";
import { planePixelAt, toPlane } from "./baseline";

/** A name on the side of another point that is so near would be taken for that point's name. CSS pixels. */
const nearPx = 60;
/** Points nearer than this cover one another: no side is the other's. CSS pixels. */
const samePx = 14;

/** How a map is seen: its zoom, and the direction that is up, in degrees clockwise from north. */
export interface NeighbourView {
	readonly zoom: number;
	readonly bearing: number;
}

/**
 * Tells each highlighted point, as {@link NeighbourProperties}, where on the screen the nearest other one lies that is so
 * near that a name between them might be taken for either's. Other features stay as they are.
 */
export function findNeighbours(highlights: FeatureCollection, { zoom, bearing }: NeighbourView): FeatureCollection {
	const pixel = planePixelAt(zoom);
	const points = highlights.features.filter(isDot).map(({ geometry: { coordinates } }) => ({
		place: toLngLat(coordinates),
		at: toPlane(coordinates),
	}));
	const neighbourOf = ({ geometry: { coordinates } }: Feature<Point>): NeighbourProperties => {
		const [x, y] = toPlane(coordinates);
		const [nearest] = points
			.map(({ place, at }) => ({ place, distancePx: Math.hypot(at[0] - x, at[1] - y) / pixel }))
			.filter(({ distancePx }) => distancePx > samePx && distancePx < nearPx)
			.toSorted((a, b) => a.distancePx - b.distancePx);
		return nearest ? { neighbour: compassPointOf(bearingDeg(toLngLat(coordinates), nearest.place) - bearing) } : {};
	};
	return {
		...highlights,
		features: highlights.features.map((feature) =>
			isDot(feature) ? { ...feature, properties: { ...feature.properties, ...neighbourOf(feature) } } : feature,
		),
	};
}

function isDot(feature: Feature): feature is Feature<Point> {
	return feature.geometry.type === "Point" && feature.properties?.as === "dot";
}
