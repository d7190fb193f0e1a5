import type { Feature, FeatureCollection, Geometry, LineString, Position } from "geojson";
import { type AtlasCollection, type Language, type LocalText, textIn } from "../domain/atlas";
import type { Bounds } from "../domain/geometry/bounds-of";
import { clipToBox } from "../domain/geometry/clip-to-box";
import { isLine } from "../domain/geometry/geometry-kinds";
import type { Place } from "../domain/geometry/places-along";
import { awayFrom, findStretches, makeCourse, type Stretch, toPlane } from "./name-stretches";
import { symbols } from "./style/symbols";
import { type LoadedLayer, toMapFeature, toPointData } from "./to-map-data";

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

type NamedStretches = readonly Feature<LineString>[];
const known = new WeakMap<AtlasCollection, Map<string, NamedStretches>>();

/** What was found for whole lines of a layer stays known: layers are switched, and zooms passed, again and again. */
function recallStretches(layer: LoadedLayer, room: NameRoom, language: Language, points: Points): NamedStretches {
	const ofLayer = known.get(layer.collection) ?? new Map<string, NamedStretches>();
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
	points: Points,
): NamedStretches {
	return collection.features.flatMap((each) => {
		const { name, label = name, abbreviation, side } = each.properties;
		const { properties } = toMapFeature(each, entry);
		const write =
			(text: LocalText) =>
			(stretch: Stretch): Feature<LineString> => ({
				type: "Feature",
				properties: { ...properties, [language]: textIn(text, language) },
				geometry: { type: "LineString", coordinates: [...stretch.coordinates] },
			});
		return pathsOf(each.geometry, within).flatMap((path) => {
			const course = makeCourse(path, zoom, side !== undefined, points.places);
			const stretches = findStretches(course, textIn(label, language));
			const others = abbreviation ? awayFrom(stretches, findStretches(course, textIn(abbreviation, language))) : [];
			return [...stretches.map(write(label)), ...others.map(write(abbreviation ?? label))];
		});
	});
}

function pathsOf(geometry: Geometry, within: Bounds | undefined): readonly Position[][] {
	if (!isLine(geometry)) return [];
	if (within) return clipToBox(geometry, within).paths;
	return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}
