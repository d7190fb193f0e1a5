import { layerDetails } from "virtual:layer-details";
import Download from "lucide-solid/icons/download";
import { createEffect, For, Match, Show, Switch } from "solid-js";
import type { AtlasCollection } from "../../atlas/atlas";
import type { LayerEntry } from "../../atlas/catalogue";
import { summarizeLayer } from "../../atlas/layer-facts";
import { licencesIn } from "../../atlas/sources";
import { LocalizedText, useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import "../card/card.css";
import { formatLoadProblem } from "../../i18n/format";
import { FactRow } from "../../ui/fact-row";
import { RetryButton } from "../../ui/loading";
import { Modal, ModalBody } from "../../ui/modal";
import { Swatch } from "../../ui/swatch";
import { FeatureSources } from "../card/feature-sources";

/** All there is to know of a layer: what it is, by whom, how made, how exact, from which sources, and its file. */
export function LayerCard(props: { readonly layer: LayerEntry; readonly onClose: () => void }) {
	const { data } = useAppState();
	const text = useText();
	const problem = () => {
		const status = data.status(props.layer.id);
		return status.kind === "failed" ? status.problem : undefined;
	};
	createEffect(() => data.ensureLoaded(props.layer.id));
	return (
		<Modal title={text.of(props.layer.name)} titleLanguage={text.languageOf(props.layer.name)} onClose={props.onClose}>
			<ModalBody>
				<p class="layer-card-lead">
					<Swatch layer={props.layer} />{" "}
					<Show when={layerDetails[props.layer.id]}>{(details) => <LocalizedText of={details().summary} />}</Show>
				</p>
				<Switch fallback={<p>{text.words().layers.loading}</p>}>
					<Match when={data.collection(props.layer.id)}>
						{(collection) => <Facts layer={props.layer} collection={collection()} />}
					</Match>
					<Match when={problem()}>
						{(found) => (
							<p role="alert">
								{text.words().layers.failed(formatLoadProblem(found(), text.words()))}{" "}
								<RetryButton onRetry={() => data.retry(props.layer.id)} />
							</p>
						)}
					</Match>
				</Switch>
			</ModalBody>
		</Modal>
	);
}

function Facts(props: { readonly layer: LayerEntry; readonly collection: AtlasCollection }) {
	const { layerUrl } = useAppState();
	const text = useText();
	const words = () => text.words().layerCard;
	const facts = () => summarizeLayer(props.collection);
	const details = () => layerDetails[props.layer.id];
	return (
		<>
			<dl class="facts-list">
				<FactRow term={text.words().feature.assertedBy[props.layer.assertion]}>
					{text.parties(facts().assertedBy)}
				</FactRow>
				<Show when={facts().rejectedBy.length > 0}>
					<FactRow term={text.words().feature.rejectedBy}>{text.parties(facts().rejectedBy)}</FactRow>
				</Show>
				<Show when={details()?.method}>
					{(method) => (
						<FactRow term={words().method}>
							<LocalizedText of={method()} />
						</FactRow>
					)}
				</Show>
				<FactRow term={text.words().feature.certainty}>
					<ul>
						<For each={facts().certainties}>
							{({ certainty, count }) => <li>{words().count(count, text.words().certainty[certainty])}</li>}
						</For>
						<Show when={facts().uncertaintyKm}>{(km) => <li>{words().widest(text.km(km()))}</li>}</Show>
					</ul>
				</FactRow>
				<Show when={details()?.notKnown}>
					{(limits) => (
						<FactRow term={words().notKnown}>
							<LocalizedText of={limits()} />
						</FactRow>
					)}
				</Show>
				<FactRow term={words().licence}>{licencesIn(details()?.licence ?? "").join(", ")}</FactRow>
			</dl>
			<p>
				<a class="download" href={layerUrl(props.layer.id)} download={`${props.layer.id}.geojson`}>
					<Download aria-hidden="true" />
					{words().download(facts().featureCount)}
				</a>
			</p>
			<FeatureSources ids={facts().sources} />
		</>
	);
}
