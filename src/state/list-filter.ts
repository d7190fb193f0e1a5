import { createMemo, createRoot, createSignal, untrack } from "solid-js";
import type { AtlasFeature } from "../atlas/atlas";
import type { LayerId, ShownLayer } from "../atlas/catalogue";
import type { AtlasData } from "./atlas-data";
import type { AtlasIndex } from "./atlas-index";
import type { ViewState } from "./view-state";

/** What a person has narrowed the list to; an empty part lets everything through. */
export interface FilterCriteria {
	readonly words: string;
	readonly layers: readonly LayerId[];
	readonly kinds: readonly string[];
	/** The first and the last year asked for, both included. */
	readonly fromYear?: number | undefined;
	readonly toYear?: number | undefined;
}

/** Criteria that let everything through. */
export const noCriteria: FilterCriteria = { words: "", layers: [], kinds: [] };

/** Whether criteria leave anything out. */
function isNarrowed({ words, layers, kinds, fromYear, toYear }: FilterCriteria): boolean {
	return words.trim() !== "" || layers.length > 0 || kinds.length > 0 || fromYear !== undefined || toYear !== undefined;
}

/**
 * What can be chosen to narrow by, of what is there: that, and what is chosen and gone, since it must be undone; nothing
 * where there is no choice.
 */
export function findChoices(there: readonly string[], chosen: readonly string[]): readonly string[] {
	return there.length > 1 || chosen.length > 0 ? [...new Set([...there, ...chosen])] : [];
}

/** Whether a feature of a layer fits criteria; `textOf` gives what its words are looked for in. */
export function fitsCriteria(
	feature: AtlasFeature,
	layer: LayerId,
	criteria: FilterCriteria,
	textOf: (feature: AtlasFeature) => string,
): boolean {
	const { words, layers, kinds } = criteria;
	return (
		(layers.length === 0 || layers.includes(layer)) &&
		(kinds.length === 0 || kinds.includes(feature.properties.kind)) &&
		isOfYears(feature, criteria) &&
		(words.trim() === "" || holdsWords(textOf(feature), words))
	);
}

/**
 * Whether a feature was in force, or an event went on, in any of the years asked for; one without a date only where
 * none are. Years in the wrong order count as in the right one.
 */
function isOfYears({ properties: { since, until } }: AtlasFeature, { fromYear, toYear }: FilterCriteria): boolean {
	if (fromYear === undefined && toYear === undefined) return true;
	if (since === undefined && until === undefined) return false;
	const asked = [fromYear ?? Number.NEGATIVE_INFINITY, toYear ?? Number.POSITIVE_INFINITY].toSorted((a, b) => a - b);
	const [first = 0, last = 0] = asked;
	const begins = since === undefined ? Number.NEGATIVE_INFINITY : yearOf(since);
	const ends = until === undefined ? Number.POSITIVE_INFINITY : yearOf(until);
	return begins <= last && ends >= first;
}

function yearOf(date: string): number {
	return Number.parseInt(date, 10);
}

/**
 * What the list, and with it the map, is narrowed to. It outlasts the list, so that the map can be looked at without it;
 * while it does, a notice says so and ends it. No link holds it. All reactive.
 */
export interface ListFilter {
	readonly criteria: () => FilterCriteria;
	/** Whether anything may be left out. */
	readonly isOn: () => boolean;
	change(part: Partial<FilterCriteria>): void;
	/** Lets everything through again. */
	end(): void;
	/** Leaves of a layer the features that fit; the layer itself while nothing is narrowed. */
	narrow<Layer extends ShownLayer>(layer: Layer): Layer;
	/** How many features of the visible layers fit, of how many. */
	readonly counts: () => { readonly shown: number; readonly all: number };
	/** Whether the list itself is there to say what is left out. */
	readonly isListed: () => boolean;
	/**
	 * Called by the list as it comes, with what makes its reader, in the list's own context. The reader stays when the list
	 * goes, for as long as the filter is on; that of a list in its place ends it.
	 */
	list<Reader extends WordsReader>(make: () => Reader): Reader;
	/** Called by the list as it goes. */
	unlist(): void;
}

/** What reads the words of features. */
interface WordsReader {
	/** The text in which words are looked for; reactive. */
	searched(feature: AtlasFeature): string;
}

/** What a filter narrows: the layers, their features as far as these have come, and which are switched on. */
interface Filtered {
	readonly index: Pick<AtlasIndex, "catalogue">;
	readonly data: Pick<AtlasData, "collection">;
	readonly view: Pick<ViewState, "isVisible">;
}

/** Makes a filter that lets everything through. */
export function createListFilter({ index, data, view }: Filtered): ListFilter {
	const [criteria, setCriteria] = createSignal(noCriteria);
	const [reader, setReader] = createSignal<WordsReader & { readonly dispose: () => void }>();
	const [isListed, setListed] = createSignal(false);
	const isOn = createMemo(() => isNarrowed(criteria()));
	const textOf = (feature: AtlasFeature) => reader()?.searched(feature) ?? feature.properties.id;
	const letGo = (next?: ReturnType<typeof reader>) => {
		untrack(reader)?.dispose();
		setReader(next);
	};
	const narrow = <Layer extends ShownLayer>(layer: Layer): Layer => {
		if (!isOn() || !layer.collection) return layer;
		const features = layer.collection.features.filter((each) => fitsCriteria(each, layer.entry.id, criteria(), textOf));
		return { ...layer, collection: { ...layer.collection, features } };
	};
	const counts = createMemo(() => {
		const loaded = index.catalogue.layers.flatMap((entry): ShownLayer[] => {
			const collection = view.isVisible(entry.id) ? data.collection(entry.id) : undefined;
			return collection ? [{ entry, collection }] : [];
		});
		return { shown: countOf(loaded.map(narrow)), all: countOf(loaded) };
	});
	return {
		criteria,
		isOn,
		change: (part) => setCriteria((now) => ({ ...now, ...part })),
		end() {
			setCriteria(noCriteria);
			if (!untrack(isListed)) letGo();
		},
		narrow,
		counts,
		isListed,
		list(make) {
			return createRoot((dispose) => {
				const made = make();
				letGo({ searched: made.searched, dispose });
				setListed(true);
				return made;
			});
		},
		unlist() {
			setListed(false);
			if (!untrack(isOn)) letGo();
		},
	};
}

function countOf(layers: readonly ShownLayer[]): number {
	return layers.reduce((sum, { collection }) => sum + (collection?.features.length ?? 0), 0);
}

/**
 * The layers that are switched on, in the catalogue’s order, with those of their features that the list's filter leaves,
 * as far as these have come; reactive.
 */
export function findShownLayers({
	index,
	view,
	data,
	listFilter,
}: Filtered & { readonly listFilter: ListFilter }): readonly ShownLayer[] {
	return index.catalogue.layers
		.filter(({ id }) => view.isVisible(id))
		.map((entry) => listFilter.narrow({ entry, collection: data.collection(entry.id) }));
}

/** Whether a text holds every word of a query, in whatever order and case; an empty query is held by all. */
function holdsWords(text: string, query: string): boolean {
	const held = normalize(text);
	return normalize(query)
		.split(/\s+/)
		.every((word) => held.includes(word));
}

function normalize(text: string): string {
	return text.normalize("NFKC").toLowerCase().trim();
}
