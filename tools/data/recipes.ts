import stringify from "json-stringify-pretty-compact";
import type { AtlasCollection } from "../../src/domain/atlas";
import type { LayerId } from "../../src/domain/catalogue";
import { buildAirspace } from "./airspace";
import { buildBetweenLines } from "./between-lines";
import { buildCcl } from "./ccl";
import { buildCma2018 } from "./cma-2018";
import { buildDmz } from "./dmz";
import { buildDprk1977 } from "./dprk-1977";
import { buildDprk1999 } from "./dprk-1999";
import { buildDprk2000 } from "./dprk-2000";
import { buildFishingLimit } from "./fishing-limit";
import { buildHanEstuary } from "./han-estuary";
import mdlInput from "./inputs/mdl-osm.json";
import { buildMdl, militaryDemarcationLine } from "./land-lines";
import { buildNeighbours } from "./neighbours";
import { buildParallel38 } from "./parallel-38";
import { buildPeaceLine } from "./peace-line";
import { buildRokBaselines } from "./rok-baselines";
import { buildNll } from "./sea-lines";

/** How each layer of lines is made from committed inputs: the content of `geojson/<layer>.geojson`. */
export const recipes: Readonly<Record<LayerId, () => AtlasCollection>> = {
	mdl: () => buildMdl(mdlInput),
	dmz: () => buildDmz(militaryDemarcationLine(mdlInput)),
	"han-estuary": () => buildHanEstuary(mdlInput),
	ccl: () => buildCcl(militaryDemarcationLine(mdlInput)),
	"parallel-38": buildParallel38,
	nll: buildNll,
	"dprk-1999": buildDprk1999,
	"dprk-2000": buildDprk2000,
	"dprk-1977": buildDprk1977,
	"between-lines": buildBetweenLines,
	"peace-line": buildPeaceLine,
	"fishing-limit": buildFishingLimit,
	"rok-baselines": buildRokBaselines,
	neighbours: buildNeighbours,
	"cma-2018": () => buildCma2018(militaryDemarcationLine(mdlInput)),
	airspace: () => buildAirspace(militaryDemarcationLine(mdlInput), mdlInput),
};

/** The text of a layer's file: a property and a position a line, so that a difference can be read. */
export function formatCollection(collection: AtlasCollection): string {
	return `${stringify(collection, { indent: "\t", maxLength: 120 })}\n`;
}
