import { createEffect, For, Match, Show, Switch } from "solid-js";
import type { Source, SourceId } from "../domain/atlas";
import { useText } from "../i18n/text";
import { useAppState } from "../state/context";

/** The documents a feature rests on, as links; fetches the bibliography when first shown. */
export function FeatureSources(props: { readonly ids: readonly SourceId[] }) {
	const { data } = useAppState();
	const text = useText();
	const words = () => text.words().feature;
	createEffect(() => data.sourcesStatus().kind === "unasked" && data.requestSources());
	return (
		<>
			<h3>{words().sources}</h3>
			<Switch fallback={<p>{words().sourcesLoading}</p>}>
				<Match when={data.sourcesStatus().kind === "ready"}>
					<ul class="sources">
						<For each={props.ids}>
							{(id) => <Show when={data.source(id)}>{(source) => <Citation source={source()} />}</Show>}
						</For>
					</ul>
				</Match>
				<Match when={data.sourcesStatus().kind === "failed"}>
					<p role="alert">
						{words().sourcesFailed}{" "}
						<button class="text-button" type="button" onClick={() => data.requestSources()}>
							{text.words().layers.retry}
						</button>
					</p>
				</Match>
			</Switch>
		</>
	);
}

function Citation(props: { readonly source: Source }) {
	const details = () => {
		const { author = [], publisher, issued } = props.source;
		const date = issued?.["date-parts"][0]?.map((part) => String(part).padStart(2, "0")).join("-");
		return [...author.map((each) => each.literal), publisher, date].filter(Boolean).join(", ");
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
