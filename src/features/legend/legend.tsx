import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import { createEffect, createMemo, createSignal, For, on, onCleanup, onMount, Show, untrack } from "solid-js";
import { narrowToViewport } from "../../atlas/viewport";
import { LocalizedText, useWords } from "../../i18n/text";
import { isSameList } from "../../lib/lists";
import { useAppState, useObstruction } from "../../state/context";
import { findShownLayers } from "../../state/list-filter";
import { readFlag, writeFlag } from "../../state/storage";
import { homeZoom } from "../../state/view";
import { Swatch } from "../../ui/swatch";
import { ColorKey, ConventionKey, IconKey, PointKey } from "./legend-keys";
import { keepReach, noReach, readReach, roomFor } from "./legend-reach";
import { legendTexts } from "./words";

const openKey = "limit-lines.legend-open";

/**
 * What the symbols on the map mean: every layer of which something is in view, then the colours and ways of drawing
 * used there. Folded, as at first, it still tells whose the colours of lines are and, in wide windows, what the dots stand
 * for. Unfolded, it takes room at the map's foot, so that what is framed stands above it. A choice is remembered for the
 * visit.
 */
export function Legend(props: {
	/** Whether something else needs the room now: then it folds, and comes back after. */
	readonly isCrowded: boolean;
}) {
	const { index, view, data, shell, listFilter } = useAppState();
	const words = useWords(legendTexts);
	const obstruction = useObstruction();
	const isWanted = () => readFlag(openKey, () => window.sessionStorage) ?? false;
	const [isOpen, setOpen] = createSignal(!props.isCrowded && isWanted());
	const shown = createMemo(() => {
		const viewport = shell.viewport();
		const all = findShownLayers({ index, view, data, listFilter });
		return viewport ? narrowToViewport(all, viewport) : all;
	});
	const entries = createMemo(() => shown().map(({ entry }) => entry), [], { equals: isSameList });
	createEffect(
		on(
			() => props.isCrowded,
			(isCrowded) => setOpen(!isCrowded && isWanted()),
			{ defer: true },
		),
	);
	let section!: HTMLElement;
	onMount(() => {
		let kept = noReach;
		const measure = () => {
			kept = keepReach(kept, untrack(isOpen) ? readReach(section) : noReach);
			shell.takeRoom("legend", { bottomPx: roomFor(kept) });
		};
		const sizes = new ResizeObserver(measure);
		sizes.observe(section);
		createEffect(on(isOpen, measure));
		onCleanup(() => {
			sizes.disconnect();
			shell.takeRoom("legend");
		});
	});
	const toggle = () => {
		setOpen(!isOpen());
		writeFlag(openKey, isOpen(), () => window.sessionStorage);
	};
	return (
		<section
			class="legend"
			classList={{ "is-open": isOpen(), "is-crowded": props.isCrowded }}
			role="region"
			aria-label={words().title}
			ref={(element) => {
				section = element;
				obstruction(element);
			}}
		>
			<button class="legend-bar" type="button" aria-expanded={isOpen()} onClick={toggle}>
				{words().title}
				<Show when={isOpen()} fallback={<ChevronUp aria-hidden="true" />}>
					<ChevronDown aria-hidden="true" />
				</Show>
			</button>
			<Show when={!isOpen()}>
				<div class="legend-summary">
					<ColorKey shown={shown()} />
					<PointKey shown={shown()} />
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
										<LocalizedText of={entry.name} />
									</span>
								</li>
							)}
						</For>
					</ul>
					<ColorKey shown={shown()} />
					<Show when={shell.viewport()?.zoom}>{(zoom) => <IconKey shown={shown()} zoom={zoom()} />}</Show>
					<ConventionKey shown={shown()} zoom={shell.viewport()?.zoom ?? homeZoom} groups={shell.viewport()?.groups} />
				</div>
			</Show>
		</section>
	);
}
