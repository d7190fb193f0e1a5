import { nauticalMileKm } from "../../src/geo/distance";
import { endsOf, type LngLat } from "../../src/geo/positions";
import { simplifyPath } from "../../src/geo/simplify";
import { bandAround, roundBuffer } from "../geo/bands";
import { type Area, boxArea, commonArea, uniteAreas } from "../geo/overlay";
import { mapPaths } from "../geo/rounding";
import { landAt, readCoast } from "./coast";
import { type LayerFacts, namedPositions, printedPositions } from "./facts";
import { finish, type Shapes, toLine } from "./shapes";

/** Zones as the order numbers them: a place on each island, and where the facts have the parallel that ends it in the north. */
const zones: readonly { readonly islands: readonly LngLat[]; readonly north?: string }[] = [
	{
		islands: [
			[124.6777, 37.9532],
			[124.7031, 37.825],
			[124.7521, 37.7715],
		],
		north: "zone-1-north",
	},
	{
		islands: [
			[125.6959, 37.6681],
			[125.713, 37.609],
		],
		north: "zone-2-north",
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
const peaks: readonly LngLat[] = [
	[124.7445, 37.7705],
	[125.6955, 37.669],
];

/** The layer `dprk-2000`: the zones round the islands, and the waterways to them with their axes. */
export function makeDprk2000(facts: LayerFacts): Shapes {
	const coast = readCoast("fine");
	const zoneShapes = zones.map(({ islands, north }, index) => {
		const area = uniteAreas(islands.map((place) => roundBuffer(landAt(coast, place), zoneWidthKm)));
		const zone = north === undefined ? area : cutNorth(area, endsOf(namedPositions(facts, north))[0]);
		return [`dprk-2000-zone-${index + 1}`, finish(thin(zone), decimals)] as const;
	});
	const waterwayShapes = peaks.flatMap((peak, index) => {
		const id = `dprk-2000-waterway-${index + 1}`;
		const [start] = endsOf(printedPositions(facts, `${id}-axis`, 0, 1));
		const axis = toLine([start, peak]);
		return [
			[id, finish(bandAround(axis, nauticalMileKm), decimals)],
			[`${id}-axis`, finish(axis)],
		] as const;
	});
	return Object.fromEntries([...zoneShapes, ...waterwayShapes]);
}

function cutNorth(area: Area, [, lat]: LngLat): Area {
	return commonArea(area, boxArea(124, 37, 127, lat));
}

function thin(area: Area): Area {
	return mapPaths(area, (ring) => simplifyPath(ring, toleranceKm));
}
