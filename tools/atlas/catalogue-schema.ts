import * as v from "valibot";
import type { LocalText } from "../../src/atlas/atlas";
import {
	assertions,
	type Catalogue,
	iconNames,
	type LayerEntry,
	type LayerTexts,
	meanings,
	symbolNames,
} from "../../src/atlas/catalogue";
import { type DataProblem, localText, parseWith, slug } from "../../src/atlas/schema";
import type { Result } from "../../src/lib/result";

const catalogue = v.strictObject({
	groups: v.array(v.strictObject({ id: slug, name: localText })),
	layers: v.array(
		v.pipe(
			v.strictObject({
				id: slug,
				group: slug,
				assertion: v.picklist(assertions),
				name: localText,
				summary: localText,
				symbol: v.picklist(symbolNames),
				color: v.picklist(meanings),
				icon: v.optional(v.picklist(iconNames)),
				icons: v.optional(v.record(slug, v.picklist(iconNames))),
				visible: v.boolean("must be true or false"),
				method: localText,
				notKnown: localText,
				minZoom: v.optional(v.number("must be a number")),
			}),
			v.forward(
				v.partialCheck(
					[["symbol"], ["icon"]],
					({ symbol, icon }) => symbol !== "point" || icon !== undefined,
					"is missing: a layer of points needs a picture",
				),
				["icon"],
			),
		),
	),
	landmarks: v.strictObject({
		lines: v.array(slug),
		between: v.optional(v.strictObject({ lines: v.tuple([slug, slug]), layer: slug })),
		layers: v.array(slug),
	}),
	formerLayers: v.record(slug, slug),
	formerFeatures: v.record(slug, slug),
});

/** Reads the catalogue of layers. */
export function parseCatalogue(json: unknown): Result<Catalogue<LayerEntry & LayerTexts>, readonly DataProblem[]> {
	return parseWith(catalogue, json, "layers.json");
}

/** Reads the words for the kinds of features, by their slugs, already parsed from JSON. */
export function parseKinds(json: unknown): Result<Readonly<Record<string, LocalText>>, readonly DataProblem[]> {
	return parseWith(v.record(slug, localText), json, "kinds.json");
}
