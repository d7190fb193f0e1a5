import type { Polygon } from "geojson";
import type { AtlasCollection } from "../../src/domain/atlas";
import { bandAround } from "../../src/domain/geometry/build-time/band-around";
import { mapPaths } from "../../src/domain/geometry/build-time/map-paths";
import { type Area, boxArea, commonArea, uniteAreas } from "../../src/domain/geometry/build-time/overlay";
import { roundBuffer } from "../../src/domain/geometry/build-time/round-buffer";
import type { LngLat } from "../../src/domain/geometry/lng-lat";
import { nauticalMileKm } from "../../src/domain/geometry/nautical-mile";
import { simplifyPath } from "../../src/domain/geometry/simplify-path";
import { landAt, readCoast } from "./coast";
import { secondWaterway } from "./dprk-1999";
import {
	firstAxisFacts,
	firstWaterway,
	firstWaterwayFacts,
	secondAxisFacts,
	secondWaterwayFacts,
	zoneFacts,
} from "./dprk-2000-facts";
import { readPrinted, toLine } from "./facts";
import { toFeature } from "./shapes";

/** Zones as the order numbers them: a place on each island, and the parallel that bounds the zone in the north. */
const zones: readonly { readonly islands: readonly LngLat[]; readonly northernEdge?: string }[] = [
	{
		islands: [
			[124.6777, 37.9532],
			[124.7031, 37.825],
			[124.7521, 37.7715],
		],
		northernEdge: "38-00-00N 124-40-00E",
	},
	{
		islands: [
			[125.6959, 37.6681],
			[125.713, 37.609],
		],
		northernEdge: "37-41-24N 125-40-00E",
	},
	{
		islands: [
			[125.9689, 37.6085],
			[125.976, 37.608],
		],
	},
];
const zoneWidthKm = 2;
/** Two pixels of the map at zoom 13. */
const toleranceKm = 0.015;
const decimals = 4;

/** Highest places of Sochong-do and Tae-Yonpyong-do, to 0.3 km: the order names the peaks and gives no degrees. */
const peaks: readonly [first: LngLat, second: LngLat] = [
	[124.7445, 37.7705],
	[125.6955, 37.669],
];

/** The layer `dprk-2000`: the zones round the islands, and the waterways to them with their axes. */
export function buildDprk2000(): AtlasCollection {
	const coast = readCoast("fine");
	const axes = [firstWaterway, secondWaterway].map((start, index) =>
		toLine([readPrinted(start), peaks[index] ?? peaks[0]]),
	);
	const zoneFeatures = zones.map(({ islands, northernEdge }, index) => {
		const strips = islands.map((place) => roundBuffer(landAt(coast, place), zoneWidthKm));
		return toFeature(zoneFacts(index), thin(cutNorth(strips, northernEdge)), decimals);
	});
	const features = [
		...zoneFeatures,
		...axes.map((axis, index) =>
			toFeature(index === 0 ? firstWaterwayFacts : secondWaterwayFacts, bandAround(axis, nauticalMileKm), decimals),
		),
		...axes.map((axis, index) => toFeature(index === 0 ? firstAxisFacts : secondAxisFacts, axis)),
	];
	return { type: "FeatureCollection", features };
}

function cutNorth(strips: readonly Polygon[], northernEdge: string | undefined): Area {
	const area = uniteAreas(strips);
	if (northernEdge === undefined) return area;
	const [, lat] = readPrinted(northernEdge);
	return commonArea(area, boxArea(124, 37, 127, lat));
}

function thin(area: Area): Area {
	return mapPaths(area, (ring) => simplifyPath(ring, toleranceKm));
}
