/** Id of a citable document in `geojson/sources.json`. */
export type SourceId = string;

/**
 * Who speaks in a source, in the order in which sources are listed: a state, its forces or an organisation of states, in
 * a document of its own; a scholar or an institute; the press, a state's news agency too; any other, such as an
 * encyclopedia, or a gazetteer or base map, whoever's, that only tells where a place is.
 */
export const sourceKinds = ["document", "study", "press", "other"] as const;
/** One of {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number];

/** What the types of CSL tell of that; a web page or a data set may be anybody's. */
const kindsOfTypes: Readonly<Record<string, SourceKind>> = {
	treaty: "document",
	report: "document",
	"article-journal": "study",
	book: "study",
	"article-newspaper": "press",
};

/** The kind of a source: as it is given, else as its type tells. */
export function sourceKindOf({ type, custom }: Pick<Source, "type" | "custom">): SourceKind {
	return custom?.kind ?? kindsOfTypes[type] ?? "other";
}

/** Sources by kind, those of one kind in the order they have. */
export function sortSources(sources: readonly Source[]): readonly Source[] {
	const place = (source: Source) => sourceKinds.indexOf(sourceKindOf(source));
	return [...sources].sort((a, b) => place(a) - place(b));
}

/** SPDX identifiers of the terms that parts of the atlas come under; the first is the atlas' own. */
export const licences = ["CC-BY-4.0", "ODbL-1.0", "LGPL-3.0-or-later"] as const;
/** One of {@link licences}. */
export type Licence = (typeof licences)[number];

/** What CSL-JSON has no word for. */
interface SourceCustom {
	/** For a data set from which shapes are taken over: the terms that come with them. */
	readonly licence?: Licence | undefined;
	/** Who speaks in it, where its type does not tell. */
	readonly kind?: SourceKind | undefined;
}

/** A citable document: the part of CSL-JSON the atlas uses. */
export interface Source {
	readonly id: SourceId;
	readonly type: string;
	readonly title: string;
	readonly author?: readonly { readonly literal: string }[] | undefined;
	readonly publisher?: string | undefined;
	readonly issued?: { readonly "date-parts": readonly (readonly number[])[] } | undefined;
	readonly URL?: string | undefined;
	readonly note?: string | undefined;
	readonly custom?: SourceCustom | undefined;
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

/** The language a text is most likely in, by its letters: `ko`, `ja`, `zh` or `en`. */
export function languageOfText(text: string): string {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const isMostly = (script: RegExp) => (text.match(script)?.length ?? 0) * 3 > letters;
	if (isMostly(/\p{Script=Hangul}/gu)) return "ko";
	if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
	return isMostly(/\p{Script=Han}/gu) ? "zh" : "en";
}
