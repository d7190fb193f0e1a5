import { For, Match, Show, Switch } from "solid-js";
import type { Source, SourceId } from "../domain/atlas";
import { useText } from "../i18n/text";
import { useAppState } from "../state/context";
import { Loading } from "./loading";
import { RetryButton } from "./retry-button";

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

/** Documents as links; fetches the bibliography when first shown. */
export function Citations(props: { readonly ids: readonly SourceId[] }) {
	const { sources } = useAppState().data;
	const text = useText();
	const words = () => text.words().feature;
	sources.want();
	return (
		<Switch fallback={<Loading words={words().sourcesLoading} />}>
			<Match when={sources.status().kind === "ready"}>
				<ul class="sources">
					<For each={props.ids}>
						{(id) => <Show when={sources.get(id)}>{(source) => <Citation source={source()} />}</Show>}
					</For>
				</ul>
			</Match>
			<Match when={sources.status().kind === "failed"}>
				<p role="alert">
					{words().sourcesFailed} <RetryButton onRetry={() => sources.request()} />
				</p>
			</Match>
		</Switch>
	);
}

function Citation(props: { readonly source: Source }) {
	const text = useText();
	const details = () => {
		const { author = [], publisher, issued } = props.source;
		const date = issued?.["date-parts"][0]?.join("-");
		return [...author.map((each) => each.literal), publisher, date && text.date(date)].filter(Boolean).join(", ");
	};
	return (
		<li>
			<Show when={props.source.URL} fallback={<cite>{props.source.title}</cite>}>
				{(url) => (
					<a href={url()} target="_blank" rel="noopener noreferrer">
						{props.source.title}
					</a>
				)}
			</Show>
			<Show when={details()}>{(line) => <small> {line()}</small>}</Show>
		</li>
	);
}
