import type { LineString, Polygon, Position } from "geojson";
import { distanceKm } from "../distance-km";
import { distanceToLineKm } from "../distance-to-line-km";
import { endsOf, type LngLat, toLngLat } from "../lng-lat";

/** The two sides of a band, each in the direction of the line it was made around. */
export interface BandLimits {
	/** On the left hand of who follows the line: the northern one when it runs from west to east. */
	readonly left: LineString;
	readonly right: LineString;
}

/** Least distances of a side's corners and of the middles of its edges, long ones being curved, in half-widths. */
const [cornerShare, middleShare] = [0.995, 0.9];

/**
 * Takes the sides of a band, wound by the right-hand rule, apart: the two stretches of its ring that run at its
 * half-width from the line, without what cuts the band off at the ends of the line. Throws when there are not two.
 */
export function limitsOfBand(band: Polygon, line: LineString, halfWidthKm: number): BandLimits {
	const [ring = []] = band.coordinates;
	const [start, end] = endsOf(line.coordinates);
	const isBeyond = (place: Position, share: number) => distanceToLineKm(toLngLat(place), line) > halfWidthKm * share;
	const isOfSide = (edge: Edge) =>
		edge.every((corner) => isBeyond(corner, cornerShare)) && isBeyond(middleOf(edge), middleShare);
	const sides = stretchesOf(ring, isOfSide);
	const isRight = ([first = []]: readonly Position[]) =>
		distanceKm(toLngLat(first), start) < distanceKm(toLngLat(first), end);
	const [left, right] = [sides.find((side) => !isRight(side)), sides.find(isRight)];
	if (left === undefined || right === undefined || sides.length > 2) throw new Error("The band has not two sides.");
	return {
		left: { type: "LineString", coordinates: left.toReversed() },
		right: { type: "LineString", coordinates: right },
	};
}

type Edge = readonly [from: Position, to: Position];

function middleOf([[lng0 = 0, lat0 = 0], [lng1 = 0, lat1 = 0]]: Edge): LngLat {
	return [(lng0 + lng1) / 2, (lat0 + lat1) / 2];
}

function stretchesOf(ring: readonly Position[], isOfSide: (edge: Edge) => boolean): Position[][] {
	const edges = ring.slice(1).map((to, index): Edge => [ring[index] ?? to, to]);
	const firstCut = edges.findIndex((edge) => !isOfSide(edge));
	const stretches: Position[][] = [];
	let isGap = true;
	for (const edge of [...edges.slice(firstCut), ...edges.slice(0, firstCut)]) {
		if (!isOfSide(edge)) isGap = true;
		else if (isGap) {
			stretches.push([...edge]);
			isGap = false;
		} else stretches.at(-1)?.push(edge[1]);
	}
	return stretches;
}
