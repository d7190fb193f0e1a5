import { createMemo, createRoot, createSignal, untrack } from "solid-js";
import type { AtlasFeature } from "../atlas/atlas";
import type { ShownLayer } from "../atlas/catalogue";
import type { AppState } from "./context";
import { type FilterCriteria, fitsCriteria, isNarrowed, noCriteria } from "./list-criteria";

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
export interface WordsReader {
	/** The text in which words are looked for; reactive. */
	searched(feature: AtlasFeature): string;
}

/** Makes a filter that lets everything through. */
export function createListFilter({ index, data, view }: Pick<AppState, "index" | "data" | "view">): ListFilter {
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
