import { gatherWords } from "./gather-words";

/** The words of the line that greets a first visit, apart so that they come with it. */
export interface WelcomeText {
	/** Of the line as a part of the page. */
	readonly region: string;
	readonly what: string;
	readonly follow: string;
	readonly lines: string;
	readonly search: string;
	readonly dismiss: string;
}

/** {@link WelcomeText} by language. */
export const welcomeTexts = gatherWords<WelcomeText>(import.meta.glob("./*/welcome.ts", { eager: true }));
