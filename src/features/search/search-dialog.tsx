import { createEffect, createMemo, createSignal, createUniqueId, For, on, onMount } from "solid-js";
import type { Searchables } from "../../atlas/searchables";
import { useWords } from "../../i18n/text";
import { useAppState } from "../../state/context";
import type { Finder } from "./make-finder";
import { findingTexts } from "./words";
import "./search.css";
import { Modal } from "../../ui/modal";
import { ChoiceRow } from "./choice-row";
import { createChooser } from "./choose";
import type { Finding } from "./findables";
import { loadFinder } from "./findables";
import { type Choice, findResults } from "./results";
import { suggestWays } from "./suggestions";

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
