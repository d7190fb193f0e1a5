import { difference } from "@turf/difference";
import { featureCollection, polygon } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import { union } from "@turf/union";
import type { MultiPolygon, Polygon } from "geojson";

/** One area or several as a single geometry. */
export type Area = Polygon | MultiPolygon;

/** What lies in any of the polygons, overlaps merged. For build time only, as is all that clips polygons. */
export function uniteAreas(polygons: readonly Polygon[]): Area {
	const [only, ...others] = polygons;
	if (only !== undefined && others.length === 0) return only;
	return present(union(toCollection(polygons))?.geometry);
}

/** What lies in both areas. Throws when they have nothing in common. */
export function commonArea(one: Area, other: Area): Area {
	const features = [one, other].map((geometry) => ({ type: "Feature", geometry, properties: {} }) as const);
	return present(intersect(featureCollection<Area>(features))?.geometry);
}

/** What is left of a polygon without the others. Throws when nothing is. */
export function cutOut(from: Polygon, others: readonly Polygon[]): Area {
	return others.length === 0 ? from : present(difference(toCollection([from, ...others]))?.geometry);
}

/** The parts of an area that lie in none of the others; none when they cover it. */
export function partsOutside(area: Area, others: readonly Polygon[]): Polygon[] {
	const left = difference(
		featureCollection<Area>([{ type: "Feature", geometry: area, properties: {} }, ...toCollection(others).features]),
	);
	return left ? partsOf(left.geometry) : [];
}

/** The polygons of an area. */
export function partsOf(area: Area): Polygon[] {
	const parts = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
	return parts.map((coordinates) => ({ type: "Polygon", coordinates }));
}

/** The polygon of a box in degrees. */
export function boxArea(west: number, south: number, east: number, north: number): Polygon {
	const corners = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
	return { type: "Polygon", coordinates: [corners] };
}

function toCollection(polygons: readonly Polygon[]) {
	return featureCollection(polygons.map(({ coordinates }) => polygon(coordinates)));
}

function present(area: Area | undefined): Area {
	if (area === undefined) throw new Error("Nothing is left of the area.");
	return area;
}
