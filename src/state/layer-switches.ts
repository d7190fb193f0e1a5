import { batch, createMemo, createSignal } from "solid-js";
import type { LayerId } from "../atlas/catalogue";
import { isSameList } from "../lib/lists";

/** For whom layers are lent. */
type Borrower = "selection" | "passage";

/** What is lent to whom. */
type Lent = Readonly<Record<Borrower, readonly LayerId[]>>;

/**
 * Which layers are seen: those the person has switched on, and those lent to a selection or a passage for as long as it
 * lasts. `layers` is reactive.
 */
export interface LayerSwitches {
	/** What is seen, in the order of the catalogue. */
	layers(): readonly LayerId[];
	/** Whether a passage's layers are shown alone. */
	isIsolated(): boolean;
	/** The person's own switch: what is switched on stays, what is switched off goes, lent or not. */
	turn(layers: readonly LayerId[], on: boolean): void;
	/** Shows layers for a selection or a passage instead of those lent to its predecessor; none take them back. */
	lend(to: Borrower, layers: readonly LayerId[]): void;
	/** Shows these layers alone, and what the person switches on meanwhile, until {@link LayerSwitches.rejoin}. */
	isolate(layers: readonly LayerId[]): void;
	/** Brings back the person's layers after {@link LayerSwitches.isolate}; nothing is lent then. */
	rejoin(): void;
	/**
	 * Puts layers in place that the history or a link holds. Those that a selection or a passage of that view needs are
	 * lent to it unless they were there already: among the person's, or, where the view shows layers `alone`, among those.
	 * In that case the person's own stay what they are.
	 */
	replace(layers: readonly LayerId[], needed?: Partial<Lent>, alone?: readonly LayerId[]): void;
}

/** Makes the switches of a catalogue's layers; `initial` are the person's. */
export function createLayerSwitches(all: readonly LayerId[], initial: readonly LayerId[]): LayerSwitches {
	const [own, setOwn] = createSignal(initial);
	const [lent, setLent] = createSignal<Lent>({ selection: [], passage: [] });
	const [alone, setAlone] = createSignal<readonly LayerId[]>();
	let meanwhile = new Set<LayerId>();
	const layers = createMemo(
		() => {
			const seen = new Set([...(alone() ?? own()), ...lent().selection, ...lent().passage]);
			return all.filter((id) => seen.has(id));
		},
		initial,
		{ equals: isSameList },
	);
	const takeBack = () => setLent({ selection: [], passage: [] });
	return {
		layers,
		isIsolated: () => alone() !== undefined,
		turn: (ids, on) =>
			batch(() => {
				const without = (list: readonly LayerId[]) => list.filter((id) => !ids.includes(id));
				const turned = (list: readonly LayerId[]) => (on ? [...without(list), ...ids] : without(list));
				for (const id of ids) on ? meanwhile.add(id) : meanwhile.delete(id);
				setOwn(turned);
				setAlone((list) => list && turned(list));
				setLent(({ selection, passage }) => ({ selection: without(selection), passage: without(passage) }));
			}),
		lend: (to, ids) => setLent((before) => ({ ...before, [to]: ids })),
		isolate: (ids) =>
			batch(() => {
				if (!alone()) meanwhile = new Set();
				setAlone([...ids, ...meanwhile]);
				takeBack();
			}),
		rejoin: () =>
			batch(() => {
				setAlone(undefined);
				takeBack();
			}),
		replace: (ids, { selection = [], passage = [] } = {}, shownAlone) =>
			batch(() => {
				const before = shownAlone ?? own();
				const borrowed = (needed: readonly LayerId[]) =>
					needed.filter((id) => ids.includes(id) && !before.includes(id));
				const next = { selection: borrowed(selection), passage: borrowed(passage) };
				const rest = ids.filter((id) => !next.selection.includes(id) && !next.passage.includes(id));
				setAlone(shownAlone && rest);
				if (shownAlone) meanwhile = new Set(rest.filter((id) => !shownAlone.includes(id)));
				else setOwn(rest);
				setLent(next);
			}),
	};
}
