import { createSignal } from "solid-js";
import { type Article, type ExcerptRef, findExcerpt } from "../atlas/article";
import type { FeatureId } from "../atlas/atlas";
import type { LayerId } from "../atlas/catalogue";
import type { AtlasIndex } from "./atlas-index";
import type { LayerSwitches } from "./layer-switches";
import type { Panels } from "./panels";
import type { Selection, SelectionStore } from "./selection";

/** The passage at which an article is open. Each action is a choice, and ends the tour. */
export interface OpenPassage {
	excerpt(): ExcerptRef | undefined;
	/** The article in which that passage stands. */
	article(): Article | undefined;
	/** Opens the article at a passage. */
	read(ref: ExcerptRef): void;
	/** Opens the article at a passage and takes the map to what it speaks of. */
	follow(ref: ExcerptRef): void;
	closeArticle(): void;
}

/** The same for the rest of the state, which opens a passage without a choice of the person. */
export interface OpenPassageStore extends OpenPassage {
	/** The features of a passage; none for an unknown one. */
	featuresOf(ref: ExcerptRef | undefined): readonly FeatureId[];
	/** Puts a passage in place where layers are seen to apart. */
	replacePassage(ref: ExcerptRef | undefined): void;
}

const noFeatures: readonly FeatureId[] = [];

/** Makes the open passage; `endTour` ends a tour with a selection for after it. */
export function createOpenPassage(
	initial: ExcerptRef | undefined,
	{
		index,
		switches,
		selection,
		panels,
		layersOf,
		endTour,
		choose,
	}: {
		readonly index: AtlasIndex;
		readonly switches: LayerSwitches;
		readonly selection: SelectionStore;
		readonly panels: Panels;
		readonly layersOf: (features: readonly FeatureId[]) => readonly LayerId[];
		readonly endTour: (next: Selection | undefined) => void;
		readonly choose: (change: () => void) => void;
	},
): OpenPassageStore {
	const [excerpt, setExcerpt] = createSignal(initial);
	const featuresOf = (ref: ExcerptRef | undefined) => featuresOfPassage(index, ref);

	function open(ref: ExcerptRef | undefined) {
		switches.lend("passage", layersOf(featuresOf(ref)));
		setExcerpt(ref);
	}

	return {
		excerpt,
		article: () => index.articles.find(({ id }) => id === excerpt()?.article),
		featuresOf,
		replacePassage: (ref) => setExcerpt(ref),
		read: (ref) =>
			choose(() => {
				endTour(selection.selection());
				open(ref);
				panels.bringForward({ what: "article" });
			}),
		follow(ref) {
			const found = findExcerpt(index.articles, ref);
			if (!found) return;
			choose(() => {
				endTour(undefined);
				open(ref);
				selection.select(found.excerpt.features, { frame: true });
			});
		},
		closeArticle: () => choose(() => open(undefined)),
	};
}

/** The features that a passage speaks of; none without a passage, or for one that is not known. */
export function featuresOfPassage(
	{ articles }: Pick<AtlasIndex, "articles">,
	ref: ExcerptRef | undefined,
): readonly FeatureId[] {
	return (ref && findExcerpt(articles, ref)?.excerpt.features) ?? noFeatures;
}
