import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import X from "lucide-solid/icons/x";
import { createSignal, For, type JSX, Match, Show, Switch } from "solid-js";
import { type AtlasFeature, type FeatureFacts, textsInOthers } from "../../atlas/atlas";
import type { Assertion } from "../../atlas/catalogue";
import { LocalizedText, useText } from "../../i18n/text";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { clipClauses, firstSentence } from "./clip-text";
import "./card.css";
import { IconButton } from "../../ui/icon-button";
import { Loading, RetryButton } from "../../ui/loading";
import { Swatch } from "../../ui/swatch";
import { keepCardFocus } from "./card-focus";
import { FeaturePassages } from "./excerpt-quote";
import { FactsList } from "./facts-list";
import { FeatureSources } from "./feature-sources";

/**
 * The card of the selected feature: what it is, the passage that speaks of it, who asserts it, and, folded, how well it
 * is known and from where.
 */
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
							<LocalizedText of={entry().name} />
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
							{words().failed} <RetryButton onRetry={() => data.retry(failed().id)} />
						</p>
					)}
				</Match>
			</Switch>
		</div>
	);
}

/** What the claim below the name may take, in widths of its letters: 140 Latin ones. */
const claimRoomEm = 70;

function CardBody(props: { readonly feature: AtlasFeature; readonly children: JSX.Element }) {
	const { index } = useAppState();
	const text = useText();
	const facts = () => props.feature.properties;
	const assertion = () => findLayerOf(index, facts().id)?.assertion ?? "reported";
	const claim = () => clipClauses(firstSentence(text.of(facts().summary)), claimRoomEm);
	return (
		<div class="feature-card-body">
			<div class="feature-card-title">
				<h2>
					<LocalizedText of={facts().name} />
				</h2>
				<For each={textsInOthers(facts().name, text.language())}>
					{(other) => (
						<p class="other-name" lang={other.language}>
							{other.text}
						</p>
					)}
				</For>
			</div>
			<p class="claim" lang={text.languageOf(facts().summary)}>
				{claim()}
			</p>
			<FeaturePassages feature={facts().id} />
			<FactsList facts={facts()} assertion={assertion()} part="standing" />
			{props.children}
			<Details facts={facts()} assertion={assertion()} hasMoreToSay={claim() !== text.of(facts().summary)} />
		</div>
	);
}

/** Folded at first: all that is known of a feature besides; nothing of it is fetched before. */
function Details(props: {
	readonly facts: FeatureFacts;
	readonly assertion: Assertion;
	/** Whether the claim is not all of the summary. */
	readonly hasMoreToSay: boolean;
}) {
	const { index, layerUrl } = useAppState();
	const text = useText();
	const words = () => text.words().feature;
	const layer = () => findLayerOf(index, props.facts.id)?.id;
	const [isOpen, setOpen] = createSignal(false);
	return (
		<details class="feature-details" open={isOpen()} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{words().details}</summary>
			<Show when={isOpen()}>
				<Show when={props.hasMoreToSay}>
					<p>
						<LocalizedText of={props.facts.summary} />
					</p>
				</Show>
				<FactsList facts={props.facts} assertion={props.assertion} part="details" />
				<FeatureSources ids={props.facts.sources} />
				<Show when={layer()}>
					{(id) => (
						<p class="feature-download">
							<a href={layerUrl(id())} download={`${id()}.geojson`}>
								{words().download}
							</a>
						</p>
					)}
				</Show>
			</Show>
		</details>
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
