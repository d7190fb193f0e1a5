import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import { isSameList } from "../domain/is-same-list";
import { legendTexts } from "../i18n/legend";
import { Said, useWords } from "../i18n/text";
import { useAppState } from "../state/context";
import { keepFlag, recallFlag } from "../state/visit-memory";
import { ConventionKey, PartyColorKey } from "./legend-keys";
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
	const words = useWords(legendTexts);
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
	return (
		<section
			class="legend"
			classList={{ "is-open": isOpen(), "is-crowded": props.isCrowded }}
			role="region"
			aria-label={words().title}
		>
			<button class="legend-bar" type="button" aria-expanded={isOpen()} onClick={toggle}>
				{words().title}
				<Show when={isOpen()} fallback={<ChevronUp aria-hidden="true" />}>
					<ChevronDown aria-hidden="true" />
				</Show>
			</button>
			<Show when={!isOpen()}>
				<div class="legend-summary">
					<PartyColorKey shown={shown()} />
				</div>
			</Show>
			<Show when={isOpen()}>
				<div class="legend-body" tabindex="0">
					<ul class="legend-layers">
						<For each={entries()} fallback={<li>{words().nothing}</li>}>
							{(entry) => (
								<li>
									<Swatch layer={entry} />
									<span>
										<Said of={entry.name} />
									</span>
								</li>
							)}
						</For>
					</ul>
					<PartyColorKey shown={shown()} />
					<ConventionKey shown={shown()} zoom={props.zoom} />
				</div>
			</Show>
		</section>
	);
}
