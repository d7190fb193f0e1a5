import { endsOf, type LngLat } from "../../src/geo/positions";
import { tokyoToWgs84 } from "../geo/datum";
import { alongParallel, prolongToLng } from "../geo/lines";
import { type LayerFacts, namedPositions, printedPositions } from "./facts";
import { finish, type Shapes, toLine, toPolygon } from "./shapes";

const eastJoinLng = 128.3768;
const eastEndLng = 133.04;
const nllStepDeg = 0.25;

/** The West Sea line on WGS84, from the estuary of the Han outward; `facts` are those of the layer `nll`. */
export function northernLimitLineWestSea(facts: LayerFacts): LngLat[] {
	return printedPositions(facts, "nll").map(tokyoToWgs84);
}

/** The layer `nll`; the East Sea line begins at the eastern end of the Military Demarcation Line. */
export function makeNll(facts: LayerFacts, easternMarker: LngLat): Shapes {
	const onWgs84 = (name: string) => tokyoToWgs84(endsOf(namedPositions(facts, name))[0]);
	const westSea = northernLimitLineWestSea(facts);
	const [, [outermostLng, outermostLat]] = endsOf(westSea);
	const [westEndLng] = onWgs84("fisheries-zone-end");
	const [, eastLat] = onWgs84("east-sea-parallel");
	const eastSea = alongParallel(eastLat, eastJoinLng, eastEndLng, nllStepDeg).coordinates;
	return {
		nll: finish(toLine(westSea)),
		"nll-west-extension": finish(alongParallel(outermostLat, outermostLng, westEndLng, nllStepDeg)),
		"nll-east": finish({ type: "LineString", coordinates: [easternMarker, ...eastSea] }),
	};
}

/** The facts that the line of 1999 is drawn from, each of its layer. */
interface FactsFor1999 {
	readonly line: LayerFacts;
	readonly nll: LayerFacts;
	readonly passageOrder: LayerFacts;
}

/**
 * The line of 1999 from point A, in the estuary, outward. Point A, of which no degrees are published, lies at the
 * longitude of the first position of the Northern Limit Line, on the line through the start of the second waterway of
 * March 2000.
 */
export function demarcationLineOf1999({ line, nll, passageOrder }: FactsFor1999): LngLat[] {
	const published = printedPositions(line, "dprk-1999-line", 1);
	const [innermost] = endsOf(published);
	const [[pointALng]] = endsOf(printedPositions(nll, "nll"));
	const [secondWaterway] = endsOf(printedPositions(passageOrder, "dprk-2000-waterway-2-axis", 0, 1));
	return [prolongToLng(innermost, secondWaterway, pointALng), ...published];
}

/** The layer `between-lines`, closed in the west along the meridian of the last position of the line of 1999. */
export function makeBetweenLines(north: readonly LngLat[], south: readonly LngLat[]): Shapes {
	const [, [, northernLat]] = endsOf(north);
	const [, [westernLng]] = endsOf(south);
	return { "between-lines": finish(toPolygon([...north, [westernLng, northernLat], ...south.toReversed()])) };
}

const fishingLimitShoreLng = 128.410806;
const fishingLimitStepDeg = 0.5;

/** The layer `fishing-limit`; its line of the East Sea runs along a parallel from the shore. */
export function makeFishingLimit(facts: LayerFacts): Shapes {
	const [[eastEndLng, lat]] = endsOf(printedPositions(facts, "fishing-limit-east", 1));
	return {
		"fishing-limit-west": finish(toLine(printedPositions(facts, "fishing-limit-west")), 5),
		"fishing-limit-east": finish(alongParallel(lat, fishingLimitShoreLng, eastEndLng, fishingLimitStepDeg), 5),
	};
}

/** The layer `peace-line`. */
export function makePeaceLine(facts: LayerFacts): Shapes {
	return { "peace-line": finish(toLine(printedPositions(facts, "peace-line"), tokyoToWgs84), 4) };
}

/** The layer `dprk-1977`. */
export function makeDprk1977(facts: LayerFacts): Shapes {
	return { "dprk-1977-east": finish(toLine(namedPositions(facts, "ends")), 3) };
}

/** The layer `neighbours`: zones and lines agreed with China, Japan and Russia. */
export function makeNeighbours(facts: LayerFacts): Shapes {
	const [zone, shelf] = ["rok-china-provisional-measures-zone", "rok-japan-shelf-1974"] as const;
	const [russia, yalu] = ["dprk-russia-maritime-boundary", "china-dprk-yalu-mouth"] as const;
	const russiaEnd = namedPositions(facts, "dprk-russia-end");
	const yaluEnd = namedPositions(facts, "yalu-line-end");
	return {
		[zone]: finish(toPolygon(printedPositions(facts, zone), tokyoToWgs84), 5),
		[shelf]: finish(toLine(printedPositions(facts, shelf), tokyoToWgs84), 5),
		[russia]: finish(toLine([...printedPositions(facts, russia, 0, 3), ...russiaEnd]), 5),
		[yalu]: finish(toLine([...printedPositions(facts, yalu, 0, 1), ...yaluEnd]), 4),
	};
}
