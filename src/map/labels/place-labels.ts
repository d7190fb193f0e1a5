import type { Feature, FeatureCollection } from "geojson";
import type { BasemapPlaces } from "../../data/basemap-schema";
import { languages } from "../../domain/atlas";
import { chooseName, type NamePolicy } from "../../domain/name-policy";

/**
 * Puts each name, chosen by the policy, where it is written, and breaks the double names of seas between their halves.
 * An island’s name that goes ashore at some zoom, and a sea’s that comes near the coast, is there twice, once for each
 * side of that zoom; a country’s comes back along the lines. An island that has room for its name at no zoom says so, as `isIslet`.
 */
export function toLabelPoints(places: BasemapPlaces, policy: NamePolicy): FeatureCollection {
	return {
		...places,
		features: places.features.flatMap((place): Feature[] => {
			const { name, forms, labelAt, labelFromZoom, alongLines = [], inlandFromZoom, side, ...rest } = place.properties;
			const names = languages.map((language) => {
				const text = chooseName(place.properties, policy, language);
				return [language, rest.kind === "sea" ? text.replace(/ \/ | (?=\()/, (gap) => `${gap.trimEnd()}\n`) : text];
			});
			const write = (coordinates: readonly number[], facts: object): Feature => ({
				...place,
				properties: { ...rest, ...Object.fromEntries(names), ...facts },
				geometry: { type: "Point", coordinates: [...coordinates] },
			});
			const { coordinates } = place.geometry;
			if (!labelAt) return [write(coordinates, { side })];
			const isIslet = rest.kind === "island" && inlandFromZoom === undefined;
			const beside = write(labelAt, {
				side,
				...(isIslet && { isIslet }),
				minZoom: labelFromZoom ?? rest.minZoom,
				maxZoom: inlandFromZoom ?? rest.maxZoom,
			});
			const comesLater = labelFromZoom !== undefined && labelFromZoom > (rest.minZoom ?? 0);
			return [
				...(comesLater ? [write(coordinates, { maxZoom: labelFromZoom })] : []),
				beside,
				...alongLines.flatMap(({ at, fromZoom, toZoom }) =>
					at.map((position) => write(position, { minZoom: fromZoom, maxZoom: toZoom })),
				),
				...(inlandFromZoom === undefined ? [] : [write(coordinates, { minZoom: inlandFromZoom })]),
			];
		}),
	};
}
