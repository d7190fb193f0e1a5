import type { WelcomeText } from "../welcome-text";

/** The words for a first visit, in English. */
export const en: WelcomeText = {
	region: "Welcome",
	what: "Who draws which line in Korea, since when, and how exactly it is known.",
	follow: "Follow the text",
	lines: "Look at the lines",
	search: "Search",
	dismiss: "Close, and do not show again",
};
