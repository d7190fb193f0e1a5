import type { Feature, FeatureCollection, Geometry, LineString, Position } from "geojson";
import { type AtlasCollection, type AtlasFeature, type Language, type LocalText, textIn } from "../domain/atlas";
import type { Bounds } from "../domain/geometry/bounds-of";
import { clipToBox } from "../domain/geometry/clip-to-box";
import { isLine } from "../domain/geometry/geometry-kinds";
import { isInBounds } from "../domain/geometry/is-in-bounds";
import { toLngLat } from "../domain/geometry/lng-lat";
import type { Place } from "../domain/geometry/places-along";
import { findStretches, isNameLeft, makeCourse, type Stretch, toPlane } from "./name-stretches";
import type { StretchProperties } from "./style/line-names";
import { symbols } from "./style/symbols";
import { type LoadedLayer, toMapFeature, toPointData } from "./to-map-data";

/** Where names are to be written. Boxes are in degrees. */
export interface NameRoom {
	/** One of the zooms that {@link lineNameZoomAt} gives. */
	readonly zoom: number;
	/** What the map shows. */
	readonly view: Bounds;
	/** A box round the view to whose inside lines are cut; absent for whole lines. */
	readonly within?: Bounds;
	/** How much larger than usual they are. */
	readonly textScale: number;
	/** The direction that is up on the map, in degrees clockwise from north. */
	readonly bearing: number;
}

/**
 * The stretches along which the names of layers’ lines are written in a language: the straightest ones, clear of the
 * layers’ points, of a course that leaves out the line’s small turns. Along the line itself, which turns at every hill,
 * MapLibre finds no room. They stay where they are while the view moves; only a line with none of them in view has others
 * on what is seen of it.
 */
export function toLineNames(
	layers: readonly LoadedLayer[],
	room: NameRoom,
	language: Language,
): FeatureCollection<LineString> {
	const dotted = layers.filter(({ entry }) => symbols[entry.symbol].swatch === "point");
	const points: Points = {
		of: dotted.map(({ entry }) => entry.id).join(),
		places: toPointData(dotted).features.map(({ geometry }) => toPlane(geometry.coordinates)),
	};
	const features = layers.flatMap((layer) => {
		const lasting = recall(
			layer,
			`${room.zoom}/${room.textScale}/${room.bearing}/${language}/${points.of}/${room.within}`,
			() => findOnPaths(layer, ({ geometry }) => pathsOf(geometry, room.within), room, language, points),
		);
		const inView = new Set(lasting.filter((each) => isInView(each, room.view)).map(({ properties }) => properties?.id));
		const pathsInView = ({ geometry, properties }: AtlasFeature) =>
			inView.has(properties.id) ? [] : pathsOf(geometry, room.view);
		return [...lasting, ...findOnPaths(layer, pathsInView, room, language, points)];
	});
	return { type: "FeatureCollection", features };
}

/** Where points stand, and the layers they are of. */
interface Points {
	readonly of: string;
	readonly places: readonly Place[];
}

type NamedStretches = readonly Feature<LineString>[];
const known = new WeakMap<AtlasCollection, Map<string, NamedStretches>>();
/** How many findings for a layer stay known. */
const mostKnown = 24;

/** What was found for a layer stays known for some time: layers are switched, and zooms passed, again and again. */
function recall({ collection }: LoadedLayer, key: string, find: () => NamedStretches): NamedStretches {
	const ofLayer = known.get(collection) ?? new Map<string, NamedStretches>();
	known.set(collection, ofLayer);
	const stretches = ofLayer.get(key) ?? find();
	ofLayer.set(key, stretches);
	for (const oldest of [...ofLayer.keys()].slice(0, -mostKnown)) ofLayer.delete(oldest);
	return stretches;
}

function findOnPaths(
	{ entry, collection }: LoadedLayer,
	pathsOfFeature: (feature: AtlasFeature) => readonly Position[][],
	room: NameRoom,
	language: Language,
	points: Points,
): NamedStretches {
	return collection.features.flatMap((each) => {
		const { name, label = name, abbreviation, side } = each.properties;
		const write =
			(text: LocalText) =>
			(stretch: Stretch): Feature<LineString> => ({
				type: "Feature",
				...asOneReads(stretch.coordinates, isNameLeft(side), room.bearing, {
					...toMapFeature(each, entry).properties,
					[language]: textIn(text, language),
				}),
			});
		return pathsOfFeature(each).flatMap((path) => {
			const course = makeCourse(path, room, side, points.places);
			const stretches = findStretches(course, textIn(label, language));
			const written = stretches.map(write(label));
			const isShorter = abbreviation && textIn(abbreviation, language) !== textIn(label, language);
			if (!isShorter) return written;
			const others = findStretches(course, textIn(abbreviation, language), stretches);
			return [...written, ...others.map(write(abbreviation))];
		});
	});
}

/** A stretch that runs from left to right on a map with such a bearing, and on which side of it its name stands then. */
function asOneReads(
	coordinates: readonly Position[],
	isLeft: boolean,
	bearing: number,
	properties: object,
): Pick<Feature<LineString>, "properties" | "geometry"> {
	const [[x0, y0], [x1, y1]] = [toPlane(coordinates[0] ?? []), toPlane(coordinates.at(-1) ?? [])];
	const up = (bearing * Math.PI) / 180;
	const isForward = (x1 - x0) * Math.cos(up) - (y1 - y0) * Math.sin(up) >= 0;
	const side: StretchProperties = { isBelow: isLeft !== isForward };
	return {
		properties: { ...properties, ...side },
		geometry: { type: "LineString", coordinates: isForward ? [...coordinates] : coordinates.toReversed() },
	};
}

function isInView({ geometry }: Feature<LineString>, view: Bounds): boolean {
	return geometry.coordinates.every((position) => isInBounds(toLngLat(position), view));
}

function pathsOf(geometry: Geometry, within: Bounds | undefined): readonly Position[][] {
	if (!isLine(geometry)) return [];
	if (within) return clipToBox(geometry, within).paths;
	return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}
