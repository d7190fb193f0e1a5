import { kinds } from "virtual:list-data";
import { type AtlasFeature, certainties, type FeatureId, type Language, languages } from "../../atlas/atlas";
import { wordsFor } from "../../atlas/layer-facts";
import type { Whereabouts } from "../../atlas/relations";
import { formatCertainty, formatTime, perLanguage } from "../../i18n/format";
import { useText, useWords } from "../../i18n/text";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { formatWhereabouts } from "./format-place";
import { type ListOrder, sortByKey } from "./list-order";
import { type ListColumn, type ListText, listTexts } from "./words";

const collators = perLanguage((locale) => new Intl.Collator(locale, { numeric: true }));

/** What stands in the columns of one feature’s row. All reactive. */
export interface ListCells {
	words(): ListText;
	/** The text of a column; undefined where it is still to be found out. */
	text(feature: AtlasFeature, column: ListColumn): string | undefined;
	/** The language of that text where it is not the page's. */
	language(feature: AtlasFeature, column: ListColumn): Language | undefined;
	/** Those who do not recognise it, with the term before them; undefined for none known. */
	rejectedBy(feature: AtlasFeature): string | undefined;
	/** All that a query may find a feature by, in every language. */
	searched(feature: AtlasFeature): string;
	sort(features: readonly AtlasFeature[], order: ListOrder<ListColumn> | undefined): readonly AtlasFeature[];
}

/** Makes the cells of the list in the language of the moment. */
export function createListCells(whereabouts: (id: FeatureId) => Whereabouts | undefined): ListCells {
	const { index } = useAppState();
	const text = useText();
	const words = useWords(listTexts);

	function cell({ properties: facts }: AtlasFeature, column: ListColumn): string | undefined {
		const terms = text.words().feature;
		switch (column) {
			case "name":
				return text.of(facts.name);
			case "kind":
				return text.of(wordsFor(facts.kind, kinds));
			case "assertedBy": {
				const term = terms.assertedBy[findLayerOf(index, facts.id)?.assertion ?? "reported"];
				const party = facts.assertedBy === "reported" ? words().sourcesCited : text.words().party[facts.assertedBy];
				return words().by(term, party);
			}
			case "date":
				return formatTime(facts, terms, text.language());
			case "certainty":
				return formatCertainty(facts, text.words(), text.language());
			case "where": {
				const where = whereabouts(facts.id);
				return where && formatWhereabouts(where, words().place, text.language());
			}
		}
	}

	function sortKey(feature: AtlasFeature, column: ListColumn): string | number | undefined {
		const { properties: facts } = feature;
		if (column === "date") return facts.since ?? facts.until;
		if (column === "certainty")
			return certainties.indexOf(facts.certainty) + Math.min(0.99, (facts.uncertaintyKm ?? 0) / 1000);
		if (column === "where") {
			const lat = whereabouts(facts.id)?.lat;
			return lat === undefined ? undefined : -lat;
		}
		return cell(feature, column);
	}

	return {
		words,
		text: cell,
		language: ({ properties: { kind } }, column) =>
			column === "kind" ? text.languageOf(wordsFor(kind, kinds)) : undefined,
		rejectedBy({ properties: { rejectedBy } }) {
			return rejectedBy && words().by(text.words().feature.rejectedBy, text.parties(rejectedBy));
		},
		searched(feature) {
			const { id, name, kind, designator = "" } = feature.properties;
			const names = languages.flatMap((language) => [name[language], kinds[kind]?.[language]]);
			const columns = (["assertedBy", "date", "certainty", "where"] as const).map((each) => cell(feature, each) ?? "");
			return [id, designator, ...names, ...columns].filter(Boolean).join(" ");
		},
		sort(features, order) {
			if (!order) return features;
			const { compare } = collators(text.language());
			return sortByKey(features, (each) => sortKey(each, order.column), order.isDescending, compare);
		},
	};
}
