import { kinds } from "virtual:list-data";
import { createEffect, createMemo, For, type JSX, Show } from "solid-js";
import type { AtlasFeature, LocalText } from "../../atlas/atlas";
import type { LayerEntry } from "../../atlas/catalogue";
import { wordsFor } from "../../atlas/layer-facts";
import { LocalizedText, useText, useWords } from "../../i18n/text";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { type FilterCriteria, findChoices } from "../../state/list-filter";
import { Swatch } from "../../ui/swatch";
import { listTexts } from "./words";

/** Years are four digits: what is half typed narrows nothing. */
const wholeYear = /^[12]\d{3}$/;

/** How many layers, kinds and years criteria name, which are chosen here; words have a field of their own. */
export function countFilters({ layers, kinds, fromYear, toYear }: FilterCriteria): number {
	return layers.length + kinds.length + [fromYear, toYear].filter((year) => year !== undefined).length;
}

/** What the list and the map are narrowed by beside words: layers and kinds as chips, and years. */
export function ListFilters(props: {
	readonly layers: readonly LayerEntry[];
	readonly features: readonly AtlasFeature[];
}) {
	const { index, listFilter } = useAppState();
	const text = useText();
	const words = useWords(listTexts);
	const { criteria, change } = listFilter;
	const kindChoices = createMemo(() => {
		const chosen = criteria().layers;
		const all = props.features.filter(
			({ properties: { id } }) => chosen.length === 0 || chosen.includes(findLayerOf(index, id)?.id ?? ""),
		);
		const there = [...new Set(all.map(({ properties }) => properties.kind))];
		return findChoices(there, criteria().kinds).toSorted((a, b) =>
			text.of(wordsFor(a, kinds)).localeCompare(text.of(wordsFor(b, kinds))),
		);
	});
	const layers = () => {
		const there = props.layers.map(({ id }) => id);
		const choices = findChoices(there, criteria().layers);
		return index.catalogue.layers.filter(({ id }) => choices.includes(id));
	};
	const toggled = (all: readonly string[], one: string) =>
		all.includes(one) ? all.filter((each) => each !== one) : [...all, one];
	return (
		<>
			<Years />
			<Show when={layers().length > 0}>
				<Chips label={words().filters.layers}>
					<For each={layers()}>
						{(layer) => (
							<Chip
								name={layer.name}
								isPressed={criteria().layers.includes(layer.id)}
								onPress={() => change({ layers: toggled(criteria().layers, layer.id), kinds: [] })}
							>
								<Swatch layer={layer} />
							</Chip>
						)}
					</For>
				</Chips>
			</Show>
			<Show when={kindChoices().length > 0}>
				<Chips label={words().filters.kinds}>
					<For each={kindChoices()}>
						{(kind) => (
							<Chip
								name={wordsFor(kind, kinds)}
								isPressed={criteria().kinds.includes(kind)}
								onPress={() => change({ kinds: toggled(criteria().kinds, kind) })}
							/>
						)}
					</For>
				</Chips>
			</Show>
		</>
	);
}

function Years() {
	const { listFilter } = useAppState();
	const words = useWords(listTexts);
	const { criteria, change } = listFilter;
	return (
		<Chips label={words().filters.years}>
			<Year label={words().filters.fromYear} year={criteria().fromYear} onChange={(fromYear) => change({ fromYear })} />
			<span aria-hidden="true">–</span>
			<Year label={words().filters.toYear} year={criteria().toYear} onChange={(toYear) => change({ toYear })} />
		</Chips>
	);
}

function Year(props: {
	readonly label: string;
	readonly year: number | undefined;
	readonly onChange: (year: number | undefined) => void;
}) {
	let field!: HTMLInputElement;
	const typed = () => (wholeYear.test(field.value.trim()) ? Number(field.value) : undefined);
	createEffect(() => {
		if (props.year !== typed()) field.value = `${props.year ?? ""}`;
	});
	return (
		<input
			class="list-year"
			type="text"
			inputmode="numeric"
			maxlength="4"
			autocomplete="off"
			aria-label={props.label}
			placeholder={props.label}
			ref={field}
			onInput={() => props.onChange(typed())}
		/>
	);
}

function Chips(props: { readonly label: string; readonly children: JSX.Element }) {
	return (
		<fieldset class="list-chips" aria-label={props.label}>
			<span class="list-chips-name" aria-hidden="true">
				{props.label}
			</span>
			{props.children}
		</fieldset>
	);
}

function Chip(props: {
	readonly name: LocalText;
	readonly isPressed: boolean;
	readonly onPress: () => void;
	readonly children?: JSX.Element;
}) {
	return (
		<button class="list-chip" type="button" aria-pressed={props.isPressed} onClick={() => props.onPress()}>
			{props.children}
			<LocalizedText of={props.name} />
		</button>
	);
}

/** Says over the map, while the list is not there to say it, that the list's filter leaves things out, and ends it. */
export function FilterNotice() {
	const { listFilter } = useAppState();
	const words = useWords(listTexts);
	return (
		<div class="notice-place" role="status">
			<div class="notice">
				<p>{words().mapNarrowed(listFilter.counts().shown, listFilter.counts().all)}</p>
				<button class="bar-button" type="button" onClick={() => listFilter.end()}>
					{words().showAll(listFilter.counts().all)}
				</button>
			</div>
		</div>
	);
}
