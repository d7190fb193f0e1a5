import type { Article } from "../../src/atlas/article";
import type { FeatureId } from "../../src/atlas/atlas";
import type { LayerId } from "../../src/atlas/catalogue";
import type { Opening } from "../../src/atlas/opening";
import type { AtlasProblem } from "./check-atlas";

/** What an opening may name. */
export interface Nameable {
	readonly layers: ReadonlySet<LayerId>;
	/** All features, each with its layer. Undefined where a file of features cannot be read. */
	readonly layerOfFeature?: ReadonlyMap<FeatureId, LayerId> | undefined;
	/** Undefined where articles are not read. */
	readonly articles?: readonly Pick<Article, "id">[] | undefined;
}

/**
 * What in `opening.json` does not fit the rest of the atlas: unknown names, features of layers that their step does not
 * show, bounds the wrong way round, ids used twice.
 */
export function checkOpening({ annotations, tour }: Opening, names: Nameable): readonly AtlasProblem[] {
	const file = "opening.json";
	const unknown = (
		id: string | undefined,
		property: string,
		wanted: readonly string[],
		known: Pick<ReadonlySet<string>, "has">,
	) => wanted.filter((each) => !known.has(each)).map((each) => ({ file, id, property, reason: `names no “${each}”` }));
	const { layerOfFeature, articles } = names;
	const articleIds = articles && new Set(articles.map(({ id }) => id));
	return [
		...(layerOfFeature
			? unknown(
					undefined,
					"annotations.feature",
					annotations.map(({ feature }) => feature),
					layerOfFeature,
				)
			: []),
		...tour.flatMap(({ id, layers, bounds: [west, south, east, north], features: shown, article }, index) => [
			...unknown(id, "layers", layers, names.layers),
			...(layerOfFeature ? unknown(id, "features", shown, layerOfFeature) : []),
			...shown.flatMap((feature) => {
				const layer = layerOfFeature?.get(feature);
				if (layer === undefined || layers.includes(layer)) return [];
				const reason = `names “${feature}” of the layer “${layer}”, which is not among the step’s layers`;
				return [{ file, id, property: "features", reason }];
			}),
			...(articleIds && article !== undefined ? unknown(id, "article", [article], articleIds) : []),
			...(west < east && south < north
				? []
				: [{ file, id, property: "bounds", reason: "must be west, south, east, north" }]),
			...(tour.findIndex((step) => step.id === id) === index
				? []
				: [{ file, id, property: "id", reason: "is used twice" }]),
		]),
	];
}
