import { useAppState } from "../../state/context";
import { createArticleOpener } from "../reader/article-list";
import type { Choice } from "./results";

/** Degrees shown round a place of a kind; others are small. */
const reachDeg: Readonly<Record<string, number>> = {
	country: 3,
	sea: 3,
	bay: 0.7,
	strait: 0.3,
	estuary: 0.4,
	peninsula: 0.7,
	"island-group": 0.8,
};
const smallReachDeg = 0.15;

/** Makes what does what a chosen result stands for. */
export function createChooser(): (choice: Choice) => void {
	const { view, camera, highlight, run } = useAppState();
	const openArticle = createArticleOpener();
	return (choice) => {
		switch (choice.kind) {
			case "position":
				return view.dropPin(choice.at);
			case "place": {
				const { name, at, kind } = choice.place;
				const reach = choice.place.reachDeg ?? reachDeg[kind];
				highlight.setPlace({ name, ...(reach === undefined && { at }) });
				return camera.goTo(at, reach ?? smallReachDeg);
			}
			case "feature":
				return view.select([choice.feature.id], { frame: true, takesFocus: true });
			case "layer":
				return view.setVisible([choice.layer.id], true);
			case "article":
				return view.read({ article: choice.article.id, id: choice.excerpt.id });
			case "whole-article":
				return openArticle(choice.article);
			case "command":
				return run(choice.id);
		}
	};
}
