import { type FeatureFacts, isApproximate, type ShapeKind, shapeKindOf } from "../atlas/atlas";
import type { ShownLayer } from "../atlas/catalogue";
import type { DrawnGroup } from "../atlas/viewport";
import { iconMinZoom } from "../map/style/points";
import { type Convention, conventions, type ExplainedColor, explainedColors, type IconMeaning } from "./conventions";
import { largestDiscKm, schematicDash, symbols } from "./symbols";

/** The colours of {@link explainedColors} that these layers use. */
export function findExplainedColors(shown: readonly ShownLayer[]): readonly ExplainedColor[] {
	return explainedColors.filter((color) => shown.some(({ entry }) => entry.color === color));
}

/** The icons of these layers' points, where the zoom has icons, each with the kinds that bear it. */
export function findIcons(shown: readonly ShownLayer[], zoom: number): readonly IconMeaning[] {
	if (zoom < iconMinZoom) return [];
	const found = new Map<string, IconMeaning>();
	for (const { entry, collection } of shown.filter(isDots))
		for (const { geometry, properties } of collection?.features ?? []) {
			const icon = entry.icons?.[properties.kind] ?? entry.icon;
			if (shapeKindOf(geometry) !== "point" || !icon) continue;
			const key = `${entry.color}/${icon}`;
			const kinds = new Set([...(found.get(key)?.kinds ?? []), properties.kind]);
			found.set(key, { icon, color: entry.color, kinds: [...kinds] });
		}
	return [...found.values()];
}

/** The conventions that these layers, as far as they have come, use at a zoom; of groups those that are drawn. */
export function findConventions(
	shown: readonly ShownLayer[],
	zoom: number,
	groups: readonly DrawnGroup[] = [],
): readonly Convention[] {
	const isNear = zoom >= iconMinZoom;
	const isUsed: Readonly<Record<Convention, (layer: ShownLayer) => boolean>> = {
		dashed: ({ entry }) => ![undefined, schematicDash].includes(symbols[entry.symbol].line.dash),
		dotted: (layer) => has(layer, (kind, { certainty }) => kind !== "point" && certainty === "schematic"),
		band: (layer) => has(layer, (_kind, { side }) => side !== undefined),
		hatched: ({ entry }) => symbols[entry.symbol].area.hatched,
		hollow: (layer) =>
			isDots(layer) && has(layer, (kind, { certainty }) => kind === "point" && isApproximate(certainty)),
		disc: (layer) =>
			has(layer, (kind, { uncertaintyKm = Infinity }) => kind === "point" && uncertaintyKm <= largestDiscKm(zoom)),
		dot: (layer) => !isNear && isDots(layer) && has(layer, (kind) => kind === "point"),
		group: (layer) => !isNear && isDots(layer) && groups.length > 0,
		count: (layer) => isNear && isDots(layer) && groups.length > 0,
		mixed: (layer) => isDots(layer) && groups.includes("mixed"),
	};
	return conventions.filter((convention) => shown.some(isUsed[convention]));
}

function isDots({ entry }: ShownLayer): boolean {
	return symbols[entry.symbol].swatch === "point";
}

function has({ collection }: ShownLayer, test: (kind: ShapeKind | undefined, facts: FeatureFacts) => boolean): boolean {
	return collection?.features.some(({ geometry, properties }) => test(shapeKindOf(geometry), properties)) === true;
}
