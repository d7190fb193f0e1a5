import type { Article } from "../article";
import type { FeatureId } from "../atlas";
import type { LayerId } from "../catalogue";
import type { Opening } from "../opening";
import type { AtlasProblem } from "./check-atlas";

/** What an opening may name. */
export interface Nameable {
	readonly layers: ReadonlySet<LayerId>;
	/** Undefined where a file of features cannot be read. */
	readonly features?: ReadonlySet<FeatureId> | undefined;
	/** Undefined where articles are not read. */
	readonly articles?: readonly Pick<Article, "id">[] | undefined;
}

/** What in `opening.json` does not fit the rest of the atlas: unknown names, bounds the wrong way round, ids used twice. */
export function checkOpening({ annotations, tour }: Opening, names: Nameable): readonly AtlasProblem[] {
	const file = "opening.json";
	const unknown = (id: string | undefined, property: string, wanted: readonly string[], known: ReadonlySet<string>) =>
		wanted.filter((each) => !known.has(each)).map((each) => ({ file, id, property, reason: `names no “${each}”` }));
	const { features, articles } = names;
	const articleIds = articles && new Set(articles.map(({ id }) => id));
	return [
		...(features
			? unknown(
					undefined,
					"annotations.feature",
					annotations.map(({ feature }) => feature),
					features,
				)
			: []),
		...tour.flatMap(({ id, layers, bounds: [west, south, east, north], features: shown, article }, index) => [
			...unknown(id, "layers", layers, names.layers),
			...(features ? unknown(id, "features", shown, features) : []),
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
