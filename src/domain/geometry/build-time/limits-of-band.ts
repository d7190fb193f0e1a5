import type { LineString, Polygon, Position } from "geojson";
import { distanceToLineKm } from "../distance-to-line-km";
import { endsOf, type LngLat, toLngLat } from "../lng-lat";

/** The two sides of a band, each in the direction of the line it was made around. */
export interface BandLimits {
	/** On the left hand of who follows the line: the northern one when it runs from west to east. */
	readonly left: LineString;
	readonly right: LineString;
}

/**
 * Takes the sides of a band, wound by the right-hand rule, apart: the ring without the two straight edges on which the
 * ends of the line lie.
 */
export function limitsOfBand(band: Polygon, line: LineString): BandLimits {
	const [ring = []] = band.coordinates;
	const [start, end] = endsOf(line.coordinates);
	const [startEdge, endEdge] = [edgeNearest(ring, start), edgeNearest(ring, end)];
	return {
		left: { type: "LineString", coordinates: walk(ring, endEdge + 1, startEdge).toReversed() },
		right: { type: "LineString", coordinates: walk(ring, startEdge + 1, endEdge) },
	};
}

function edgeNearest(ring: readonly Position[], place: LngLat): number {
	let [nearest, leastKm] = [0, Number.POSITIVE_INFINITY];
	for (let index = 0; index + 1 < ring.length; index++) {
		const km = distanceToLineKm(place, { type: "LineString", coordinates: ring.slice(index, index + 2) });
		if (km < leastKm) [nearest, leastKm] = [index, km];
	}
	return nearest;
}

function walk(ring: readonly Position[], from: number, to: number): Position[] {
	const open = ring.slice(0, -1);
	const count = ((to - from + open.length) % open.length) + 1;
	return Array.from({ length: count }, (_, step) => toLngLat(open[(from + step) % open.length] ?? []));
}
