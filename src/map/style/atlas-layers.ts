import type { LayerEntry } from "../../atlas/catalogue";
import { buildAreas } from "./areas";
import { shapeSource } from "./expressions";
import { buildLines } from "./lines";
import { buildPoints } from "./points";
import type { Drawing, StyleRecord } from "./record";

const builders = { area: buildAreas, line: buildLines, point: buildPoints };

/**
 * The layers that draw one entry of the catalogue, for the kinds of shape its file holds. The map takes each when it is
 * first shown, see `map/adapter/bind-layers.ts`.
 */
export function buildAtlasLayers(entry: LayerEntry, drawing: Drawing): readonly StyleRecord[] {
	return drawing.shapes.flatMap((kind) =>
		builders[kind](entry, drawing).map(({ spec, ...part }): StyleRecord => {
			const own = {
				id: `${entry.id}/${spec.id}`,
				source: spec.source ?? shapeSource,
				filter: ["all", ["==", ["get", "layer"], entry.id], spec.filter ?? true],
				minzoom: Math.max(entry.minZoom ?? 0, spec.minzoom ?? 0),
			};
			return { ...part, owner: entry.id, spec: { ...spec, ...own } as StyleRecord["spec"] };
		}),
	);
}
