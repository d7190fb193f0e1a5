import type { Language, ShapeKind } from "../../atlas/atlas";
import type { LayerEntry } from "../../atlas/catalogue";
import type { SlottedLayer } from "../../symbology/painters-order";
import type { Palette } from "../../symbology/palette";
import { buildAreas } from "./areas";
import { shapeSource } from "./expressions";
import { buildLines } from "./lines";
import { buildPoints } from "./points";

/** What an entry of the catalogue is drawn with. */
export interface Drawing {
	readonly palette: Palette;
	readonly language: Language;
	/** The kinds of shape in the layer's file. */
	readonly shapes: readonly ShapeKind[];
}

const builders = { area: buildAreas, line: buildLines, point: buildPoints };

/**
 * The layers that draw one entry of the catalogue, for the kinds of shape its file holds. Their ids begin with the
 * entry's id and a slash. All are hidden; the map takes each when it is first shown, see `map/adapter/bind-layers.ts`.
 */
export function buildAtlasLayers(entry: LayerEntry, drawing: Drawing): readonly SlottedLayer[] {
	return drawing.shapes.flatMap((kind) =>
		builders[kind](entry, drawing).map(([slot, part, layer]): SlottedLayer => {
			return [
				slot,
				{
					...layer,
					id: `${entry.id}/${part}`,
					source: layer.source ?? shapeSource,
					filter: ["all", ["==", ["get", "layer"], entry.id], layer.filter ?? true],
					minzoom: Math.max(entry.minZoom ?? 0, layer.minzoom ?? 0),
					layout: { ...layer.layout, visibility: "none" },
				} as SlottedLayer[1],
			];
		}),
	);
}
