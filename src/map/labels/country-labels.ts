import type { Feature, Point } from "geojson";

/** A view of a map, as far as names are chosen by it. */
export interface NameView {
	readonly zoom: number;
	/** In CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** Where a position lies in the viewport, in CSS pixels from its upper left corner. */
	project(lngLat: readonly [lng: number, lat: number]): { readonly x: number; readonly y: number };
}

/** Room that half a name takes, in CSS pixels. */
const roomPx = { x: 70, y: 24 };

/**
 * One place for each country's name: of those due at the zoom, which have `minZoom` and `maxZoom` in their properties,
 * the one in the viewport that is nearest to its middle; that of `before` while it has room. Countries are told apart by
 * `id` in the properties.
 */
export function chooseCountryNames(
	places: readonly Feature<Point>[],
	view: NameView,
	before: readonly Feature<Point>[] = [],
): readonly Feature<Point>[] {
	const found = new Map<string, { readonly place: Feature<Point>; readonly distancePx: number }>();
	for (const place of places) {
		const { id, minZoom = 0, maxZoom = Number.POSITIVE_INFINITY } = place.properties ?? {};
		const [lng = 0, lat = 0] = place.geometry.coordinates;
		const { x, y } = view.project([lng, lat]);
		const hasRoom = x > roomPx.x && x < view.width - roomPx.x && y > roomPx.y && y < view.height - roomPx.y;
		if (view.zoom < minZoom || view.zoom >= maxZoom || !hasRoom) continue;
		const distancePx = before.includes(place) ? 0 : Math.hypot(x - view.width / 2, y - view.height / 2);
		const known = found.get(id);
		if (!known || distancePx < known.distancePx) found.set(id, { place, distancePx });
	}
	return [...found.values()].map(({ place }) => place);
}
