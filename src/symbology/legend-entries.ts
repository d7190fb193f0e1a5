import { shapeKindOf } from "../atlas/atlas";
import type { IconName, LayerEntry, Meaning, ShownLayer } from "../atlas/catalogue";
import type { DrawnGroup } from "../atlas/viewport";
import { type Convention, conventions, type ExplainedColor, explainedColors } from "./conventions";
import { iconMinZoom } from "./sizes";
import { isOfPoints } from "./symbols";

/** An icon in a colour, and the kinds of features it stands for. */
interface IconMeaning {
	readonly icon: IconName;
	readonly color: Meaning;
	readonly kinds: readonly string[];
}

/** The colours of {@link explainedColors} that these layers use. */
export function findExplainedColors(shown: readonly ShownLayer[]): readonly ExplainedColor[] {
	return explainedColors.filter(({ color }) => shown.some(({ entry }) => entry.color === color));
}

/** The layers whose features are points, as far as these are of them. */
export function findPointLayers(shown: readonly ShownLayer[]): readonly LayerEntry[] {
	return shown.flatMap(({ entry }) => (isOfPoints(entry.symbol) ? [entry] : []));
}

/** The icons of these layers' points, where the zoom has icons, each with the kinds that bear it. */
export function findIcons(shown: readonly ShownLayer[], zoom: number): readonly IconMeaning[] {
	if (zoom < iconMinZoom) return [];
	const found = new Map<string, IconMeaning>();
	for (const { entry, collection } of shown.filter(({ entry }) => isOfPoints(entry.symbol)))
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
	return conventions.filter(({ isUsedIn }) => shown.some((layer) => isUsedIn(layer, { zoom, groups })));
}
