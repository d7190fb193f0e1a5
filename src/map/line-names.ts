import type { Feature, FeatureCollection, Geometry, LineString, Position } from "geojson";
import { type AtlasCollection, type Language, textIn } from "../domain/atlas";
import type { Bounds } from "../domain/geometry/bounds-of";
import { clipToBox } from "../domain/geometry/clip-to-box";
import { isLine } from "../domain/geometry/geometry-kinds";
import { kmPerDegree } from "../domain/geometry/km-per-degree";
import { type Place, placesAlong } from "../domain/geometry/places-along";
import { simplifyPath } from "../domain/geometry/simplify-path";
import { smoothPath } from "../domain/geometry/smooth-path";
import { estimateTextWidth } from "../domain/text-width";
import { metresPerPixelAtZoom0, scaleOfLng } from "./style/ground-resolution";
import { lineNameNearZoom, lineNameSize } from "./style/line-names";
import { symbols } from "./style/symbols";
import { type LoadedLayer, toMapFeature, toPointData } from "./to-map-data";

/** How far in CSS pixels the course of a name may leave the line: by less than the name keeps off, see the style. */
const tolerancePx = { besideRibbon: 4, far: 10, near: 5 };
/** A name comes once in so many of its widths, within these CSS pixels. */
const every = { widths: 3, leastPx: 260, mostPx: 420 };
const stepPx = 8;
/** What is finer in a stretch is left out. */
const finestPx = 0.4;
/** The length of a stretch in widths of its name, which are only estimated: where it is too short nothing is written. */
const leeway = 1.2;
/**
 * A stretch whose headings differ by more under the name, in radians and in radians a CSS pixel, is only taken where a
 * line has no better one: the letters would run together within the bend.
 */
const sharpBend = { least: 0.7, perPx: 0.0075 };
/** How far a name goes for a straighter stretch: radians of turning spared for the whole length of its line. */
const drift = 0.2;
/** So near to a point in CSS pixels its disc and a name would meet; and the turning that a step without points is worth. */
const crowd = { reachPx: 22, radiansPerStep: 0.6 };
/**
 * Other stretches for a name whose best one is taken, shifted by parts of its length: so little that a name in one leaves
 * no room for a second in another, not even half a zoom further on, where stretches are longer in pixels.
 */
const shifts = [0, 0.15, -0.15, -0.3];

/** Where names are to be written. */
export interface NameRoom {
	/** One of the zooms that {@link lineNameZoomAt} gives. */
	readonly zoom: number;
	/** A box, in degrees, to whose inside the lines are cut; absent for whole lines. */
	readonly within?: Bounds;
}

/**
 * The stretches along which the names of layers’ lines are written in a language: the straightest ones, clear of the
 * layers’ points, of a course that leaves out the line’s small turns. Along the line itself, which turns at every hill,
 * MapLibre finds no room.
 */
export function toLineNames(
	layers: readonly LoadedLayer[],
	room: NameRoom,
	language: Language,
): FeatureCollection<LineString> {
	const find = room.within ? findForLayer : recallStretches;
	const dotted = layers.filter(({ entry }) => symbols[entry.symbol].swatch === "point");
	const points: Points = {
		of: dotted.map(({ entry }) => entry.id).join(),
		places: toPointData(dotted).features.map(({ geometry }) => toPlane(geometry.coordinates)),
	};
	return { type: "FeatureCollection", features: layers.flatMap((layer) => find(layer, room, language, points)) };
}

/** Where points stand, and the layers they are of. */
interface Points {
	readonly of: string;
	readonly places: readonly Place[];
}

type Stretches = readonly Feature<LineString>[];
const known = new WeakMap<AtlasCollection, Map<string, Stretches>>();

/** What was found for whole lines of a layer stays known: layers are switched, and zooms passed, again and again. */
function recallStretches(layer: LoadedLayer, room: NameRoom, language: Language, points: Points): Stretches {
	const ofLayer = known.get(layer.collection) ?? new Map<string, Stretches>();
	known.set(layer.collection, ofLayer);
	const key = `${room.zoom}/${language}/${points.of}`;
	const stretches = ofLayer.get(key) ?? findForLayer(layer, room, language, points);
	ofLayer.set(key, stretches);
	return stretches;
}

function findForLayer(
	{ entry, collection }: LoadedLayer,
	{ zoom, within }: NameRoom,
	language: Language,
	{ places }: Points,
): Stretches {
	return collection.features.flatMap((each) => {
		const { name, label = name, side } = each.properties;
		const { properties } = toMapFeature(each, entry);
		return pathsOf(each.geometry, within)
			.flatMap((path) => findStretches(path, textIn(label, language), zoom, side !== undefined, places))
			.map(
				(coordinates): Feature<LineString> => ({
					type: "Feature",
					properties,
					geometry: { type: "LineString", coordinates },
				}),
			);
	});
}

/** The stretches of a path, preferred first, that have room for a name; the path itself where it is hardly longer. */
function findStretches(
	path: readonly Position[],
	name: string,
	zoom: number,
	hasRibbon: boolean,
	points: readonly Place[],
): Position[][] {
	// A tile has no name on a line that has no room for it at the tile’s own zoom, a whole one.
	const tileZoom = Math.floor(zoom);
	const metresPerPixel = metresPerPixelAtZoom0 / 2 ** tileZoom;
	const tolerance = hasRibbon
		? tolerancePx.besideRibbon
		: tileZoom < lineNameNearZoom
			? tolerancePx.far
			: tolerancePx.near;
	const course = smoothPath(path, (tolerance * metresPerPixel) / 1000);
	const pixel = metresPerPixel / 1000 / kmPerDegree;
	const places = placesAlong(course.map(toPlane), stepPx * pixel);
	const widthPx = estimateTextWidth(name, lineNameSize);
	const wanted = Math.ceil((widthPx * leeway) / stepPx);
	if (places.length <= wanted) return [course];
	const margin = Math.round((wanted * (1 - 1 / leeway)) / 2);
	const turned = sumOfTurns(places);
	const crowded = sumOfCrowding(places, points, crowd.reachPx * pixel);
	const lastStart = places.length - 1 - wanted;
	const pieces = Math.ceil((places.length * stepPx) / clamp(widthPx * every.widths, every.mostPx, every.leastPx));
	const found = Array.from({ length: pieces }, (_, piece) => {
		const middle = ((piece + 0.5) * places.length) / pieces - wanted / 2;
		const reach = Math.max(0, places.length / pieces - wanted) / 2;
		const starts = range(middle - reach, middle + reach, lastStart);
		const under = (sums: readonly number[], start: number) =>
			(sums[start + wanted - margin] ?? 0) - (sums[start + margin] ?? 0);
		const cost = (start: number) =>
			under(turned, start) +
			under(crowded, start) * crowd.radiansPerStep +
			(drift * Math.abs(start - middle)) / places.length;
		const best = starts.reduce((least, start) => (cost(start) < cost(least) ? start : least), starts[0] ?? 0);
		return [
			...new Set(shifts.map((shift) => clamp(Math.round(best + shift * wanted * 2 ** (tileZoom - zoom)), lastStart))),
		];
	});
	const stretches = found.flat().map((start) => places.slice(start, start + wanted + 1));
	const bends = stretches.map((stretch) => bendOf(stretch.slice(margin, stretch.length - margin)));
	const bearable = Math.max(sharpBend.least, sharpBend.perPx * widthPx, Math.min(...bends));
	return stretches
		.filter((_, index) => (bends[index] ?? 0) <= bearable)
		.map((stretch) => stretch.map(([x, y]) => [x / scaleOfLng, y]))
		.map((stretch) => simplifyPath(stretch, (finestPx * metresPerPixel) / 1000));
}

/** The heading of each step of a path, in radians to the left of the first one's. */
function headingsOf(places: readonly Place[]): number[] {
	let heading = 0;
	return places.slice(1).map((place, index) => {
		const [before, from] = [places[index - 1], places[index] ?? place];
		if (before) heading += turnBetween(headingOf(before, from), headingOf(from, place));
		return heading;
	});
}

/** How much a path has turned to either side, in radians, from its start to each of its places. */
function sumOfTurns(places: readonly Place[]): number[] {
	let sum = 0;
	const headings = headingsOf(places);
	return places.map((_, index) => {
		sum += Math.abs((headings[index] ?? 0) - (headings[index - 1] ?? headings[index] ?? 0));
		return sum;
	});
}

/** How many of a path’s places lie within reach of a point, from its start to each of them. */
function sumOfCrowding(places: readonly Place[], points: readonly Place[], reach: number): number[] {
	let sum = 0;
	return places.map(([x, y]) => {
		if (points.some((point) => Math.hypot(point[0] - x, point[1] - y) < reach)) sum += 1;
		return sum;
	});
}

/** By how much the headings of a stretch differ at most, in radians. */
function bendOf(stretch: readonly Place[]): number {
	const headings = headingsOf(stretch);
	return Math.max(...headings) - Math.min(...headings);
}

function turnBetween(one: number, other: number): number {
	return Math.atan2(Math.sin(other - one), Math.cos(other - one));
}

function headingOf([x0, y0]: Place, [x1, y1]: Place): number {
	return Math.atan2(y1 - y0, x1 - x0);
}

function toPlane([lng = 0, lat = 0]: Position): Place {
	return [lng * scaleOfLng, lat];
}

function range(from: number, to: number, last: number): number[] {
	const first = clamp(Math.ceil(from), last);
	return Array.from({ length: Math.max(1, clamp(Math.floor(to), last) - first + 1) }, (_, index) => first + index);
}

function clamp(value: number, most: number, least = 0): number {
	return Math.min(most, Math.max(least, value));
}

function pathsOf(geometry: Geometry, within: Bounds | undefined): readonly Position[][] {
	if (!isLine(geometry)) return [];
	if (within) return clipToBox(geometry, within).paths;
	return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}
