import type { Feature, FeatureCollection, Point } from "geojson";
import { type AtlasCollection, type FeatureId, type Language, shapeKindOf, textIn } from "../atlas/atlas";
import type { BasemapPlaces } from "../atlas/basemap-schema";
import type { Catalogue, LayerId } from "../atlas/catalogue";
import type { NamePolicy } from "../atlas/name-policy";
import type { Annotation } from "../atlas/opening";
import { buildGraticule, graticuleStep } from "../geo/graticule";
import { placeAreaLabels } from "../map/labels/area-labels";
import { findNeighbours } from "../map/labels/highlight-labels";
import { placeLineLabels } from "../map/labels/line-labels";
import { chooseCountryLabels, findNamesakes, toLabelPoints } from "../map/labels/place-labels";
import { annotationSource, toAnnotationData } from "../map/style/annotations";
import { areaNameSource } from "../map/style/areas";
import { baseSources } from "../map/style/base-sources";
import { buildStyle } from "../map/style/build-style";
import { deemphasisState, namesakeState, shapeSource } from "../map/style/expressions";
import type { toGround } from "../map/style/ground";
import { lineNameSource, lineNameZoomAt } from "../map/style/line-names";
import { afarSource, highlightSource, pointSource } from "../map/style/point-layers";
import { type LoadedLayer, toHighlights, toPointData, toShapeData } from "../map/style/to-map-data";
import type { Mark } from "../symbology/emphasis";
import { type ColorScheme, palettes } from "../symbology/palette";
import type { Scene } from "./paint";
import { makeProjection, type PictureCamera, type Size } from "./projection";

/** What is to be seen on a picture. */
export interface PictureView {
	readonly camera: PictureCamera;
	/** The layers that are switched on. */
	readonly layers: readonly LayerId[];
	readonly selection?: FeatureId | undefined;
	/** What the open passage of an article speaks of. */
	readonly mentioned?: readonly FeatureId[];
	readonly names?: NamePolicy;
	readonly language: Language;
	readonly colors: ColorScheme;
}

/** The atlas and the ground, as far as a picture may show them. */
export interface PictureData {
	readonly catalogue: Catalogue;
	readonly collections: ReadonlyMap<LayerId, AtlasCollection>;
	/** Land and water, in whichever grade, see {@link toGround}. */
	readonly ground: FeatureCollection;
	readonly places: BasemapPlaces;
	/** Words that stand at lines. */
	readonly annotations?: readonly Annotation[];
}

/**
 * Puts together what the painter needs of a view: the map's style, and what its sources hold for that view. What is
 * selected or spoken of stands out where its layer is on, as on the map.
 */
export function makeScene(
	view: PictureView,
	data: PictureData,
	size: Size,
	words: Pick<Scene, "title" | "description">,
): Scene {
	const { camera, language, colors, selection, mentioned = [] } = view;
	const { catalogue, collections } = data;
	const projection = makeProjection(camera, size);
	const { zoom, bounds } = projection;
	const markOf = (id: FeatureId): Mark | undefined =>
		id === selection ? "selected" : mentioned.includes(id) ? "mentioned" : undefined;
	const loaded = catalogue.layers.flatMap((entry): LoadedLayer[] => {
		const collection = collections.get(entry.id);
		return collection ? [{ entry, collection }] : [];
	});
	const layerOf = (id: FeatureId) =>
		loaded.find(({ collection }) => collection.features.some(({ properties }) => properties.id === id))?.entry.id;
	const shown = loaded.filter(({ entry }) => view.layers.includes(entry.id));
	const highlights = findNeighbours(toHighlights(shown, markOf), camera);
	const points = toLabelPoints(data.places, view.names ?? "dual").features as readonly Feature<Point>[];
	const isCountry = ({ properties }: Feature) => properties?.kind === "country";
	const project = ([lng, lat]: readonly [number, number]) => {
		const [x, y] = projection.toPixel([lng, lat]);
		return { x, y };
	};
	const namesakes = findNamesakes(points, (highlights.features as Feature<Point>[]).filter(isNamedPoint));
	const isApart = (id: FeatureId) => markOf(id) !== undefined;
	const labelView = { bounds, language };
	return {
		...words,
		camera,
		size,
		style: buildStyle({
			catalogue,
			palette: palettes[colors],
			language,
			fonts: {},
			textScale: 1,
			shapesOf: (layer) => [
				...new Set(collections.get(layer)?.features.flatMap(({ geometry }) => shapeKindOf(geometry) ?? []) ?? []),
			],
		}),
		sources: {
			[baseSources.ground]: data.ground,
			[baseSources.places]: toCollection(points.filter((each) => !isCountry(each))),
			[baseSources.countries]: toCollection(
				chooseCountryLabels(points.filter(isCountry), { zoom, width: size.width, height: size.height, project }),
			),
			[baseSources.graticule]: buildGraticule(bounds, graticuleStep(zoom)),
			[shapeSource]: toShapeData(shown),
			[pointSource]: toPointData(shown, isApart),
			[afarSource]: toPointData(shown, isApart),
			[highlightSource]: highlights,
			[annotationSource]: toAnnotationData(data.annotations ?? [], catalogue, layerOf, (id) =>
				view.layers.includes(id),
			),
			[areaNameSource]: placeAreaLabels(shown, { ...labelView, zoom }),
			[lineNameSource]: placeLineLabels(shown, {
				...labelView,
				zoom: lineNameZoomAt(zoom),
				clip: bounds,
				textScale: 1,
				bearing: camera.bearing,
			}),
		},
		state: {
			global: { [deemphasisState]: selection !== undefined },
			of(source, { id, properties }) {
				const own = String(id ?? properties?.id ?? "");
				if (source === baseSources.places) return { [namesakeState]: namesakes.has(own) };
				const mark = markOf(own);
				return mark ? { [mark]: true } : {};
			},
		},
		shows: ({ owner, role }) => {
			const isOn = owner === undefined || view.layers.includes(owner);
			return isOn && (role !== "highlight" || highlights.features.length > 0) && role !== "pin";
		},
		nameOf: (layer) => {
			const entry = catalogue.layers.find(({ id }) => id === layer);
			return entry ? textIn(entry.name, language) : layer;
		},
	};
}

function isNamedPoint({ geometry, properties }: Feature): boolean {
	return geometry.type === "Point" && properties?.isNamed === true;
}

function toCollection(features: readonly Feature[]): FeatureCollection {
	return { type: "FeatureCollection", features: [...features] };
}
