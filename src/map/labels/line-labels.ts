import type { Feature, FeatureCollection, LineString, Position } from "geojson";
import {
	type AtlasCollection,
	type AtlasFeature,
	type FeatureId,
	type Language,
	type LocalText,
	textIn,
} from "../../domain/atlas";
import type { Bounds } from "../../domain/geometry/bounds-of";
import { isInBounds } from "../../domain/geometry/is-in-bounds";
import { linePathsIn } from "../../domain/geometry/line-paths-in";
import { toLngLat } from "../../domain/geometry/lng-lat";
import type { StretchProperties } from "../style/line-names";
import { type LoadedLayer, toMapFeature } from "../to-map-data";
import { makeCourse, type NameBeside } from "./baseline";
import { findStretches, type Stretch } from "./candidates";
import { findObstacles, isInTheWay, type Obstacles } from "./conflicts";
import { toPlane } from "./plane";

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
 * The stretches along which the names of layers’ lines are written in a language: the straightest ones, as clear as can
 * be of the layers’ points and other lines, of a course that leaves out the line’s small turns. Along the line itself,
 * which turns at every hill, MapLibre finds no room. They stay where they are while the view moves; only a line with none
 * of them in view has others on what is seen of it, on the same side.
 */
export function toLineNames(
	layers: readonly LoadedLayer[],
	room: NameRoom,
	language: Language,
): FeatureCollection<LineString> {
	const tileZoom = Math.floor(room.zoom);
	const obstacles = lazily(() => findObstacles(layers, tileZoom, room.within));
	const inTheWay = layers.filter(isInTheWay).map(({ entry }) => entry.id);
	const features = layers.flatMap((layer) => {
		const lasting = recall(
			layer,
			`${room.zoom}/${room.textScale}/${room.bearing}/${language}/${inTheWay}/${room.within}`,
			() => findOnPaths(layer, ({ geometry }) => linePathsIn(geometry, room.within), room, language, obstacles),
		);
		const inView = new Set(
			lasting.stretches.filter((each) => isInView(each, room.view)).map(({ properties }) => properties?.id),
		);
		const pathsInView = ({ geometry, properties }: AtlasFeature) =>
			inView.has(properties.id) ? [] : linePathsIn(geometry, room.view);
		const others = findOnPaths(layer, pathsInView, room, language, obstacles, lasting.beside);
		return [...lasting.stretches, ...others.stretches];
	});
	return { type: "FeatureCollection", features };
}

/** Where names are written, and where beside their lines these stand. */
interface NamedStretches {
	readonly stretches: readonly Feature<LineString>[];
	readonly beside: ReadonlyMap<FeatureId, NameBeside>;
}

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
	obstacles: () => Obstacles,
	placed: ReadonlyMap<FeatureId, NameBeside> = new Map(),
): NamedStretches {
	const beside = new Map(placed);
	const stretches = collection.features.flatMap((each) => {
		const { id, name, label = name, abbreviation, side: ribbon } = each.properties;
		const write =
			(text: LocalText, place: NameBeside) =>
			(stretch: Stretch): Feature<LineString> => ({
				type: "Feature",
				...asOneReads(stretch.coordinates, place, room.bearing, {
					...toMapFeature(each, entry).properties,
					[language]: textIn(text, language),
				}),
			});
		return pathsOfFeature(each).flatMap((path) => {
			const course = makeCourse(path, room, {
				ribbon,
				beside: beside.get(id),
				isTaken: (place, marginPx) => obstacles().isNear(place, marginPx, id),
			});
			beside.set(id, course.beside);
			const found = findStretches(course, textIn(label, language));
			const written = found.map(write(label, course.beside));
			const isShorter = abbreviation && textIn(abbreviation, language) !== textIn(label, language);
			if (!isShorter) return written;
			const others = findStretches(course, textIn(abbreviation, language), found);
			return [...written, ...others.map(write(abbreviation, course.beside))];
		});
	});
	return { stretches, beside };
}

/** A stretch that runs from left to right on a map with such a bearing, and where beside it its name stands then. */
function asOneReads(
	coordinates: readonly Position[],
	{ side, distance }: NameBeside,
	bearing: number,
	properties: object,
): Pick<Feature<LineString>, "properties" | "geometry"> {
	const [[x0, y0], [x1, y1]] = [toPlane(coordinates[0] ?? []), toPlane(coordinates.at(-1) ?? [])];
	const up = (bearing * Math.PI) / 180;
	const isForward = (x1 - x0) * Math.cos(up) - (y1 - y0) * Math.sin(up) >= 0;
	const place: StretchProperties = { isBelow: (side === "left") !== isForward, distance };
	return {
		properties: { ...properties, ...place },
		geometry: { type: "LineString", coordinates: isForward ? [...coordinates] : coordinates.toReversed() },
	};
}

function isInView({ geometry }: Feature<LineString>, view: Bounds): boolean {
	return geometry.coordinates.every((position) => isInBounds(toLngLat(position), view));
}

function lazily<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
