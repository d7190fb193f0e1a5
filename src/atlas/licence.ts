import type { AtlasCollection, Source } from "./atlas";

/** SPDX identifiers of the terms that parts of the atlas come under; the first is the atlas' own. */
export const licences = ["CC-BY-4.0", "ODbL-1.0", "LGPL-3.0-or-later"] as const;
/** One of {@link licences}. */
export type Licence = (typeof licences)[number];

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

const and = " AND ";

/** The SPDX expression that all of some terms apply. */
export function formatLicences(terms: readonly Licence[]): string {
	return terms.join(and);
}

/** The identifiers in an expression of {@link formatLicences}. */
export function licencesIn(expression: string): readonly string[] {
	return expression.split(and);
}
