import { type Article, findExcerpt } from "../atlas/article";
import type { FeatureId, ShapeKind } from "../atlas/atlas";
import type { Catalogue, LayerEntry, LayerId } from "../atlas/catalogue";
import type { Opening } from "../atlas/opening";
import type { LinkVocabulary } from "./link";

/** What is known of the atlas before any layer is fetched. */
export interface AtlasIndex {
	readonly catalogue: Catalogue;
	/** The newest first. */
	readonly articles: readonly Article[];
	readonly opening: Opening;
	readonly layerOfFeature: Readonly<Record<FeatureId, LayerId>>;
	/** The kinds of shape in each layer's file. */
	readonly shapesOfLayer: Readonly<Record<LayerId, readonly ShapeKind[]>>;
}

/** The catalogue's entry of a layer; undefined for an unknown id. */
function findLayer({ catalogue }: AtlasIndex, id: LayerId): LayerEntry | undefined {
	return catalogue.layers.find((layer) => layer.id === id);
}

/** The layer a feature stands in, as an entry of the catalogue. */
export function findLayerOf(index: AtlasIndex, feature: FeatureId): LayerEntry | undefined {
	const id = Object.hasOwn(index.layerOfFeature, feature) ? index.layerOfFeature[feature] : undefined;
	return id === undefined ? undefined : findLayer(index, id);
}

/** The layers in which features stand, each once. */
export function layersOf(index: AtlasIndex, features: readonly FeatureId[]): readonly LayerId[] {
	return [...new Set(features.flatMap((feature) => findLayerOf(index, feature)?.id ?? []))];
}

/** What a link may name in this atlas. */
export function toVocabulary(index: AtlasIndex): LinkVocabulary {
	const { catalogue, articles } = index;
	return {
		layers: catalogue.layers.map((layer) => layer.id),
		defaultLayers: catalogue.layers.filter((layer) => layer.visible).map((layer) => layer.id),
		formerLayers: catalogue.formerLayers,
		formerFeatures: { ...soleFeatures(index), ...catalogue.formerFeatures },
		hasFeature: (id) => findLayerOf(index, id) !== undefined,
		hasTourStep: (id) => index.opening.tour.some((step) => step.id === id),
		hasExcerpt: (ref) => findExcerpt(articles, ref) !== undefined,
		layersOfExcerpt: (ref) => layersOf(index, findExcerpt(articles, ref)?.excerpt.features ?? []),
	};
}

/**
 * The features of layers that hold no other, by the ids of the layers: who writes a link by hand takes the name of the
 * layer for that of the line. A layer whose id is a feature's, too, is left out.
 */
function soleFeatures({ layerOfFeature }: Pick<AtlasIndex, "layerOfFeature">): Readonly<Record<LayerId, FeatureId>> {
	const counts = new Map<LayerId, FeatureId[]>();
	for (const [feature, layer] of Object.entries(layerOfFeature))
		counts.set(layer, [...(counts.get(layer) ?? []), feature]);
	const sole = [...counts].flatMap(([layer, [feature, ...others]]): [LayerId, FeatureId][] =>
		feature !== undefined && others.length === 0 && !Object.hasOwn(layerOfFeature, layer) ? [[layer, feature]] : [],
	);
	return Object.fromEntries(sole);
}
