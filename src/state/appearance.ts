import { type Accessor, createSignal, onCleanup } from "solid-js";
import { type Language, languages } from "../domain/atlas";
import { keep, recall } from "./visit-memory";

/** Whether a media query matches now; reactive. */
export function createMediaQuery(query: string): Accessor<boolean> {
	const list = window.matchMedia(query);
	const [matches, setMatches] = createSignal(list.matches);
	const update = () => setMatches(list.matches);
	list.addEventListener("change", update);
	onCleanup(() => list.removeEventListener("change", update));
	return matches;
}

/** Whether the page is being printed; reactive, and true before other listeners of `beforeprint` made after it. */
export function createPrinting(): Accessor<boolean> {
	const [isPrinting, setPrinting] = createSignal(false);
	const begin = () => setPrinting(true);
	const end = () => setPrinting(false);
	window.addEventListener("beforeprint", begin);
	window.addEventListener("afterprint", end);
	onCleanup(() => {
		window.removeEventListener("beforeprint", begin);
		window.removeEventListener("afterprint", end);
	});
	return isPrinting;
}

/**
 * Windows too small for panels at the map's sides: upright phones, and phones on their side. The styles ask the same.
 */
export const compactWindow = "(max-width: 760px), (max-width: 960px) and (max-height: 500px) and (pointer: coarse)";

/** Frames in which an embedded map has no room for a card beside what it shows. The styles ask the same. */
export const narrowFrame = "(max-width: 499px)";

/** Whether things may glide rather than jump, as the person has told the system. */
export function wantsMotion(): boolean {
	return !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** The size of the reader's text, in CSS pixels: what a rem is. */
export function readTextPx(): number {
	return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

const languageKey = "limit-lines.language";

/** The language for somebody whose link does not say: the one chosen before, else the browser's, else English. */
export function preferredLanguage(browser: Pick<Window, "localStorage" | "navigator">): Language {
	const kept = recall(languageKey, () => browser.localStorage);
	const wanted = [kept, ...browser.navigator.languages.map((tag) => tag.split("-")[0])];
	return wanted.flatMap((tag) => languages.find((each) => each === tag) ?? [])[0] ?? "en";
}

/** Remembers a chosen language for the next visit, where the browser keeps anything. */
export function rememberLanguage(language: Language, browser: Pick<Window, "localStorage">): void {
	keep(languageKey, language, () => browser.localStorage);
}
