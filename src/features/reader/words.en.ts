import type { ReaderText } from "./words";

const passages = (count: number) => `${count} ${count === 1 ? "passage" : "passages"}`;

/** The words of the article reader, in English. */
export const en: ReaderText = {
	close: "Close the article",
	allArticles: "All articles",
	nextArticle: "Next article",
	passageHint: "Marked words lead to the map.",
	follow: "Follow the text",
	followHint: "The map goes along as you scroll or press ↓ and ↑. Escape ends it and brings your layers back.",
	progress: (position, count) => `${position} of ${count}`,
	nextStep: "Next passage",
	previousStep: "Previous passage",
	end: "The text ends here.",
	beginning: "The text begins here.",
	features: (count) => (count === 1 ? "1 feature on the map" : `${count} features on the map`),
	onMap: "On the map",
	more: (count) => `and ${count} more`,
	returnToPlace: "Map as it was before",
	about: (name, count, position) =>
		position === undefined ? `${passages(count)} about ${name}` : `${position} of ${passages(count)} about ${name}`,
	nextAbout: "Next passage about it",
	previousAbout: "Previous passage about it",
};
