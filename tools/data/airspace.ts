import type { LineString } from "geojson";
import type { AtlasCollection } from "../../src/domain/atlas";
import { circleAround } from "../../src/domain/geometry/build-time/circle-around";
import { lineBetween } from "../../src/domain/geometry/build-time/line-between";
import { uniteAreas } from "../../src/domain/geometry/build-time/overlay";
import { endsOf, type LngLat, toLngLat } from "../../src/domain/geometry/lng-lat";
import { nauticalMileKm } from "../../src/domain/geometry/nautical-mile";
import { simplifyPath } from "../../src/domain/geometry/simplify-path";
import { airspaceFacts } from "./airspace-facts";
import { readPrinted, toPolygon } from "./facts";
import type { EstuaryInput } from "./han-estuary";
import input from "./inputs/airspace.json";
import { toFeature } from "./shapes";

/** Where P518W, to the west, has its two corners on the edge that it shares with P518, from south to north. */
const sharedEdge: readonly LngLat[] = [
	[126.165344, 37.678358],
	[126.164166, 37.703611],
];
const toleranceKm = 0.1;

/** The layer `airspace`. */
export function buildAirspace(militaryDemarcationLine: LineString, { estuaryMidline }: EstuaryInput): AtlasCollection {
	const [mouth, river] = [sharedEdge.at(-1) ?? endsOf(sharedEdge)[0], endsOf(estuaryMidline)[1]];
	const estuary = lineBetween({ type: "LineString", coordinates: [...estuaryMidline] }, mouth, river);
	const north = [...estuary.coordinates, ...militaryDemarcationLine.coordinates];
	const border = simplifyPath(north, toleranceKm).map(toLngLat);
	const p518 = [...border, ...input.p518SouthernLimit.map(readPrinted), ...sharedEdge];
	const circles = input.p73Centers.map((center) => circleAround(readPrinted(center), 2 * nauticalMileKm));
	const features = [
		toFeature(airspaceFacts.kadiz, toPolygon(input.kadiz.map(readPrinted))),
		toFeature(airspaceFacts.p518, toPolygon(p518), 4),
		toFeature(airspaceFacts.p518w, toPolygon(input.p518w.map(toLngLat))),
		toFeature(airspaceFacts.p518e, toPolygon(input.p518e.map(readPrinted))),
		toFeature(airspaceFacts.r75, toPolygon(input.r75.map(readPrinted))),
		toFeature(airspaceFacts.p73, uniteAreas(circles), 5),
	];
	return { type: "FeatureCollection", features };
}
