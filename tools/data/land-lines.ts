import type { LineString, Polygon } from "geojson";
import { densify } from "../../src/geo/along";
import { endsOf, toLngLat } from "../../src/geo/positions";
import { areaKm2, isInArea } from "../../src/geo/shapes";
import { simplifyPath } from "../../src/geo/simplify";
import { bandAround, circleAround, limitsOfBand } from "../geo/bands";
import { alongParallel, lineBetween } from "../geo/lines";
import { commonArea, partsOf } from "../geo/overlay";
import { rewind } from "../geo/rings";
import { readMainland } from "./coast";
import { type LayerFacts, namedPositions, printedPositions } from "./facts";
import input from "./inputs/mdl-osm.json";
import { finish, type Shapes, toPoint } from "./shapes";

/** The middle of the estuary of the Han, from its mouth inward. */
export const estuaryMidline: LineString = { type: "LineString", coordinates: input.estuaryMidline };

/** The line from marker 0001 in the west to marker 1292, its first and last vertex moved to them; `facts` are its own. */
export function militaryDemarcationLine(facts: LayerFacts): LineString {
	const [west, east] = endsOf(namedPositions(facts, "ends"));
	const boundary: LineString = { type: "LineString", coordinates: input.landBoundary };
	const inner = lineBetween(boundary, west, east).coordinates.slice(1, -1);
	return { type: "LineString", coordinates: [west, ...inner, east] };
}

/** The layer `mdl`: the line and its two end markers. */
export function makeMdl(facts: LayerFacts): Shapes {
	const line = militaryDemarcationLine(facts);
	const [west, east] = endsOf(line.coordinates);
	return {
		mdl: finish(line),
		"mdl-marker-0001": finish(toPoint(west)),
		"mdl-marker-1292": finish(toPoint(east)),
	};
}

/** The layer `han-estuary`: inward to the mouth, its first vertex moved to that of the Military Demarcation Line. */
export function makeHanEstuary({ coordinates }: LineString): Shapes {
	const [westernMarker] = endsOf(coordinates);
	const inner = estuaryMidline.coordinates.toReversed().slice(1);
	return { "han-estuary": finish({ type: "LineString", coordinates: [westernMarker, ...inner] }, 4) };
}

const zoneHalfWidthKm = 2;
/** About a metre, of limits that are known to within some hundred metres. */
const zoneDecimals = 5;
const jointSecurityAreaRadiusKm = 0.4;

/** The layer `dmz`, measured out from the Military Demarcation Line, which has to run from west to east. */
export function makeDmz(facts: LayerFacts, mdl: LineString): Shapes {
	const zone = onItsBank(bandAround(mdl, zoneHalfWidthKm, { startDeg: "round", endDeg: "round" }));
	const { left, right } = limitsOfBand(zone, mdl, zoneHalfWidthKm);
	const [center] = endsOf(printedPositions(facts, "jsa"));
	// The limits stand next to the same stretch of the zone's ring, in its direction: so the file compresses to half.
	const northernLimit: LineString = { ...left, coordinates: left.coordinates.toReversed() };
	return {
		"dmz-southern-limit": finish(right, zoneDecimals),
		dmz: finish(startingAt(zone, right), zoneDecimals),
		"dmz-northern-limit": finish(northernLimit, zoneDecimals),
		jsa: finish(circleAround(center, jointSecurityAreaRadiusKm), zoneDecimals),
	};
}

/** What of a zone is land on the same side of the Imjin and the sea as most of it. */
function onItsBank(zone: Polygon): Polygon {
	const parts = partsOf(commonArea(zone, readMainland("fine")));
	return rewind(parts.reduce((largest, part) => (areaKm2(part) > areaKm2(largest) ? part : largest)));
}

function startingAt({ coordinates: [ring = []] }: Polygon, side: LineString): Polygon {
	const [first = []] = side.coordinates;
	const open = ring.slice(0, -1);
	const at = open.findIndex(([lng, lat]) => lng === first[0] && lat === first[1]);
	const turned = [...open.slice(at), ...open.slice(0, at)];
	return { type: "Polygon", coordinates: [[...turned, ...turned.slice(0, 1)]] };
}

const legalLimitKm = 10;
const cclStepKm = 0.02;
const cclToleranceKm = 0.1;

/** The layer `ccl`, measured from the Military Demarcation Line, which has to run from west to east. */
export function makeCcl(mdl: LineString): Shapes {
	const { right } = limitsOfBand(bandAround(mdl, legalLimitKm), mdl, legalLimitKm);
	const mainland = readMainland("fine");
	const onLand = densify(right, cclStepKm).coordinates.filter((place) => isInArea(toLngLat(place), mainland));
	return { ccl: finish({ type: "LineString", coordinates: simplifyPath(onLand, cclToleranceKm) }, 4) };
}

const parallelWesternEndLng = 124.6;
const parallelEasternShoreLng = 128.738;
const parallelStepDeg = 0.5;

/** The layer `parallel-38`. */
export function makeParallel38(): Shapes {
	const line = alongParallel(38, parallelWesternEndLng, parallelEasternShoreLng, parallelStepDeg);
	return { "parallel-38": finish(line, 3) };
}
