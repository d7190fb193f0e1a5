import type { GeoJSON } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";

/** The data that wait for their source. */
const waiting = new WeakMap<GeoJSONSource, GeoJSON>();

/**
 * Gives a source of the map new data, once the tiles of what it has are made; of data that wait for that the last count.
 * Given data while it makes tiles, MapLibre may take the shapes of the one and the index of the other, and then throws
 * “feature index out of bounds” at the next feature state or query (maplibre-gl-js #7752, #8064). Does nothing where
 * the map has no such source.
 */
export function setSourceData(map: MapLibreMap, id: string, data: GeoJSON): void {
	const source = map.getSource<GeoJSONSource>(id);
	if (!source) return;
	const isWaiting = waiting.has(source);
	waiting.set(source, data);
	if (isWaiting) return;
	const write = () => {
		const latest = waiting.get(source);
		if (!latest || !map.isSourceLoaded(id)) return;
		map.off("sourcedata", write);
		map.off("idle", write);
		waiting.delete(source);
		source.setData(latest);
	};
	map.on("sourcedata", write);
	// Tiles that are no longer wanted end without an event of their own.
	map.on("idle", write);
	write();
}
