import type { FeatureCollection } from "geojson";
import type { AtlasCollection } from "../domain/atlas";

/**
 * What the map needs of a layer: geometry, id, the names to write and what the style asks for. The rest stays behind,
 * so that little is copied to the map's worker.
 */
export function toMapData({ features }: AtlasCollection): FeatureCollection {
	return {
		type: "FeatureCollection",
		features: features.map(({ geometry, properties: { id, name, certainty, uncertaintyKm, designator } }) => ({
			type: "Feature",
			geometry,
			properties: {
				id,
				...name,
				certainty,
				...(uncertaintyKm !== undefined && { uncertaintyKm }),
				...(designator !== undefined && { designator }),
			},
		})),
	};
}
