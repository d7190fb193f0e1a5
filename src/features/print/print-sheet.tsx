import { For, Show } from "solid-js";
import { excerptsAbout } from "../../atlas/article";
import type { SourceId } from "../../atlas/sources";
import { formatTime } from "../../i18n/format";
import { LocalizedText, useText, useWords } from "../../i18n/text";
import { createPrinting } from "../../state/appearance";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { findShownLayers } from "../../state/list-filter";
import { homeZoom } from "../../state/view";
import { describeTexts } from "../describe/words";
import { legendTexts } from "../legend/words";
import { listTexts } from "../list/words";
import "../card/card.css";
import "./print.css";
import "../reader/reader.css";
import { Swatch } from "../../ui/swatch";
import { ExcerptQuote } from "../card/excerpt-quote";
import { FactsList } from "../card/facts-list";
import { FeatureSources } from "../card/feature-sources";
import { ColorKey, ConventionKey } from "../legend/legend-keys";
import { ArticleText } from "../reader/article-text";

/**
 * What stands on paper below the picture of the map: the legend with the layers, the link, of what is selected its
 * passages and sources, the features that the map shows of the layers, and the article that is open. Made anew whenever
 * the page is printed, and gone afterwards.
 */
export function PrintSheet() {
	const isPrinting = createPrinting();
	return (
		<Show when={isPrinting()}>
			<Sheet />
		</Show>
	);
}

function Sheet() {
	const { index, data, view, shell, address, listFilter } = useAppState();
	const text = useText();
	const legendWords = useWords(legendTexts);
	const listWords = useWords(listTexts);
	const describeWords = useWords(describeTexts);
	const shown = findShownLayers({ index, view, data, listFilter });
	const layers = shown.map(({ entry }) => entry);
	const selection = view.selection();
	const selected = selection && data.feature(selection.feature)?.properties;
	const sources: readonly SourceId[] = selected?.sources ?? [];
	return (
		<section class="print-sheet" role="region" aria-label={text.words().print}>
			<p>{text.words().map.attribution}</p>
			<h2>{legendWords().title}</h2>
			<div class="legend-key">
				<h3>{text.words().layers.region}</h3>
				<ul>
					<For each={layers} fallback={<li>{describeWords().noLayers}</li>}>
						{(layer) => (
							<li>
								<Swatch layer={layer} /> <LocalizedText of={layer.name} />
							</li>
						)}
					</For>
				</ul>
			</div>
			<ColorKey shown={shown} />
			<ConventionKey shown={shown} zoom={shell.viewport()?.zoom ?? homeZoom} groups={shell.viewport()?.groups} />
			<p class="print-link">{address.completeLink()}</p>
			<Show when={selected}>
				{(facts) => (
					<div class="print-selected">
						<h2>
							<LocalizedText of={facts().name} />
						</h2>
						<p>
							<LocalizedText of={facts().summary} />
						</p>
						<Show when={findLayerOf(index, facts().id)}>
							{(layer) => <FactsList facts={facts()} assertion={layer().assertion} isUnfolded />}
						</Show>
						<For each={excerptsAbout(index.articles, facts().id)}>{(found) => <ExcerptQuote found={found} />}</For>
						<Show when={data.sources.status().kind === "ready"}>
							<FeatureSources ids={sources} />
						</Show>
					</div>
				)}
			</Show>
			<h2>{text.words().list}</h2>
			<Show when={listFilter.isOn()}>
				<p>{listWords().mapNarrowed(listFilter.counts().shown, listFilter.counts().all)}</p>
			</Show>
			<For each={shown.filter(({ collection }) => collection?.features.length !== 0)}>
				{({ entry, collection }) => (
					<>
						<h3>
							<Swatch layer={entry} /> <LocalizedText of={entry.name} />
						</h3>
						<ul>
							<For each={collection?.features}>
								{({ properties: facts }) => (
									<li>
										<LocalizedText of={facts.name} />
										<small>
											{[
												text.words().party[facts.assertedBy],
												facts.rejectedBy && `${text.words().feature.rejectedBy}: ${text.parties(facts.rejectedBy)}`,
												formatTime(facts, text.words().feature, text.language()),
												text.words().certainty[facts.certainty],
											]
												.filter((part, at) => part && !(at === 0 && facts.assertedBy === "reported"))
												.join(" · ")}
										</small>
									</li>
								)}
							</For>
						</ul>
					</>
				)}
			</For>
			<Show when={view.article()}>
				{(article) => (
					<div class="print-article">
						<ArticleText article={article()} />
					</div>
				)}
			</Show>
		</section>
	);
}
