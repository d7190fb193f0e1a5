import stringify from "json-stringify-pretty-compact";
import type { AtlasCollection, LayerId } from "../../src/domain/atlas";
import { buildDmz } from "./dmz";
import { buildDprk1999 } from "./dprk-1999";
import mdlInput from "./inputs/mdl-osm.json";
import { buildMdl, militaryDemarcationLine } from "./mdl";
import { buildNll } from "./nll";

/** How each layer of lines is made from committed inputs: the content of `geojson/<layer>.geojson`. */
export const recipes: Readonly<Record<LayerId, () => AtlasCollection>> = {
	mdl: () => buildMdl(mdlInput),
	dmz: () => buildDmz(militaryDemarcationLine(mdlInput)),
	nll: buildNll,
	"dprk-1999": buildDprk1999,
};

/** The text of a layer's file: a property and a position a line, so that a difference can be read. */
export function formatCollection(collection: AtlasCollection): string {
	return `${stringify(collection, { indent: "\t", maxLength: 120 })}\n`;
}
