import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import X from "lucide-solid/icons/x";
import { For, type JSX, Match, Show, Switch } from "solid-js";
import { excerptsAbout } from "../domain/article";
import { type AtlasFeature, textsInOthers } from "../domain/atlas";
import { Said, useText } from "../i18n/text";
import { findLayerOf } from "../state/atlas-index";
import { useAppState } from "../state/context";
import "../styles/card.css";
import { keepCardFocus } from "./card-focus";
import { ExcerptQuote } from "./excerpt-quote";
import { FeatureLedger } from "./feature-ledger";
import { FeatureSources } from "./feature-sources";
import { IconButton } from "./icon-button";
import { Loading } from "./loading";
import { RetryButton } from "./retry-button";
import { Swatch } from "./swatch";

/** The card of the selected feature: what it is, who asserts it, how well it is known, and who writes of it. */
export function FeatureCard(props: { readonly showOnMap?: boolean }) {
	const { index, data, view } = useAppState();
	const text = useText();
	const words = () => text.words().feature;
	const selected = () => view.selection()?.feature;
	const feature = () => {
		const id = selected();
		return id === undefined ? undefined : data.feature(id);
	};
	const layer = () => {
		const id = selected();
		return id === undefined ? undefined : findLayerOf(index, id);
	};
	const failedLayer = () => {
		const entry = layer();
		return entry && data.status(entry.id).kind === "failed" ? entry : undefined;
	};
	const name = () => {
		const found = feature();
		return found ? text.of(found.properties.name) : (selected() ?? "");
	};
	let card!: HTMLDivElement;
	keepCardFocus(() => card);
	return (
		<div ref={card} class="feature-card" role="dialog" aria-modal="false" aria-label={name()} tabindex="-1">
			<div class="feature-card-bar">
				<Show when={layer()}>
					{(entry) => (
						<span class="feature-card-layer">
							<Swatch layer={entry()} />
							<Said of={entry().name} />
						</span>
					)}
				</Show>
				<Pager />
				<IconButton label={words().close} onPress={() => view.clearSelection()}>
					<X />
				</IconButton>
			</div>
			<Switch fallback={<Loading />}>
				<Match when={feature()} keyed>
					{(found) => (
						<CardBody feature={found}>
							<Show when={props.showOnMap}>
								<button class="text-button" type="button" onClick={() => view.frameSelection()}>
									{words().show}
								</button>
							</Show>
						</CardBody>
					)}
				</Match>
				<Match when={failedLayer()}>
					{(failed) => (
						<p class="feature-card-body" role="alert">
							{words().failed} <RetryButton onRetry={() => data.request(failed().id)} />
						</p>
					)}
				</Match>
			</Switch>
		</div>
	);
}

function CardBody(props: { readonly feature: AtlasFeature; readonly children: JSX.Element }) {
	const { index } = useAppState();
	const text = useText();
	const facts = () => props.feature.properties;
	const excerpts = () => excerptsAbout(index.articles, facts().id);
	return (
		<div class="feature-card-body">
			<h2>
				<Said of={facts().name} />
			</h2>
			<For each={textsInOthers(facts().name, text.language())}>
				{(other) => (
					<p class="other-name" lang={other.language}>
						{other.text}
					</p>
				)}
			</For>
			<p>
				<Said of={facts().summary} />
			</p>
			{props.children}
			<FeatureLedger facts={facts()} assertion={findLayerOf(index, facts().id)?.assertion ?? "reported"} />
			<Show when={excerpts().length > 0}>
				<h3>{text.words().feature.excerpts}</h3>
				<For each={excerpts()}>{(found) => <ExcerptQuote found={found} />}</For>
			</Show>
			<FeatureSources ids={facts().sources} />
		</div>
	);
}

function Pager() {
	const { view } = useAppState();
	const text = useText();
	const words = () => text.words().feature;
	return (
		<Show when={view.selection()} keyed>
			{({ stack, feature }) => (
				<Show when={stack.length > 1}>
					<span class="pager">
						<IconButton label={words().previous} onPress={() => view.page(-1)}>
							<ChevronLeft />
						</IconButton>
						<span aria-live="polite">{words().position(stack.indexOf(feature) + 1, stack.length)}</span>
						<IconButton label={words().next} onPress={() => view.page(1)}>
							<ChevronRight />
						</IconButton>
					</span>
				</Show>
			)}
		</Show>
	);
}
