import type { Map as MapLibreMap, StyleImage } from "maplibre-gl";
import { createEffect } from "solid-js";
import type { ColorScheme } from "../../symbology/palette";
import { annotationSource } from "../style/annotations";
import { baseSources } from "../style/base-sources";
import { repaintedState, shapeSource } from "../style/expressions";
import { parseImageName } from "../style/image-names";
import { drawImage } from "../style/images";
import { afarSource, highlightSource, pointSource, spreadSource } from "../style/point-layers";

/** The sources whose features bear colours that depend on what they are. */
const coloredSources = [
	pointSource,
	afarSource,
	spreadSource,
	highlightSource,
	shapeSource,
	annotationSource,
	baseSources.places,
];

/**
 * Gives the map's images the colours of one scheme while the style names those of another, and gives them their own back:
 * other names would wait for MapLibre's worker, and a page that is being printed waits for nothing.
 */
export function bindImageColors(
	map: MapLibreMap,
	{ named, drawn }: { readonly named: () => ColorScheme; readonly drawn: () => ColorScheme },
): void {
	const own = new Map<string, StyleImage["data"]>();
	createEffect(() => {
		const [from, to] = [named(), drawn()];
		for (const [id, pixels] of own) map.updateImage(id, pixels);
		own.clear();
		if (from === to) return;
		for (const id of map.listImages().filter((each) => each.endsWith(`/${from}`))) {
			const image = map.getImage(id);
			const pixels = pixelsOf(map, id.replace(new RegExp(`${from}$`), to));
			if (!image || !pixels) continue;
			own.set(id, image.data.clone());
			map.updateImage(id, pixels);
		}
	});
}

function pixelsOf(map: MapLibreMap, id: string) {
	const name = parseImageName(id);
	return name ? drawImage(name) : map.getImage(id)?.data;
}

/**
 * Has the map evaluate all colours of features anew in the next frame, where after a change of style MapLibre would wait
 * for its worker: it does so at once for what a feature's state may change, see {@link repaintedState}.
 */
export function repaintFeatures(map: MapLibreMap): void {
	for (const source of coloredSources) {
		const ids = map.getSource(source) ? map.querySourceFeatures(source).map(({ id }) => id) : [];
		for (const id of new Set(ids)) {
			if (id !== undefined) map.setFeatureState({ source, id }, { [repaintedState]: true });
		}
	}
}
