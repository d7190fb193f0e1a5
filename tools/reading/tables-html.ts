import type { FeatureFacts } from "../../src/atlas/atlas";
import type { LayerEntry, LayerTexts } from "../../src/atlas/catalogue";
import { wordsFor } from "../../src/atlas/layer-facts";
import type { Source } from "../../src/atlas/sources";
import { languageOfText, sortSources } from "../../src/atlas/sources";
import { formatCertainty, formatTime } from "../../src/i18n/format";
import type { AtlasFiles } from "../atlas/read-atlas";
import { type Html, html, textHtml } from "./html";
import type { Words } from "./words";

/** How much the tables hold: `full` has summaries and sources besides. */
export type TableDetail = "short" | "full";

/**
 * The layers under their groups, each with a table of its features; the links go to the map at `mapPage`, which is
 * empty within that page itself. Headings begin at the third level.
 */
export function tablesHtml(atlas: AtlasFiles, words: Words, detail: TableDetail, mapPage: string): Html {
	const { groups, layers } = atlas.catalogue;
	return html`${groups.map(
		(group) => html`<h3>${textHtml(group.name, words.language)}</h3>
${layers.filter((layer) => layer.group === group.id).map((layer) => layerHtml(layer))}`,
	)}`;

	function layerHtml(layer: LayerEntry & LayerTexts): Html {
		const { language, list } = words;
		const features = atlas.collections.get(layer.id)?.features ?? [];
		const { name, kind, assertedBy, date, certainty } = list.columns;
		const columns = [name, ...(detail === "full" ? [kind] : []), assertedBy, date, certainty];
		const more = detail === "full" ? [words.reading.summary, words.dictionary.feature.sources] : [];
		return html`<section id="${layer.id}"><h4>${textHtml(layer.name, language)}</h4><p>${textHtml(layer.summary, language)}</p>
<table><thead><tr>${[...columns, ...more].map((each) => html`<th scope="col">${each}</th>`)}</tr></thead><tbody>
${features.map(({ properties }) => rowHtml(layer, properties))}</tbody></table></section>
`;
	}

	function rowHtml(layer: LayerEntry, facts: FeatureFacts): Html {
		const { language, dictionary, list } = words;
		const { feature, party } = dictionary;
		const by = facts.assertedBy === "reported" ? list.sourcesCited : party[facts.assertedBy];
		const against = facts.rejectedBy?.map((each) => party[each]).join(", ");
		const kind = textHtml(wordsFor(facts.kind, atlas.kinds), language);
		return html`<tr id="${facts.id}"><th scope="row"><a href="${mapPage}#sel=${facts.id}">${textHtml(facts.name, language)}</a></th>${
			detail === "full" && html`<td>${kind}</td>`
		}<td>${list.by(feature.assertedBy[layer.assertion], by)}${
			against && `; ${list.by(feature.rejectedBy, against)}`
		}</td><td>${formatTime(facts, feature, language)}</td><td>${formatCertainty(facts, dictionary, language)}</td>${
			detail === "full" && html`<td>${textHtml(facts.summary, language)}</td><td>${sourcesHtml(facts)}</td>`
		}</tr>
`;
	}

	function sourcesHtml({ sources }: FeatureFacts): Html {
		const cited = sources.flatMap((id) => atlas.sources.find((source) => source.id === id) ?? []);
		return html`<ul>${sortSources(cited).map((source) => html`<li>${sourceHtml(source)}</li>`)}</ul>`;
	}
}

function sourceHtml({ title, URL: url }: Source): Html {
	const language = languageOfText(title);
	return url ? html`<a href="${url}" lang="${language}">${title}</a>` : html`<cite lang="${language}">${title}</cite>`;
}
