import type { Feature, FeatureCollection, LineString, Position } from "geojson";
import {
	type AtlasCollection,
	type AtlasFeature,
	type FeatureId,
	type Language,
	type LocalText,
	textIn,
} from "../../atlas/atlas";
import type { Bounds } from "../../geo/bounds";
import { isInBounds } from "../../geo/bounds";
import { linePathsIn } from "../../geo/clip";
import { toLngLat } from "../../geo/positions";
import type { LineLabelProperties } from "../style/line-names";
import { type LoadedLayer, toMapFeature } from "../style/to-map-data";
import { type LabelSide, makeBaseline, toPlane } from "./baseline";
import { type Candidate, findCandidates } from "./candidates";
import { type ConflictIndex, hasObstacles, makeConflictIndex } from "./conflicts";

/** The view for which labels are placed. Boxes are in degrees. */
export interface LabelView {
	/** One of the zooms that {@link lineNameZoomAt} gives. */
	readonly zoom: number;
	/** What the map shows. */
	readonly bounds: Bounds;
	/** A box about the view to which lines are cut; absent for whole lines. */
	readonly clip?: Bounds;
	/** How much larger than usual texts are. */
	readonly textScale: number;
	/** The direction that is up on the map, in degrees clockwise from north. */
	readonly bearing: number;
	readonly language: Language;
}

/**
 * Places the labels of layers' lines: baselines for `symbol-placement: line-center`, each with the properties of its
 * feature, the text under the language's name and {@link LineLabelProperties}. A text comes with several candidates, of
 * which MapLibre draws those that find room: the straightest parts of a line without its small turns, clear of points
 * and other lines where that can be. On the line itself, which turns at every hill, `text-max-angle` leaves no room. Labels
 * stay in their places while the view moves; a line with no label in view has others on the part in view, on the same
 * side. The same input gives the same labels; `cache` only saves time, and keeps the identity of features.
 */
export function placeLineLabels(
	layers: readonly LoadedLayer[],
	view: LabelView,
	cache: LabelCache = (_layer, _key, place) => place(),
): FeatureCollection<LineString> {
	const { zoom, bounds, clip, textScale, bearing, language } = view;
	const conflicts = lazily(() => makeConflictIndex(layers, Math.floor(zoom), clip));
	const obstructing = layers.filter(hasObstacles).map(({ entry }) => entry.id);
	const features = layers.flatMap((layer) => {
		const lasting = cache(layer, `${zoom}/${textScale}/${bearing}/${language}/${obstructing}/${clip}`, () =>
			placeOnPaths(layer, ({ geometry }) => linePathsIn(geometry, clip), view, conflicts),
		);
		const inView = new Set(
			lasting.labels.filter((label) => isInView(label, bounds)).map(({ properties }) => properties?.id),
		);
		const pathsInView = ({ geometry, properties }: AtlasFeature) =>
			inView.has(properties.id) ? [] : linePathsIn(geometry, bounds);
		const others = placeOnPaths(layer, pathsInView, view, conflicts, lasting.sides);
		return [...lasting.labels, ...others.labels];
	});
	return { type: "FeatureCollection", features };
}

/** The labels of a layer, and on which side of their lines they stand. */
interface PlacedLabels {
	readonly labels: readonly Feature<LineString>[];
	readonly sides: ReadonlyMap<FeatureId, LabelSide>;
}

/** Places labels, or gives those that were placed before for the same features under the same key. */
export type LabelCache = (layer: LoadedLayer, key: string, place: () => PlacedLabels) => PlacedLabels;

/** So many placements of a layer are kept: layers are switched, and zooms passed, again and again. */
const mostKept = 24;

/** A cache for {@link placeLineLabels}, for as long as a map lasts. */
export function makeLabelCache(): LabelCache {
	const kept = new WeakMap<AtlasCollection, Map<string, PlacedLabels>>();
	return ({ collection }, key, place) => {
		const ofLayer = kept.get(collection) ?? new Map<string, PlacedLabels>();
		kept.set(collection, ofLayer);
		const placed = ofLayer.get(key) ?? place();
		ofLayer.set(key, placed);
		for (const oldest of [...ofLayer.keys()].slice(0, -mostKept)) ofLayer.delete(oldest);
		return placed;
	};
}

function placeOnPaths(
	{ entry, collection }: LoadedLayer,
	pathsOf: (feature: AtlasFeature) => readonly Position[][],
	view: LabelView,
	conflicts: () => ConflictIndex,
	sidesBefore: ReadonlyMap<FeatureId, LabelSide> = new Map(),
): PlacedLabels {
	const { language } = view;
	const sides = new Map(sidesBefore);
	const labels = collection.features.flatMap((each) => {
		const { id, name, label = name, abbreviation, side: ribbon } = each.properties;
		const toLabel =
			(text: LocalText, side: LabelSide) =>
			({ coordinates }: Candidate): Feature<LineString> => ({
				type: "Feature",
				...inReadingDirection(coordinates, side, view.bearing, {
					...toMapFeature(each, entry).properties,
					[language]: textIn(text, language),
				}),
			});
		return pathsOf(each).flatMap((path) => {
			const baseline = makeBaseline(path, view, {
				ribbon,
				labelSide: sides.get(id),
				hasConflict: (point, marginPx) => conflicts().hasConflict(point, marginPx, id),
			});
			sides.set(id, baseline.labelSide);
			const candidates = findCandidates(baseline, textIn(label, language));
			const named = candidates.map(toLabel(label, baseline.labelSide));
			const isShorter = abbreviation && textIn(abbreviation, language) !== textIn(label, language);
			if (!isShorter) return named;
			const others = findCandidates(baseline, textIn(abbreviation, language), candidates);
			return [...named, ...others.map(toLabel(abbreviation, baseline.labelSide))];
		});
	});
	return { labels, sides };
}

/** A baseline turned to run from left to right on a map of such a bearing, and on which side its label stands then. */
function inReadingDirection(
	coordinates: readonly Position[],
	{ side, distance }: LabelSide,
	bearing: number,
	properties: object,
): Pick<Feature<LineString>, "properties" | "geometry"> {
	const [[x0, y0], [x1, y1]] = [toPlane(coordinates[0] ?? []), toPlane(coordinates.at(-1) ?? [])];
	const up = (bearing * Math.PI) / 180;
	const isForward = (x1 - x0) * Math.cos(up) - (y1 - y0) * Math.sin(up) >= 0;
	const own: LineLabelProperties = { isBelow: (side === "left") !== isForward, distance };
	return {
		properties: { ...properties, ...own },
		geometry: { type: "LineString", coordinates: isForward ? [...coordinates] : coordinates.toReversed() },
	};
}

function isInView({ geometry }: Feature<LineString>, bounds: Bounds): boolean {
	return geometry.coordinates.every((position) => isInBounds(toLngLat(position), bounds));
}

function lazily<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
