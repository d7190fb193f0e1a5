import { type AtlasCollection, type Certainty, certainties, type LocalText, type Party, parties } from "./atlas";
import { type Licence, licences, type Source, type SourceId } from "./sources";

/** What the features of a layer say together. */
export interface LayerFacts {
	readonly featureCount: number;
	/** Who drew, held, published or reported them, in the order of {@link parties}. */
	readonly assertedBy: readonly Party[];
	readonly rejectedBy: readonly Party[];
	/** How many features are known how well, best first; certainties that do not occur are left out. */
	readonly certainties: readonly { readonly certainty: Certainty; readonly count: number }[];
	/** The widest radius in kilometres, of those that have one. */
	readonly uncertaintyKm?: number | undefined;
	/** Every document cited, the most cited first. */
	readonly sources: readonly SourceId[];
}

/** Sums up a layer's features. */
export function summarizeLayer({ features }: AtlasCollection): LayerFacts {
	const facts = features.map((feature) => feature.properties);
	const radiiKm = facts.flatMap(({ uncertaintyKm }) => uncertaintyKm ?? []);
	const cited = new Map<SourceId, number>();
	for (const { sources } of facts) for (const id of sources) cited.set(id, (cited.get(id) ?? 0) + 1);
	return {
		featureCount: facts.length,
		assertedBy: parties.filter((party) => facts.some((each) => each.assertedBy === party)),
		rejectedBy: parties.filter((party) => facts.some((each) => each.rejectedBy?.includes(party))),
		certainties: certainties
			.map((certainty) => ({ certainty, count: facts.filter((each) => each.certainty === certainty).length }))
			.filter(({ count }) => count > 0),
		...(radiiKm.length > 0 && { uncertaintyKm: Math.max(...radiiKm) }),
		sources: [...cited].sort(([, a], [, b]) => b - a).map(([id]) => id),
	};
}

/**
 * The terms of a layer, from what went into it: those of the data sets that its features cite, and the atlas' own where
 * a feature cites none. Each once, in the order of {@link licences}.
 */
export function licencesOf({ features }: AtlasCollection, sources: readonly Source[]): readonly Licence[] {
	const termsOfSource = new Map(sources.map(({ id, custom }) => [id, custom?.licence]));
	const terms = features.flatMap(({ properties }): readonly Licence[] => {
		const taken = properties.sources.flatMap((id) => termsOfSource.get(id) ?? []);
		return taken.length > 0 ? taken : [licences[0]];
	});
	return licences.filter((licence) => terms.includes(licence));
}

/** Words for a kind of feature; the kind itself where there are none. */
export function wordsFor(kind: string, kinds: Readonly<Record<string, LocalText>>): LocalText {
	return kinds[kind] ?? { en: kind };
}
