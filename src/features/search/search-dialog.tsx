import { createEffect, createMemo, createSignal, createUniqueId, For, on, onMount, Show } from "solid-js";
import type { Language, LocalText } from "../../atlas/atlas";
import type { LayerEntry } from "../../atlas/catalogue";
import type { Searchables } from "../../atlas/searchables";
import { formatPosition } from "../../i18n/format";
import { type Text, useText, useWords } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { Modal } from "../../ui/modal";
import { Swatch } from "../../ui/swatch";
import { createChooser } from "./choose";
import { type Finding, loadFinder } from "./findables";
import type { Finder } from "./make-finder";
import { type Choice, findResults } from "./results";
import { suggestWays } from "./suggestions";
import { type FindingText, findingTexts, namesOfCommand } from "./words";
import "./search.css";

/**
 * One field over everything: a combobox whose list is of several kinds. Arrows move in the list, Enter chooses, Escape
 * closes; once the arrows were used Home and End belong to the list, until something is typed again.
 */
export function SearchDialog(props: { readonly onClose: () => void }) {
	const state = useAppState();
	const words = useWords(findingTexts);
	const choose = createChooser();
	const listId = createUniqueId();
	const optionId = (at: number) => `${listId}-${at}`;
	const [typed, setTyped] = createSignal("");
	const [active, setActive] = createSignal(0);
	const [isInList, setInList] = createSignal(false);
	const [finder, setFinder] = createSignal<Finder<Finding>>();
	const [searchables, setSearchables] = createSignal<Searchables>();
	const [hasFailed, setFailed] = createSignal(false);
	let list!: HTMLDivElement;

	const { index, commands, shell, view, data } = state;
	const isEmpty = () => typed().trim() === "";
	const suggestions = createMemo(() =>
		suggestWays({
			index,
			commands,
			searchables: searchables(),
			viewport: shell.viewport(),
			features: index.catalogue.layers.flatMap(({ id }) => (view.isVisible(id) && data.collection(id)?.features) || []),
		}),
	);
	const results = createMemo(() => (isEmpty() ? { groups: suggestions() } : findResults(typed(), finder())));
	const choices = createMemo(() => results().groups.flatMap((group) => group.choices));
	const status = () => {
		const { problem } = results();
		if (problem) return words().problems[problem];
		if (hasFailed()) return words().failed;
		if (isEmpty()) return words().suggestions;
		return finder() ? words().count(choices().length) : words().loading;
	};

	onMount(() => {
		Promise.all([loadFinder(state), state.loadSearchables()]).then(
			([loaded, names]) => {
				setFinder(() => loaded);
				setSearchables(names);
			},
			() => setFailed(true),
		);
	});
	createEffect(
		on([active, choices], ([at]) => list.querySelector(`#${optionId(at)}`)?.scrollIntoView({ block: "nearest" })),
	);

	const take = (choice: Choice) => {
		props.onClose();
		choose(choice);
	};
	const onInput = (value: string) => {
		setTyped(value);
		setActive(0);
		setInList(false);
	};
	const moveTo = (at: number) => {
		const count = choices().length;
		if (count > 0) setActive((at + count) % count);
		setInList(true);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		const move = keyMoves[event.key]?.(active(), choices().length, isInList());
		const choice = choices()[active()];
		if (move !== undefined) moveTo(move);
		else if (event.key === "Enter" && choice) take(choice);
		else return;
		event.preventDefault();
	};

	return (
		<Modal
			title={words().label}
			class="search"
			onClose={() => props.onClose()}
			head={
				<input
					type="text"
					role="combobox"
					aria-label={words().label}
					aria-autocomplete="list"
					aria-expanded={choices().length > 0}
					aria-controls={listId}
					aria-activedescendant={choices().length > 0 ? optionId(active()) : undefined}
					aria-describedby={`${listId}-hint`}
					placeholder={words().placeholder}
					autocomplete="off"
					autocapitalize="off"
					spellcheck={false}
					enterkeyhint="go"
					value={typed()}
					onInput={(event) => onInput(event.currentTarget.value)}
					onKeyDown={onKeyDown}
				/>
			}
		>
			<p class="search-status" role="status">
				{status()}
			</p>
			<div class="search-list" id={listId} ref={list} role="listbox" aria-label={words().results} tabindex="-1">
				<For each={results().groups}>
					{(group, groupAt) => (
						// biome-ignore lint/a11y/useSemanticElements: a list box holds groups, no fieldsets.
						<div role="group" aria-labelledby={`${listId}-${group.kind}`}>
							<div class="search-kind" id={`${listId}-${group.kind}`} role="presentation">
								{words().kinds[group.kind]}
							</div>
							<For each={group.choices}>
								{(choice, choiceAt) => {
									const at = () => startOf(results().groups, groupAt()) + choiceAt();
									return (
										<ChoiceRow
											id={optionId(at())}
											choice={choice}
											isActive={active() === at()}
											onPoint={() => setActive(at())}
											onChoose={() => take(choice)}
										/>
									);
								}}
							</For>
						</div>
					)}
				</For>
			</div>
			<p class="search-hint" id={`${listId}-hint`} hidden={typed() !== ""}>
				{words().hint}
			</p>
		</Modal>
	);
}

/** Where a key leads in a list, from a place in it; undefined for one that is the field's own. */
const keyMoves: Readonly<Record<string, (at: number, count: number, isInList: boolean) => number | undefined>> = {
	ArrowDown: (at) => at + 1,
	ArrowUp: (at) => at - 1,
	Home: (_, __, isInList) => (isInList ? 0 : undefined),
	End: (_, count, isInList) => (isInList ? count - 1 : undefined),
};

function startOf(groups: readonly { readonly choices: readonly unknown[] }[], groupAt: number): number {
	return groups.slice(0, groupAt).reduce((sum, { choices }) => sum + choices.length, 0);
}

/** A result in the list: its name, and what sort of thing it is. */
function ChoiceRow(props: {
	readonly id: string;
	readonly choice: Choice;
	readonly isActive: boolean;
	readonly onPoint: () => void;
	readonly onChoose: () => void;
}) {
	const text = useText();
	const words = useWords(findingTexts);
	const row = () => describe(props.choice, text, words());
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus.
		// biome-ignore lint/a11y/useFocusableInteractive: the combobox points here with aria-activedescendant.
		<div
			class="search-option"
			id={props.id}
			role="option"
			aria-selected={props.isActive}
			onPointerMove={() => props.onPoint()}
			onMouseDown={(event) => event.preventDefault()}
			onClick={() => props.onChoose()}
		>
			<Show when={row().layer}>{(layer) => <Swatch layer={layer()} />}</Show>
			<span class="search-name" lang={row().nameLanguage}>
				{row().name}
			</span>
			<Show when={row().detail}>
				{(detail) => (
					<span class="search-detail" lang={row().detailLanguage}>
						{detail()}
					</span>
				)}
			</Show>
		</div>
	);
}

interface Row {
	readonly name: string;
	readonly detail?: string | undefined;
	readonly layer?: LayerEntry | undefined;
	/** Where not that of the page. */
	readonly nameLanguage?: Language | undefined;
	readonly detailLanguage?: Language | undefined;
}

function describe(choice: Choice, text: Text, words: FindingText): Row {
	const named = (name: LocalText) => ({ name: text.of(name), nameLanguage: text.languageOf(name) });
	const detailed = (detail: LocalText) => ({ detail: text.of(detail), detailLanguage: text.languageOf(detail) });
	switch (choice.kind) {
		case "position":
			return { name: formatPosition(choice.at, words, text.language()), detail: words.dropPin };
		case "place":
			return { ...named(choice.place.name), detail: words.placeKinds[choice.place.kind] };
		case "feature":
			return { ...named(choice.feature.name), ...detailed(choice.layer.name), layer: choice.layer };
		case "layer":
			return { ...named(choice.layer.name), ...(choice.group && detailed(choice.group)), layer: choice.layer };
		case "article": {
			const { language } = choice.article;
			return {
				name: `“${choice.excerpt.words}”`,
				detail: choice.article.title,
				nameLanguage: language,
				detailLanguage: language,
			};
		}
		case "whole-article": {
			const { title, language, date } = choice.article;
			return { name: title, nameLanguage: language, ...(date !== undefined && { detail: text.date(date) }) };
		}
		case "command":
			return { name: namesOfCommand(choice.id, text.language())[0] };
	}
}
