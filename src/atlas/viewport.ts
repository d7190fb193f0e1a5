import type { Bounds } from "../geo/bounds";
import { reachesInto } from "../geo/clip";
import { type Offset, offsetFrom } from "../geo/direction";
import { nearestInBox } from "../geo/nearest";
import type { LngLat } from "../geo/positions";
import type { AtlasFeature, FeatureId } from "./atlas";
import { isDrawnAt, type ShownLayer } from "./catalogue";

/** Whether the points of a group that is drawn are of one meaning or of several. */
export type DrawnGroup = "uniform" | "mixed";

/** What of the earth a map shows now; of a turned or tilted map the box round it. */
export interface Viewport {
	readonly center: LngLat;
	readonly bounds: Bounds;
	readonly zoom: number;
	/** The kinds of groups of points that are drawn; absent where nobody has looked. */
	readonly groups?: readonly DrawnGroup[];
}

/** A feature of which something is in view. */
export interface FeatureInViewport {
	readonly feature: AtlasFeature;
	/** Of what is in view of it, the place nearest to the centre. */
	readonly place: LngLat;
	/** Where that place lies from the centre. */
	readonly offset: Offset;
}

/** The features of which something is in view, from west to east, and from north to south where that is the same. */
export function findInViewport(
	features: readonly AtlasFeature[],
	{ center, bounds }: Viewport,
): readonly FeatureInViewport[] {
	return features
		.flatMap((feature) => {
			const place = nearestInBox(feature.geometry, bounds, center);
			return place ? [{ feature, place, offset: offsetFrom(center, place) }] : [];
		})
		.sort((a, b) => a.place[0] - b.place[0] || b.place[1] - a.place[1]);
}

/**
 * Leaves of layers that are switched on those of which something is drawn in view, each with those features alone; one
 * whose file has not come stays, as nobody can tell.
 */
export function narrowToViewport(shown: readonly ShownLayer[], { bounds, zoom }: Viewport): readonly ShownLayer[] {
	return shown.flatMap(({ entry, collection }): readonly ShownLayer[] => {
		if (!isDrawnAt(entry, zoom)) return [];
		if (!collection) return [{ entry, collection }];
		const features = collection.features.filter(({ geometry }) => reachesInto(geometry, bounds));
		return features.length > 0 ? [{ entry, collection: { ...collection, features } }] : [];
	});
}

/**
 * Why nothing is seen of a layer that is switched on: it is drawn only nearer by, or all of it lies elsewhere. Undefined
 * where something is in view, where there is nothing to see, and while its file has not come.
 */
export function whyUnseen(layer: ShownLayer, viewport: Viewport): "nearer" | "elsewhere" | undefined {
	if (!layer.collection || layer.collection.features.length === 0) return undefined;
	if (!isDrawnAt(layer.entry, viewport.zoom)) return "nearer";
	return narrowToViewport([layer], viewport).length === 0 ? "elsewhere" : undefined;
}

/** Where a step leads from a feature, round the ends; from none, or one that is out of view, to the first or last. */
export function stepFrom(inViewport: readonly FeatureInViewport[], from: FeatureId | undefined, steps: 1 | -1): number {
	const at = inViewport.findIndex(({ feature }) => feature.properties.id === from);
	if (at < 0) return steps > 0 ? 0 : inViewport.length - 1;
	return (at + steps + inViewport.length) % inViewport.length;
}
