import type { Feature, FeatureCollection } from "geojson";
import type { BasemapPlaces } from "../data/basemap-schema";
import { languages } from "../domain/atlas";
import { chooseName, type NamePolicy } from "../domain/name-policy";

/**
 * Puts each name, chosen by the policy, where it is written, and breaks the double names of seas between their halves.
 * An island's name that goes ashore at some zoom is there twice, once for each side of that zoom.
 */
export function toLabelPoints(places: BasemapPlaces, policy: NamePolicy): FeatureCollection {
	return {
		...places,
		features: places.features.flatMap((place): Feature[] => {
			const { name, forms, labelAt, inlandFromZoom, side, ...rest } = place.properties;
			const names = languages.map((language) => {
				const text = chooseName(place.properties, policy, language);
				return [language, rest.kind === "sea" ? text.replace(/ \/ | (?=\()/, (gap) => `${gap.trimEnd()}\n`) : text];
			});
			const properties = { ...rest, ...Object.fromEntries(names) };
			const inland = { ...place, properties: { ...properties, minZoom: inlandFromZoom ?? rest.minZoom } };
			if (!labelAt) return [{ ...inland, properties: { ...inland.properties, side } }];
			const atSea: Feature = {
				...place,
				properties: { ...properties, side, maxZoom: inlandFromZoom },
				geometry: { type: "Point", coordinates: [...labelAt] },
			};
			return inlandFromZoom === undefined ? [atSea] : [atSea, inland];
		}),
	};
}
