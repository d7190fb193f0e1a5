import { bboxClip } from "@turf/bbox-clip";
import type { Geometry, Position } from "geojson";
import { type Bounds, boundsOf } from "./bounds";
import { scaleOfLng } from "./distance";
import { type LngLat, toLngLat } from "./positions";
import { isArea, isInArea } from "./shapes";

/** So many places from side to side are looked at. */
const places = 12;

/**
 * About the place in an area that is farthest from its edges, those of a box of degrees among them where the area is cut
 * to one; undefined for another geometry, or where nothing of it lies in the box. Distances are taken in a plane.
 */
export function innermostOf(geometry: Geometry, box?: Bounds): LngLat | undefined {
	if (!isArea(geometry)) return undefined;
	const part: Geometry = box ? bboxClip(geometry, [...box]).geometry : geometry;
	if (!isArea(part)) return undefined;
	const rings: readonly Position[][] = part.type === "Polygon" ? part.coordinates : part.coordinates.flat();
	const bounds = boundsOf([{ type: "Feature", properties: {}, geometry: part }]);
	if (!bounds || rings.every((ring) => ring.length === 0)) return undefined;
	const [west, south, east, north] = bounds;
	let found: { readonly at: LngLat; readonly clearance: number } | undefined;
	for (let row = 0; row < places; row++)
		for (let column = 0; column < places; column++) {
			const at = toLngLat([
				west + ((column + 0.5) / places) * (east - west),
				south + ((row + 0.5) / places) * (north - south),
			]);
			if (!isInArea(at, part)) continue;
			const clearance = distanceToRings(at, rings);
			if (!found || clearance > found.clearance) found = { at, clearance };
		}
	return found?.at;
}

function distanceToRings([lng, lat]: LngLat, rings: readonly Position[][]): number {
	let least = Number.POSITIVE_INFINITY;
	for (const ring of rings)
		for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
			const [x0 = x1, y0 = y1] = ring[index - 1] ?? [];
			const [dx, dy] = [(x1 - x0) * scaleOfLng, y1 - y0];
			const [px, py] = [(lng - x0) * scaleOfLng, lat - y0];
			const share = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
			least = Math.min(least, Math.hypot(px - share * dx, py - share * dy));
		}
	return least;
}
