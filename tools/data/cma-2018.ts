import type { LineString, Polygon } from "geojson";
import { alongLine } from "../../src/geo/along";
import { bearingDeg } from "../../src/geo/direction";
import { endsOf, type LngLat } from "../../src/geo/positions";
import { areaKm2 } from "../../src/geo/shapes";
import { simplifyPath } from "../../src/geo/simplify";
import { bandAround, type Cuts } from "../geo/bands";
import { lineBetween } from "../geo/lines";
import { type Area, boxArea, cutOut } from "../geo/overlay";
import { mapPaths } from "../geo/rounding";
import { landsWithin, readCoast } from "./coast";
import { finish, type Shapes, toPoint } from "./shapes";

/** Number of the marker at which the zones of the agreement change their width, and of the last one. */
const [splitMarker, lastMarker] = [646, 1292];
/** Share of the line on each side of that marker whose chord gives its general direction. */
const shareOfChord = 0.1;
const toleranceKm = 0.1;
/** Two pixels of the map at zoom 13. */
const shoreToleranceKm = 0.015;
const smallestIslandKm2 = 0.1;
const decimals = 4;

/** The two halves of the Military Demarcation Line, and the bearing of the straight cut between them. */
export interface SplitLine {
	readonly marker: LngLat;
	readonly west: LineString;
	readonly east: LineString;
	readonly cutDeg: number;
}

/** Splits the line at marker 0646, its 1,292 markers taken as evenly spaced, square to its general direction there. */
export function splitAtMarker(line: LineString): SplitLine {
	const share = (splitMarker - 1) / (lastMarker - 1);
	const marker = alongLine(line, share);
	const [start, end] = endsOf(line.coordinates);
	const chordDeg = bearingDeg(alongLine(line, share - shareOfChord), alongLine(line, share + shareOfChord));
	return {
		marker,
		west: lineBetween(line, start, marker),
		east: lineBetween(line, marker, end),
		cutDeg: chordDeg + 90,
	};
}

/** The layer `cma-2018`, measured from the Military Demarcation Line, which has to run from west to east. */
export function makeCma2018(mdl: LineString): Shapes {
	const { marker, west, east, cutDeg } = splitAtMarker(mdl);
	const bothEnds: Cuts = { startDeg: "round", endDeg: "round" };
	const inWest = (km: number) => thin(bandAround(west, km, { startDeg: "round", endDeg: cutDeg }), toleranceKm);
	const inEast = (km: number) => thin(bandAround(east, km, { startDeg: cutDeg, endDeg: "round" }), toleranceKm);
	const whole = (km: number) => thin(bandAround(mdl, km, bothEnds), toleranceKm);
	return {
		"cma-2018-ground": finish(whole(5), decimals),
		"cma-2018-sea-west": finish(seaIn(124, 37.217, 126.2, 38.533), decimals),
		"cma-2018-sea-east": finish(seaIn(127.4, 38.2, 129.2, 38.95), decimals),
		"cma-2018-fixed-wing-west": finish(inWest(20), decimals),
		"cma-2018-fixed-wing-east": finish(inEast(40), decimals),
		"cma-2018-rotary-wing": finish(whole(10), decimals),
		"cma-2018-unmanned-west": finish(inWest(10), decimals),
		"cma-2018-unmanned-east": finish(inEast(15), decimals),
		"cma-2018-balloons": finish(whole(25), decimals),
		"mdl-marker-0646": finish(toPoint(marker), 3),
	};
}

function thin<Each extends Area>(area: Each, toKm: number): Each {
	return mapPaths(area, (ring) => simplifyPath(ring, toKm));
}

function seaIn(west: number, south: number, east: number, north: number): Polygon {
	const coast = landsWithin(readCoast("fine"), west - 1, south - 1, east + 1, north + 1);
	const sea = cutOut(boxArea(west, south, east, north), coast);
	if (sea.type !== "Polygon") throw new Error("Land cuts the waters of the agreement in two.");
	const [outer = [], ...islands] = thin(sea, shoreToleranceKm).coordinates;
	const shown = islands.filter((ring) => areaKm2({ type: "Polygon", coordinates: [ring] }) > smallestIslandKm2);
	return { type: "Polygon", coordinates: [outer, ...shown] };
}
