import { For, Match, Show, Switch } from "solid-js";
import type { Source, SourceId } from "../../atlas/sources";
import { languageOfText, sortSources } from "../../atlas/sources";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { Loading, RetryButton } from "../../ui/loading";

/** The documents a feature rests on, under their heading. */
export function FeatureSources(props: { readonly ids: readonly SourceId[] }) {
	const text = useText();
	return (
		<>
			<h3>{text.words().feature.sources}</h3>
			<Citations ids={props.ids} />
		</>
	);
}

/** Documents as links, by kind; fetches the bibliography when first shown. */
export function Citations(props: { readonly ids: readonly SourceId[] }) {
	const { sources } = useAppState().data;
	const text = useText();
	const words = () => text.words().feature;
	void sources.ensureLoaded();
	return (
		<Switch fallback={<Loading words={words().sourcesLoading} />}>
			<Match when={sources.status().kind === "ready"}>
				<ul class="sources">
					<For each={sortSources(props.ids.flatMap((id) => sources.get(id) ?? []))}>
						{(source) => <Citation source={source} />}
					</For>
				</ul>
			</Match>
			<Match when={sources.status().kind === "failed"}>
				<p role="alert">
					{words().sourcesFailed} <RetryButton onRetry={() => sources.retry()} />
				</p>
			</Match>
		</Switch>
	);
}

function Citation(props: { readonly source: Source }) {
	const text = useText();
	const names = () => [...(props.source.author ?? []).map((each) => each.literal), props.source.publisher];
	const said = () => names().filter(Boolean).join(", ");
	const date = () => props.source.issued?.["date-parts"][0]?.join("-");
	const language = () => languageOfText(props.source.title);
	return (
		<li>
			<Show when={props.source.URL} fallback={<cite lang={language()}>{props.source.title}</cite>}>
				{(url) => (
					<a href={url()} lang={language()} target="_blank" rel="noopener noreferrer">
						{props.source.title}
					</a>
				)}
			</Show>
			<Show when={said() || date()}>
				<small>
					{" "}
					<span lang={languageOfText(said())}>{said()}</span>
					{said() && date() && ", "}
					{date() && text.date(date() ?? "")}
				</small>
			</Show>
		</li>
	);
}
