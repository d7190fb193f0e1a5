import ChevronDown from "lucide-solid/icons/chevron-down";
import Info from "lucide-solid/icons/info";
import { createEffect, createMemo, createSignal, createUniqueId, For, lazy, Show, Suspense, untrack } from "solid-js";
import type { LayerEntry, LayerGroup } from "../../atlas/catalogue";
import { type Viewport, whyUnseen } from "../../atlas/viewport";
import { formatLoadProblem } from "../../i18n/format";
import { LocalizedText, useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { IconButton } from "../../ui/icon-button";
import { Swatch } from "../../ui/swatch";

const LayerCard = lazy(async () => ({ default: (await import("./layer-card")).LayerCard }));

/**
 * The layers by group. A group is folded to a line that says what of it is on, until a person unfolds it, and while one
 * of its layers did not load.
 */
export function LayerPanel() {
	const { index } = useAppState();
	const text = useText();
	return (
		<section class="layer-panel" role="region" aria-label={text.words().layers.region}>
			<For each={index.catalogue.groups}>
				{(group) => <Group group={group} layers={index.catalogue.layers.filter((layer) => layer.group === group.id)} />}
			</For>
		</section>
	);
}

function Group(props: { readonly group: LayerGroup; readonly layers: readonly LayerEntry[] }) {
	const { view, data, panels } = useAppState();
	const text = useText();
	const words = () => text.words().layers;
	const shown = () => props.layers.filter((layer) => view.isVisible(layer.id));
	const hasFailure = () => shown().some(({ id }) => data.status(id).kind === "failed");
	const isUnfolded = () => panels.isGroupUnfolded(props.group.id) || hasFailure();
	const listId = createUniqueId();
	let box!: HTMLInputElement;
	createEffect(() => {
		box.indeterminate = shown().length > 0 && shown().length < props.layers.length;
	});
	return (
		<Show when={props.layers.length > 0}>
			<div class="layer-group">
				<div class="layer-group-bar">
					<input
						ref={box}
						type="checkbox"
						aria-label={words().wholeGroup(text.of(props.group.name))}
						checked={shown().length === props.layers.length}
						onChange={(event) =>
							view.setVisible(
								props.layers.map((layer) => layer.id),
								event.currentTarget.checked,
							)
						}
					/>
					<button
						class="layer-group-name"
						type="button"
						aria-expanded={isUnfolded()}
						aria-controls={listId}
						onClick={() => panels.unfoldGroup(props.group.id, !isUnfolded())}
					>
						<span>
							<LocalizedText of={props.group.name} />
						</span>
						<small>{words().shownCount(shown().length, props.layers.length)}</small>
						<ChevronDown class="layer-group-fold" aria-hidden="true" />
					</button>
				</div>
				<Show when={!isUnfolded() && shown().length > 0}>
					<p class="layer-group-shown">
						<For each={shown()}>
							{({ name }, at) => (
								<>
									{at() > 0 && ", "}
									<LocalizedText of={name} />
								</>
							)}
						</For>
					</p>
				</Show>
				<ul id={listId}>
					<Show when={isUnfolded()}>
						<For each={props.layers}>{(layer) => <LayerRow layer={layer} />}</For>
					</Show>
				</ul>
			</div>
		</Show>
	);
}

function LayerRow(props: { readonly layer: LayerEntry }) {
	const { view, data } = useAppState();
	const text = useText();
	const words = () => text.words().layers;
	const [isCardOpen, setCardOpen] = createSignal(false);
	let box!: HTMLInputElement;
	const status = () => data.status(props.layer.id);
	const failure = () => {
		const now = status();
		return view.isVisible(props.layer.id) && now.kind === "failed" ? now.problem : undefined;
	};
	return (
		<li class="layer-row">
			<label>
				<input
					ref={box}
					type="checkbox"
					checked={view.isVisible(props.layer.id)}
					onChange={(event) => view.setVisible([props.layer.id], event.currentTarget.checked)}
				/>
				<Swatch layer={props.layer} />
				<span>
					<LocalizedText of={props.layer.name} />
				</span>
			</label>
			<IconButton
				class="icon-button layer-info"
				label={text.words().layerCard.open(text.of(props.layer.name))}
				onPress={() => setCardOpen(true)}
			>
				<Info />
			</IconButton>
			<Show when={isCardOpen()}>
				<Suspense>
					<LayerCard layer={props.layer} onClose={() => setCardOpen(false)} />
				</Suspense>
			</Show>
			<Show when={view.isVisible(props.layer.id) && status().kind === "loading"}>
				<small class="layer-status">{words().loading}</small>
			</Show>
			<LayerOffScreen layer={props.layer} onShow={() => box.focus({ preventScroll: true })} />
			<Show when={failure()}>
				{(problem) => (
					<small class="layer-status is-failed" role="alert">
						{words().failed(formatLoadProblem(problem(), text.words()))}{" "}
						<button
							type="button"
							aria-label={words().retryNamed(text.of(props.layer.name))}
							onClick={() => data.retry(props.layer.id)}
						>
							{words().retry}
						</button>
					</small>
				)}
			</Show>
		</li>
	);
}

/**
 * Says beside the name of a layer that is switched on that nothing of it, or of what the list's filter leaves of it, is
 * seen on the map, and offers to go there. It is also said aloud once where that comes of switching the layer on, not of
 * each move of the map.
 */
function LayerOffScreen(props: {
	readonly layer: LayerEntry;
	/** Called when the map goes there, since the button is about to disappear. */
	readonly onShow: () => void;
}) {
	const { data, view, camera, shell, panels, listFilter } = useAppState();
	const text = useText();
	const words = () => text.words().layers;
	const isOn = createMemo(() => view.isVisible(props.layer.id));
	const [viewportAtSwitch, setViewportAtSwitch] = createSignal<Viewport>();
	const shown = () => listFilter.narrow({ entry: props.layer, collection: data.collection(props.layer.id) });
	const reason = createMemo(() => {
		const viewport = shell.viewport();
		return viewport && isOn() ? whyUnseen(shown(), viewport) : undefined;
	});
	const said = () => {
		const why = reason();
		return why && shell.viewport() === viewportAtSwitch() ? `${text.of(props.layer.name)}: ${words().unseen[why]}` : "";
	};
	createEffect<boolean>((wasOn) => {
		const nowOn = isOn();
		setViewportAtSwitch(nowOn && !wasOn ? untrack(shell.viewport) : undefined);
		return nowOn;
	}, untrack(isOn));
	const show = () => {
		props.onShow();
		if (panels.isSheetInTheWay()) panels.showSheet(undefined);
		camera.frame(shown().collection?.features.map(({ properties }) => properties.id) ?? [], { untilDrawn: true });
	};
	return (
		<>
			<span class="unseen" role="status">
				{said()}
			</span>
			<Show when={reason()}>
				{(why) => (
					<small class="layer-status">
						{words().unseen[why()]}{" "}
						<button type="button" aria-label={words().showNamed(text.of(props.layer.name))} onClick={show}>
							{words().show}
						</button>
					</small>
				)}
			</Show>
		</>
	);
}
