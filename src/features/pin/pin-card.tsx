import X from "lucide-solid/icons/x";
import { createMemo, createSignal, For, type JSX, onMount, Show } from "solid-js";
import type { AtlasFeature, FeatureId } from "../../atlas/atlas";
import { isDrawnAt, type LayerId } from "../../atlas/catalogue";
import { type GroundRelation, relateToGround, surveyGround } from "../../atlas/relate-to-ground";
import { whatLiesAt } from "../../atlas/what-lies-at";
import type { Offset } from "../../geo/direction";
import type { LngLat } from "../../geo/positions";
import { formatNauticalMiles, formatPosition, formatTime } from "../../i18n/format";
import { LocalizedText, useText, useWords } from "../../i18n/text";
import { mapControlsTexts } from "../../map/controls/words";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { homeZoom } from "../../state/view";
import { findingTexts } from "../search/words";
import "../card/card.css";
import "./pin.css";
import { IconButton } from "../../ui/icon-button";
import { Loading } from "../../ui/loading";

const mostLines = 4;
/** How many of the lines are told of that are not on the map now. */
const mostHiddenLines = 3;
/** Nearer than this a pin is said to be on a thing. */
const onKm = 0.05;

/** What lies at the pin: where it is, the areas round it, the lines near it and the nearest place, in words. */
export function PinCard() {
	const { index, data, view, shell, loadSearchables, loadLand } = useAppState();
	const text = useText();
	const finding = useWords(findingTexts);
	const words = () => finding().pin;
	const units = useWords(mapControlsTexts);
	const [ground, setGround] = createSignal<ReturnType<typeof surveyGround>>();
	const layers = index.catalogue.layers.map(({ id }) => id);
	const [arePlacesMissing, setPlacesMissing] = createSignal(false);
	const isAnyMissing = () => arePlacesMissing() || layers.some((id) => data.status(id).kind === "failed");

	onMount(() => {
		for (const id of layers) data.retry(id);
		const missing = () => {
			setPlacesMissing(true);
			return undefined;
		};
		Promise.all([loadLand().catch(missing), loadSearchables()]).then(
			([land, { places }]) => setGround(surveyGround(land, places)),
			missing,
		);
	});
	const around = createMemo(() => {
		const pin = view.pin();
		if (!pin || layers.some(data.isPending)) return undefined;
		return whatLiesAt(
			pin,
			layers.flatMap((id) => data.collection(id)?.features ?? []),
		);
	});
	const isOnMap = (id: FeatureId) => {
		const layer = findLayerOf(index, id);
		return layer !== undefined && view.isVisible(layer.id) && isDrawnAt(layer, shell.viewport()?.zoom ?? homeZoom);
	};
	/** The nearest of the lines on the map, then the nearest of the others. */
	const lines = createMemo(() => {
		const all = around()?.lines ?? [];
		const isShown = ({ feature }: (typeof all)[number]) => isOnMap(feature.properties.id);
		const hidden = all.filter((line) => !isShown(line));
		return [...all.filter(isShown).slice(0, mostLines), ...hidden.slice(0, mostHiddenLines)];
	});
	const whereabouts = createMemo(() => {
		const [pin, known] = [view.pin(), ground()];
		return pin && known ? relateToGround(pin, known) : [];
	});
	const lengthText = (km: number) =>
		words().length(text.km(km), units().nauticalMiles(formatNauticalMiles(km, text.language())));
	const offsetText = (name: string, { distanceKm, direction }: Offset) =>
		distanceKm < onKm ? words().on(name) : words().offset(name, lengthText(distanceKm), direction);
	const groundText = (relation: GroundRelation) => {
		const name = text.of(relation.place.name);
		if (relation.kind === "on-island") return words().on(name);
		return offsetText(relation.kind === "off-shore" ? words().shoreOf(name) : name, relation);
	};

	return (
		<section class="feature-card pin-card" role="region" aria-label={words().region}>
			<div class="feature-card-bar">
				<span class="feature-card-layer">{words().region}</span>
				<IconButton label={words().remove} onPress={() => view.removePin()}>
					<X />
				</IconButton>
			</div>
			<div class="feature-card-body">
				<Show when={view.pin()}>
					{(pin) => (
						<>
							<h2>{formatPosition(pin(), finding(), text.language())}</h2>
							<p class="other-name">{formatDecimals(pin())}</p>
						</>
					)}
				</Show>
				<Show when={whereabouts().length > 0}>
					<h3>{words().where}</h3>
					<For each={whereabouts()}>{(relation) => <p>{groundText(relation)}</p>}</For>
				</Show>
				<Show when={around()} fallback={<Loading words={words().loading} />}>
					{(found) => (
						<>
							<h3>{words().inside}</h3>
							<ul class="pin-list">
								<For each={found().inside} fallback={<li>{words().insideNothing}</li>}>
									{(feature) => (
										<li>
											<FeatureButton feature={feature} words={<LocalizedText of={feature.properties.name} />} />
											<Show when={feature.properties.until}>
												<small> {formatTime(feature.properties, text.words().feature, text.language())}</small>
											</Show>
											<ShowButton feature={feature} isOnMap={isOnMap(feature.properties.id)} />
										</li>
									)}
								</For>
							</ul>
							<h3>{words().lines}</h3>
							<ul class="pin-list">
								<For each={lines()}>
									{(line) => (
										<li>
											<FeatureButton
												feature={line.feature}
												words={offsetText(text.of(line.feature.properties.name), line)}
											/>
											<ShowButton feature={line.feature} isOnMap={isOnMap(line.feature.properties.id)} />
										</li>
									)}
								</For>
							</ul>
							<p class="pin-note">
								{words().method} <Show when={isAnyMissing()}>{words().incomplete}</Show>
							</p>
						</>
					)}
				</Show>
			</div>
		</section>
	);
}

function FeatureButton(props: { readonly feature: AtlasFeature; readonly words: JSX.Element }) {
	const { view } = useAppState();
	return (
		<button class="text-button" type="button" onClick={() => view.select([props.feature.properties.id])}>
			{props.words}
		</button>
	);
}

/** That a feature is not on the map now, and what shows its layer; nothing where it is. */
function ShowButton(props: { readonly feature: AtlasFeature; readonly isOnMap: boolean }) {
	const { index, view } = useAppState();
	const text = useText();
	const finding = useWords(findingTexts);
	const layer = () => findLayerOf(index, props.feature.properties.id)?.id;
	/** A layer that is on, but drawn only from nearer, no button would show. */
	const hidden = () => {
		const id = layer();
		return id === undefined || view.isVisible(id) ? undefined : id;
	};
	const show = (id: LayerId, row: Element | null) => {
		view.setVisible([id], true);
		row?.querySelector("button")?.focus();
	};
	return (
		<Show when={!props.isOnMap}>
			<small>
				{" "}
				{finding().pin.notShown}{" "}
				<Show when={hidden()}>
					{(id) => (
						<button
							class="text-button"
							type="button"
							aria-label={finding().pin.showNamed(text.of(props.feature.properties.name))}
							onClick={(event) => show(id(), event.currentTarget.closest("li"))}
						>
							{finding().pin.show}
						</button>
					)}
				</Show>
			</small>
		</Show>
	);
}

function formatDecimals([lng, lat]: LngLat): string {
	return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
}
