import { type FeatureFacts, isApproximate, type ShapeKind, shapeKindOf } from "../../domain/atlas";
import type { ShownLayer } from "../../domain/catalogue";
import { type Convention, conventions, type ExplainedColor, explainedColors } from "../../domain/legend";
import { largestDiscKm, schematicDash, symbols } from "./symbols";

/** The colours of {@link explainedColors} that these layers use. */
export function findExplainedColors(shown: readonly ShownLayer[]): readonly ExplainedColor[] {
	return explainedColors.filter((color) => shown.some(({ entry }) => entry.color === color));
}

/** The conventions that these layers, as far as they have come, use at a zoom. */
export function findConventions(shown: readonly ShownLayer[], zoom: number): readonly Convention[] {
	const isUsed: Readonly<Record<Convention, (layer: ShownLayer) => boolean>> = {
		dashed: ({ entry }) => ![undefined, schematicDash].includes(symbols[entry.symbol].line.dash),
		dotted: (layer) => has(layer, (kind, { certainty }) => kind !== "point" && certainty === "schematic"),
		band: (layer) => has(layer, (_kind, { side }) => side !== undefined),
		hatched: ({ entry }) => symbols[entry.symbol].area.hatched,
		hollow: (layer) =>
			isDots(layer) && has(layer, (kind, { certainty }) => kind === "point" && isApproximate(certainty)),
		disc: (layer) =>
			has(layer, (kind, { uncertaintyKm = Infinity }) => kind === "point" && uncertaintyKm <= largestDiscKm(zoom)),
		count: (layer) => isDots(layer) && has(layer, (kind) => kind === "point"),
	};
	return conventions.filter((convention) => shown.some(isUsed[convention]));
}

function isDots({ entry }: ShownLayer): boolean {
	return symbols[entry.symbol].swatch === "point";
}

function has({ collection }: ShownLayer, test: (kind: ShapeKind | undefined, facts: FeatureFacts) => boolean): boolean {
	return collection?.features.some(({ geometry, properties }) => test(shapeKindOf(geometry), properties)) === true;
}
