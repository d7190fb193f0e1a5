import type { LineString, Polygon, Position } from "geojson";
import { distanceKm } from "../../src/geo/distance-km";
import { distanceToLineKm } from "../../src/geo/distance-to-line-km";
import { endsOf, type LngLat, toLngLat } from "../../src/geo/lng-lat";

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
	const areBeyond = ring.map((corner) => isBeyond(corner, cornerShare));
	const edges = ring.slice(1).map((to, index): Edge => {
		const from = ring[index] ?? to;
		const isOfSide = areBeyond[index] && areBeyond[index + 1] && isBeyond(middleOf(from, to), middleShare);
		return { from, to, isOfSide: isOfSide === true };
	});
	const sides = stretchesOf(edges);
	const isRight = ([first = []]: readonly Position[]) =>
		distanceKm(toLngLat(first), start) < distanceKm(toLngLat(first), end);
	const [left, right] = [sides.find((side) => !isRight(side)), sides.find(isRight)];
	if (left === undefined || right === undefined || sides.length > 2) throw new Error("The band has not two sides.");
	return {
		left: { type: "LineString", coordinates: left.toReversed() },
		right: { type: "LineString", coordinates: right },
	};
}

interface Edge {
	readonly from: Position;
	readonly to: Position;
	readonly isOfSide: boolean;
}

function middleOf([lng0 = 0, lat0 = 0]: Position, [lng1 = 0, lat1 = 0]: Position): LngLat {
	return [(lng0 + lng1) / 2, (lat0 + lat1) / 2];
}

function stretchesOf(edges: readonly Edge[]): Position[][] {
	const firstCut = edges.findIndex(({ isOfSide }) => !isOfSide);
	const stretches: Position[][] = [];
	let isGap = true;
	for (const { from, to, isOfSide } of [...edges.slice(firstCut), ...edges.slice(0, firstCut)]) {
		if (!isOfSide) isGap = true;
		else if (isGap) {
			stretches.push([from, to]);
			isGap = false;
		} else stretches.at(-1)?.push(to);
	}
	return stretches;
}
