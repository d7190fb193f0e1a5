import type { HeadingText } from "./words";

/** The English round the headline and the tour. */
export const en: HeadingText = {
	region: "What this map shows",
	takeTour: (steps) => `Take the tour in ${steps} steps`,
	dismiss: "Close",
	tour: "Tour",
	position: (step, steps) => `${step} of ${steps}`,
	previous: "Back",
	next: "Next",
	finish: "Explore the map",
	leave: "End the tour",
	readArticle: "Read the article",
};
