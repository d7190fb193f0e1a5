import { createMemo } from "solid-js";
import { excerptsAbout, type FoundExcerpt, passageFrom } from "../atlas/article";
import type { AtlasIndex } from "./atlas-index";
import type { ViewState } from "./view-state";

/** The passages that speak of what is selected, in all articles, to be gone through one by one. */
export interface PassageWalk {
	passages(): readonly FoundExcerpt[];
	/** Which of them the article is at, from 0; -1 for none. */
	position(): number;
	/** Opens the article at the next of them in the text, round its end. */
	next(): void;
	previous(): void;
}

/** Makes the walk through the passages about a view's selection; the selection stays. */
export function createPassageWalk(index: AtlasIndex, view: ViewState): PassageWalk {
	const passages = createMemo(() => {
		const selection = view.selection();
		return selection ? excerptsAbout(index.articles, selection.feature) : [];
	});
	const go = (direction: "next" | "previous") => {
		const found = passageFrom(index.articles, passages(), view.excerpt(), direction);
		if (found) view.read({ article: found.article.id, id: found.excerpt.id });
	};
	return {
		passages,
		position() {
			const now = view.excerpt();
			return passages().findIndex(({ article, excerpt }) => article.id === now?.article && excerpt.id === now.id);
		},
		next: () => go("next"),
		previous: () => go("previous"),
	};
}
