import type { Feature, FeatureCollection, Geometry, LineString, Position } from "geojson";
import { type Place, placesAlong } from "../domain/geometry/places-along";
import { smoothPath } from "../domain/geometry/smooth-path";
import { estimateTextWidth } from "../domain/text-width";
import { metresPerPixelAtZoom0 } from "./style/ground-resolution";
import { lineNameSize, lineNameZooms } from "./style/line-names";
import { type LoadedLayer, toMapFeature } from "./to-map-data";

/** How far in CSS pixels the course of a name may leave the line: less than the name is high. */
const tolerancePx = 5;
/** A name comes once in so many CSS pixels of its line. */
const everyPx = 280;
const stepPx = 6;
/**
 * A stretch whose two ends differ in heading by more radians is only taken where a line has no better one: the letters
 * would run together within the bend.
 */
const sharpBend = 0.9;
/** How far a name goes for a straighter stretch: radians of turning spared for the whole length of its line. */
const drift = 0.2;
/** Other stretches for a name whose best one is taken, shifted by parts of its width so that only one can have it. */
const shifts = [0, 0.4, -0.4];

const metresPerDegree = 111_195;
const scaleOfLng = Math.cos((38 * Math.PI) / 180);

/**
 * The stretches along which the names of layers’ lines are written, for each whole zoom: the straightest ones of a course
 * that leaves out the line’s small turns. Along the line itself, which turns at every hill, MapLibre finds no room.
 */
export function toLineNames(layers: readonly LoadedLayer[]): FeatureCollection<LineString> {
	const [first, last] = lineNameZooms;
	const zooms = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	return {
		type: "FeatureCollection",
		features: layers.flatMap(({ entry, collection }) =>
			collection.features.flatMap((each) => {
				const { properties } = toMapFeature(each, entry);
				const { name, label = name } = each.properties;
				const widthsPx = Object.values(label).map((text) => estimateTextWidth(text, lineNameSize));
				return pathsOf(each.geometry).flatMap((path) =>
					zooms.flatMap((zoom) =>
						findStretches(path, widthsPx, metresPerPixelAtZoom0 / 2 ** zoom).map(
							(coordinates): Feature<LineString> => ({
								type: "Feature",
								properties: { ...properties, zoom },
								geometry: { type: "LineString", coordinates },
							}),
						),
					),
				);
			}),
		),
	};
}

/**
 * The stretches of a path, preferred first, that have room for a name in each language, of these widths; the path itself
 * where it is hardly longer.
 */
function findStretches(path: readonly Position[], widthsPx: readonly number[], metresPerPixel: number): Position[][] {
	const course = smoothPath(path, (tolerancePx * metresPerPixel) / 1000);
	const plane = course.map(([lng = 0, lat = 0]): Place => [lng * scaleOfLng, lat]);
	const places = placesAlong(plane, (stepPx * metresPerPixel) / metresPerDegree);
	const wanted = Math.ceil((Math.max(...widthsPx) * 1.15) / stepPx);
	if (places.length <= wanted) return [course];
	const shortest = Math.min(...widthsPx) / stepPx;
	const turned = sumOfTurns(places);
	const lastStart = places.length - 1 - wanted;
	const pieces = Math.max(1, Math.round((places.length * stepPx) / everyPx));
	const found = Array.from({ length: pieces }, (_, piece) => {
		const middle = ((piece + 0.5) * places.length) / pieces - wanted / 2;
		const reach = Math.max(0, places.length / pieces - wanted) / 2;
		const starts = range(middle - reach, middle + reach, lastStart);
		const turnFrom = (start: number) => (turned[start + wanted] ?? 0) - (turned[start] ?? 0);
		const cost = (start: number) => turnFrom(start) + (drift * Math.abs(start - middle)) / places.length;
		const best = starts.reduce((least, start) => (cost(start) < cost(least) ? start : least), starts[0] ?? 0);
		return [...new Set(shifts.map((shift) => clamp(Math.round(best + shift * shortest), lastStart)))];
	});
	const stretches = found.flat().map((start) => places.slice(start, start + wanted + 1));
	const bearable = Math.max(sharpBend, Math.min(...stretches.map(bendOf)));
	return stretches
		.filter((stretch) => bendOf(stretch) <= bearable)
		.map((stretch) => stretch.map(([x, y]) => [x / scaleOfLng, y]));
}

/** How much a path has turned, in radians, from its start to each of its places. */
function sumOfTurns(places: readonly Place[]): number[] {
	let sum = 0;
	return places.map((place, index) => {
		const [before, after] = [places[index - 1], places[index + 1]];
		if (before && after) sum += angleBetween(headingOf(before, place), headingOf(place, after));
		return sum;
	});
}

/** By how much the last third of a stretch heads elsewhere than the first, in radians. */
function bendOf(stretch: readonly Place[]): number {
	const third = Math.floor(stretch.length / 3);
	const [a, b, c, d] = [0, third, stretch.length - 1 - third, stretch.length - 1].map((index) => stretch[index]);
	return a && b && c && d ? angleBetween(headingOf(a, b), headingOf(c, d)) : 0;
}

function angleBetween(one: number, other: number): number {
	return Math.abs(Math.atan2(Math.sin(other - one), Math.cos(other - one)));
}

function headingOf([x0, y0]: Place, [x1, y1]: Place): number {
	return Math.atan2(y1 - y0, x1 - x0);
}

function range(from: number, to: number, last: number): number[] {
	const first = clamp(Math.ceil(from), last);
	return Array.from({ length: Math.max(1, clamp(Math.floor(to), last) - first + 1) }, (_, index) => first + index);
}

function clamp(value: number, last: number): number {
	return Math.min(last, Math.max(0, value));
}

function pathsOf(geometry: Geometry): readonly Position[][] {
	if (geometry.type === "LineString") return [geometry.coordinates];
	return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}
