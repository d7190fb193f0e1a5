import stringify from "json-stringify-pretty-compact";
import type { AtlasCollection } from "../../src/atlas/atlas";
import type { LayerId } from "../../src/atlas/catalogue";
import { endsOf } from "../../src/geo/positions";
import { makeAirspace } from "./airspace";
import { makeCma2018 } from "./cma-2018";
import { makeDprk2000 } from "./dprk-2000";
import type { FactsOf } from "./facts";
import { makeCcl, makeDmz, makeHanEstuary, makeMdl, makeParallel38, militaryDemarcationLine } from "./land-lines";
import { makeRokBaselines } from "./rok-baselines";
import {
	demarcationLineOf1999,
	makeBetweenLines,
	makeDprk1977,
	makeFishingLimit,
	makeNeighbours,
	makeNll,
	makePeaceLine,
	northernLimitLineWestSea,
} from "./sea-lines";
import { finish, joinFacts, type Shapes, toLine } from "./shapes";

/** Makes the geometry of a layer from committed inputs and the coordinates in the facts, which it gives no word to. */
type Recipe = (factsOf: FactsOf) => Shapes;

const mdl = (factsOf: FactsOf) => militaryDemarcationLine(factsOf("mdl"));
const lineOf1999 = (factsOf: FactsOf) =>
	demarcationLineOf1999({ line: factsOf("dprk-1999"), nll: factsOf("nll"), passageOrder: factsOf("dprk-2000") });

const recipes: Readonly<Record<LayerId, Recipe>> = {
	mdl: (factsOf) => makeMdl(factsOf("mdl")),
	dmz: (factsOf) => makeDmz(factsOf("dmz"), mdl(factsOf)),
	"han-estuary": (factsOf) => makeHanEstuary(mdl(factsOf)),
	ccl: (factsOf) => makeCcl(mdl(factsOf)),
	"parallel-38": makeParallel38,
	nll: (factsOf) => makeNll(factsOf("nll"), endsOf(mdl(factsOf).coordinates)[1]),
	"dprk-1999": (factsOf) => ({ "dprk-1999-line": finish(toLine(lineOf1999(factsOf))) }),
	"dprk-2000": (factsOf) => makeDprk2000(factsOf("dprk-2000")),
	"dprk-1977": (factsOf) => makeDprk1977(factsOf("dprk-1977")),
	"between-lines": (factsOf) => makeBetweenLines(northernLimitLineWestSea(factsOf("nll")), lineOf1999(factsOf)),
	"peace-line": (factsOf) => makePeaceLine(factsOf("peace-line")),
	"fishing-limit": (factsOf) => makeFishingLimit(factsOf("fishing-limit")),
	"rok-baselines": (factsOf) => makeRokBaselines(factsOf("rok-baselines")),
	neighbours: (factsOf) => makeNeighbours(factsOf("neighbours")),
	"cma-2018": (factsOf) => makeCma2018(mdl(factsOf)),
	airspace: (factsOf) => makeAirspace(factsOf("airspace"), mdl(factsOf)),
};

/** The layers of lines that are made from `tools/facts/`, a file each. */
export const madeLayers: readonly LayerId[] = Object.keys(recipes);

/**
 * The content of `geojson/<layer>.geojson`. Throws, with a line a problem, where facts and geometry do not fit each
 * other or a coordinate cannot be read.
 */
export function makeLayer(layer: LayerId, factsOf: FactsOf): AtlasCollection {
	const recipe = recipes[layer];
	if (recipe === undefined) throw new Error(`There is no recipe for the layer “${layer}”.`);
	return joinFacts(factsOf(layer), layer, recipe(factsOf));
}

/** The text of a layer's file: a property and a position a line, so that a difference can be read. */
export function formatCollection(collection: AtlasCollection): string {
	return `${stringify(collection, { indent: "\t", maxLength: 120 })}\n`;
}
