import type { LineString, Polygon } from "geojson";
import { bearingDeg } from "../../src/geo/bearing-deg";
import { distanceKm } from "../../src/geo/distance-km";
import { endsOf, type LngLat, toLngLat } from "../../src/geo/lng-lat";
import { rewind } from "./rewind";
import { roundBuffer } from "./round-buffer";

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
