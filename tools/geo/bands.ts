import { buffer } from "@turf/buffer";
import type { LineString, Point, Polygon, Position } from "geojson";
import { bearingDeg } from "../../src/geo/direction";
import { distanceKm, distanceToLineKm } from "../../src/geo/distance";
import { endsOf, type LngLat, toLngLat } from "../../src/geo/positions";
import { rewind } from "./rings";

/**
 * Bearings, in degrees and in either sense, of the straight cuts through the first and the last place of a line. A cut
 * left out is square to the general direction of the last half-width of the line; a round end is not cut.
 */
export interface Cuts {
	readonly startDeg?: number | "round";
	readonly endDeg?: number | "round";
}

/**
 * The band of points within a distance of a line and not beyond its ends, where it is cut straight unless told
 * otherwise. Its sides are made of places that distance from the line to 0.25 %, on the sphere; a slanting cut leaves a
 * side part of the arc round the end. Throws when the line bends back so that its end is inside the band.
 */
export function bandAround(line: LineString, halfWidthKm: number, cuts: Cuts = {}): Polygon {
	const places = line.coordinates.map(toLngLat);
	const [ring = []] = rewind(roundBuffer(line, halfWidthKm)).coordinates;
	const open = ring.slice(1).map(toLngLat);
	const { startDeg, endDeg } = cuts;
	const atEnd = endDeg === "round" ? open : cutCap(open, outwardOf(places, halfWidthKm, endDeg), halfWidthKm);
	const atBoth =
		startDeg === "round" ? atEnd : cutCap(atEnd, outwardOf(places.toReversed(), halfWidthKm, startDeg), halfWidthKm);
	const [first] = endsOf(atBoth);
	return { type: "Polygon", coordinates: [[...atBoth, first]] };
}

interface Cut {
	readonly end: LngLat;
	/** Square to the cut, away from the line. */
	readonly outwardDeg: number;
}

function outwardOf(places: readonly LngLat[], halfWidthKm: number, cutDeg: number | undefined): Cut {
	const [start, end] = endsOf(places);
	const inner = places.findLast((place) => distanceKm(place, end) >= halfWidthKm) ?? start;
	const generalDeg = bearingDeg(inner, end);
	if (cutDeg === undefined) return { end, outwardDeg: generalDeg };
	const isAhead = Math.cos(toRadians(cutDeg + 90 - generalDeg)) > 0;
	return { end, outwardDeg: isAhead ? cutDeg + 90 : cutDeg - 90 };
}

function cutCap(ring: readonly LngLat[], cut: Cut, halfWidthKm: number): LngLat[] {
	const beyondKm = ring.map((place) => distanceBeyondKm(place, cut, halfWidthKm));
	const entry = beyondKm.findIndex((km, index) => km > 0 && (beyondKm.at(index - 1) ?? 0) <= 0);
	if (entry < 0) throw new Error("The line ends inside its own band.");
	const turned = [...ring.slice(entry), ...ring.slice(0, entry)];
	const turnedKm = [...beyondKm.slice(entry), ...beyondKm.slice(0, entry)];
	const exit = turnedKm.findIndex((km) => km <= 0);
	const kept = turned.slice(exit);
	const crossing = (outside: number, inside: number) => crossingOf(turned, turnedKm, outside, inside);
	return [crossing(exit - 1, exit), ...kept, crossing(0, turned.length - 1)];
}

function distanceBeyondKm(place: LngLat, { end, outwardDeg }: Cut, halfWidthKm: number): number {
	const km = distanceKm(end, place);
	return km > halfWidthKm * 1.5 ? -km : km * Math.cos(toRadians(bearingDeg(end, place) - outwardDeg));
}

function crossingOf(ring: readonly LngLat[], beyondKm: readonly number[], outside: number, inside: number): LngLat {
	const [[lng0, lat0], [lng1, lat1]] = [ring[outside] ?? [0, 0], ring[inside] ?? [0, 0]];
	const [km0, km1] = [beyondKm[outside] ?? 0, beyondKm[inside] ?? 0];
	const share = km0 / (km0 - km1);
	return [lng0 + (lng1 - lng0) * share, lat0 + (lat1 - lat0) * share];
}

function toRadians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}

/** The two sides of a band, each in the direction of the line it was made around. */
export interface BandLimits {
	/** On the left hand of who follows the line: the northern one when it runs from west to east. */
	readonly left: LineString;
	readonly right: LineString;
}

/** Least distances of a side's corners and of the middles of its edges, long ones being curved, in half-widths. */
const [cornerShare, middleShare] = [0.995, 0.9];

/** How far from an end of the line, in half-widths, a cut may reach that runs aslant. */
const nearEndShare = 3;

/**
 * Takes the sides of a band, wound by the right-hand rule, apart: the two stretches of its ring that run at its
 * half-width from the line, without what cuts the band off at the ends of the line. Throws when there are not two.
 */
export function limitsOfBand(band: Polygon, line: LineString, halfWidthKm: number): BandLimits {
	const [ring = []] = band.coordinates;
	const [start, end] = endsOf(line.coordinates);
	// What cuts the band off lies near its ends; to measure from the whole line takes long.
	const isFarFromEnds = (place: LngLat) =>
		[start, end].every((each) => distanceKm(place, toLngLat(each)) > halfWidthKm * nearEndShare);
	const isBeyond = (corner: Position, share: number) => {
		const place = toLngLat(corner);
		return isFarFromEnds(place) || distanceToLineKm(place, line) > halfWidthKm * share;
	};
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

/** A circle on the sphere as a polygon of 64 sides, its corners on the circle. */
export function circleAround(center: LngLat, radiusKm: number): Polygon {
	return rewind(roundBuffer({ type: "Point", coordinates: center }, radiusKm));
}

/** Segments of a quarter circle: the chords of a 2 km arc run up to 2.4 m inside it. */
const quarterSteps = 16;

/**
 * Everything within a distance of a shape, with round ends; arcs become chords with their ends on the arc. For build
 * time only: Turf's buffer brings JSTS, 74 kB gzip. Throws when the result is not one polygon.
 */
export function roundBuffer(shape: LineString | Point | Polygon, radiusKm: number): Polygon {
	const options = { units: "kilometers", steps: quarterSteps } as const;
	const buffered = buffer({ type: "Feature", geometry: shape, properties: {} }, radiusKm, options);
	if (buffered?.geometry.type !== "Polygon") throw new Error("The buffer is not one polygon.");
	return buffered.geometry;
}
