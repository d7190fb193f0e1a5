import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import { createEffect, createMemo, createSignal, For, type JSX, on, Show } from "solid-js";
import { isSameList } from "../domain/is-same-list";
import { legendTexts } from "../i18n/legend";
import { useText } from "../i18n/text";
import { findConventions, findPartyColors } from "../map/style/legend";
import { useAppState } from "../state/context";
import { keepFlag, recallFlag } from "../state/visit-memory";
import { ColorSwatch, ConventionSwatch } from "./legend-swatch";
import { Swatch } from "./swatch";

const openKey = "limit-lines.legend-open";

/**
 * What the symbols on the map mean: every layer that is shown at this zoom, then the colours and ways of drawing these
 * layers use. Folded, as at first, it still tells whose the colours of lines are. A choice is remembered for the visit.
 */
export function Legend(props: {
	readonly zoom: number;
	/** Whether something else needs the room now: then it folds, and comes back after. */
	readonly isCrowded: boolean;
}) {
	const { index, view, data } = useAppState();
	const text = useText();
	const words = () => legendTexts[text.language()];
	const isWanted = () => recallFlag(openKey, () => window.sessionStorage) ?? false;
	const [isOpen, setOpen] = createSignal(!props.isCrowded && isWanted());
	const entries = createMemo(
		() => index.catalogue.layers.filter(({ id, minZoom = 0 }) => view.isVisible(id) && props.zoom >= minZoom),
		[],
		{ equals: isSameList },
	);
	const shown = createMemo(() => entries().map((entry) => ({ entry, collection: data.collection(entry.id) })));
	createEffect(
		on(
			() => props.isCrowded,
			(isCrowded) => setOpen(!isCrowded && isWanted()),
			{ defer: true },
		),
	);
	const toggle = () => {
		setOpen(!isOpen());
		keepFlag(openKey, isOpen(), () => window.sessionStorage);
	};
	const partyKey = () => (
		<Key heading={words().partyColors} of={findPartyColors(shown())}>
			{(color) => (
				<>
					<ColorSwatch color={color} />
					<span>{words().partyColor[color]}</span>
				</>
			)}
		</Key>
	);

	return (
		<section class="legend" classList={{ "is-open": isOpen() }} role="region" aria-label={words().title}>
			<button class="legend-bar" type="button" aria-expanded={isOpen()} onClick={toggle}>
				{words().title}
				<Show when={isOpen()} fallback={<ChevronUp aria-hidden="true" />}>
					<ChevronDown aria-hidden="true" />
				</Show>
			</button>
			<Show when={!isOpen()}>
				<div class="legend-summary">{partyKey()}</div>
			</Show>
			<Show when={isOpen()}>
				<div class="legend-body" tabindex="0">
					<ul class="legend-layers">
						<For each={entries()} fallback={<li>{words().nothing}</li>}>
							{(entry) => (
								<li>
									<Swatch layer={entry} />
									<span>{text.of(entry.name)}</span>
								</li>
							)}
						</For>
					</ul>
					{partyKey()}
					<Key heading={words().conventions} of={findConventions(shown(), props.zoom)}>
						{(convention) => (
							<>
								<ConventionSwatch convention={convention} />
								<span>{words().convention[convention]}</span>
							</>
						)}
					</Key>
				</div>
			</Show>
		</section>
	);
}

/** A part of the legend with a heading; nothing where there is nothing to explain. */
function Key<Item extends string>(props: {
	readonly heading: string;
	readonly of: readonly Item[];
	readonly children: (item: Item) => JSX.Element;
}) {
	return (
		<Show when={props.of.length > 0}>
			<div class="legend-key">
				<h3>{props.heading}</h3>
				<ul>
					<For each={props.of}>{(item) => <li>{props.children(item)}</li>}</For>
				</ul>
			</div>
		</Show>
	);
}
