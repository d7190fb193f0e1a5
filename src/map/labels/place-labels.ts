import type { Feature, FeatureCollection, Point } from "geojson";
import { languages } from "../../atlas/atlas";
import type { BasemapPlaces } from "../../atlas/basemap-schema";
import { chooseName, type NamePolicy } from "../../atlas/name-policy";
import { distanceKm } from "../../geo/distance";
import { toLngLat } from "../../geo/positions";

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

/** So near each other a place and a feature of one name are taken for the same. */
const samePlaceKm = 5;

/** The ids of places near which a marked feature bears their name, in any language. */
export function findNamesakes(
	places: readonly Feature<Point>[],
	marked: readonly Feature<Point>[],
): ReadonlySet<string> {
	const isNamesake = (place: Feature<Point>, other: Feature<Point>) =>
		languages.some((language) => place.properties?.[language] === other.properties?.[language]) &&
		distanceKm(toLngLat(place.geometry.coordinates), toLngLat(other.geometry.coordinates)) <= samePlaceKm;
	const found = places.filter((place) => marked.some((other) => isNamesake(place, other)));
	return new Set(found.flatMap(({ properties }) => properties?.id ?? []));
}

/** The view for which labels of countries are chosen. */
export interface CountryLabelView {
	readonly zoom: number;
	/** In CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** Where a position lies in the viewport, in CSS pixels from its upper left corner. */
	project(lngLat: readonly [lng: number, lat: number]): { readonly x: number; readonly y: number };
}

/** Half the room of a label, in CSS pixels. */
const roomPx = { x: 70, y: 24 };

/**
 * One label for each country: of its candidates due at the zoom, which have `minZoom` and `maxZoom` in their properties,
 * the one in the viewport that is nearest to its middle; that of `before` while it has room. Countries are told apart by
 * `id` in the properties.
 */
export function chooseCountryLabels(
	candidates: readonly Feature<Point>[],
	view: CountryLabelView,
	before: readonly Feature<Point>[] = [],
): readonly Feature<Point>[] {
	const found = new Map<string, { readonly candidate: Feature<Point>; readonly distancePx: number }>();
	for (const candidate of candidates) {
		const { id, minZoom = 0, maxZoom = Number.POSITIVE_INFINITY } = candidate.properties ?? {};
		const [lng = 0, lat = 0] = candidate.geometry.coordinates;
		const { x, y } = view.project([lng, lat]);
		const hasRoom = x > roomPx.x && x < view.width - roomPx.x && y > roomPx.y && y < view.height - roomPx.y;
		if (view.zoom < minZoom || view.zoom >= maxZoom || !hasRoom) continue;
		const distancePx = before.includes(candidate) ? 0 : Math.hypot(x - view.width / 2, y - view.height / 2);
		const known = found.get(id);
		if (!known || distancePx < known.distancePx) found.set(id, { candidate, distancePx });
	}
	return [...found.values()].map(({ candidate }) => candidate);
}
