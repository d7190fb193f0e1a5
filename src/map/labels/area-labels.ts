import type { Feature, FeatureCollection, Geometry, Point } from "geojson";
import type { Language } from "../../atlas/atlas";
import type { Bounds } from "../../geo/bounds";
import { isInBounds } from "../../geo/bounds";
import { innermostOf } from "../../geo/innermost";
import type { LngLat } from "../../geo/positions";
import { isArea } from "../../geo/shapes";
import { type LoadedLayer, toMapFeature } from "../style/to-map-data";
import { planePixelAt, toPlane } from "./baseline";

/** The view for which names of areas are placed. */
export interface AreaLabelView {
	readonly zoom: number;
	/** What the map shows, in degrees. */
	readonly bounds: Bounds;
	readonly language: Language;
}

/** The first zoom with names of areas. */
const areaNameMinZoom = 7;
/** Two equal names come no nearer to each other, in CSS pixels. */
const repeatPx = 400;

/** The innermost places of whole areas, which are sought once. */
const innermost = new WeakMap<Geometry, { readonly at: LngLat | undefined }>();

function innermostOfWhole(geometry: Geometry): LngLat | undefined {
	const known = innermost.get(geometry) ?? { at: innermostOf(geometry) };
	innermost.set(geometry, known);
	return known.at;
}

/**
 * One point for the name of each area in view: the innermost of the area, or of its part in view where that lies outside.
 * MapLibre itself would name an area once in every tile. Of equal names near each other the first layer's is kept.
 */
export function placeAreaLabels(
	layers: readonly LoadedLayer[],
	{ zoom, bounds, language }: AreaLabelView,
): FeatureCollection<Point> {
	const placed: { readonly text: string; readonly at: LngLat; readonly label: Feature<Point> }[] = [];
	const isNear = (one: LngLat, other: LngLat) => {
		const [[x0, y0], [x1, y1]] = [toPlane([...one]), toPlane([...other])];
		return Math.hypot(x1 - x0, y1 - y0) < repeatPx * planePixelAt(zoom);
	};
	if (zoom >= areaNameMinZoom)
		for (const { entry, collection } of layers)
			for (const each of collection.features) {
				if (!isArea(each.geometry)) continue;
				const whole = innermostOfWhole(each.geometry);
				const at = whole && isInBounds(whole, bounds) ? whole : innermostOf(each.geometry, bounds);
				if (!at) continue;
				const { properties } = toMapFeature(each, entry);
				const text = String(properties?.designator ?? properties?.[language]);
				if (placed.some((other) => other.text === text && isNear(other.at, at))) continue;
				const geometry: Point = { type: "Point", coordinates: [...at] };
				placed.push({ text, at, label: { type: "Feature", properties, geometry } });
			}
	return { type: "FeatureCollection", features: placed.map(({ label }) => label) };
}
