import type { Source } from "./atlas";

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
