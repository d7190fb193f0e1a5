import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import { type Language, languages } from "../atlas/atlas";
import type { ColorScheme } from "../symbology/palette";
import { readStored, writeStored } from "./storage";
import type { Theme } from "./view";

/** Whether a media query matches now; reactive. */
export function createMediaQuery(query: string): Accessor<boolean> {
	const list = window.matchMedia(query);
	const [matches, setMatches] = createSignal(list.matches);
	const update = () => setMatches(list.matches);
	list.addEventListener("change", update);
	onCleanup(() => list.removeEventListener("change", update));
	return matches;
}

/**
 * Calls back when the page begins to be printed and when that ends, by the browser's events or, where it has none, by the
 * medium; each once, those registered first before others. Returns what ends that.
 */
export function watchPrinting(begin: () => void, end: () => void): () => void {
	const medium = window.matchMedia("print");
	let isPrinting = false;
	const turn = (now: boolean) => {
		if (now === isPrinting) return;
		isPrinting = now;
		if (now) begin();
		else end();
	};
	const onBegin = () => turn(true);
	const onEnd = () => turn(false);
	const onMedium = () => turn(medium.matches);
	window.addEventListener("beforeprint", onBegin);
	window.addEventListener("afterprint", onEnd);
	medium.addEventListener("change", onMedium);
	return () => {
		window.removeEventListener("beforeprint", onBegin);
		window.removeEventListener("afterprint", onEnd);
		medium.removeEventListener("change", onMedium);
	};
}

/** Whether the page is being printed; reactive, and true before what calls {@link watchPrinting} later is told. */
export function createPrinting(): Accessor<boolean> {
	const [isPrinting, setPrinting] = createSignal(false);
	onCleanup(
		watchPrinting(
			() => setPrinting(true),
			() => setPrinting(false),
		),
	);
	return isPrinting;
}

/** The colours of the page. Reactive. */
export interface ColorSchemes {
	/** Those of the screen: light or dark, as the theme or the system says. */
	screen(): ColorScheme;
	/** Those of the moment: light while the page is printed, since paper is white. */
	now(): ColorScheme;
}

/** Makes the colour schemes of a theme; `isForPaper` tells that the page is about to be printed. */
export function createColorSchemes(theme: () => Theme, isForPaper: () => boolean): ColorSchemes {
	const prefersDark = createMediaQuery("(prefers-color-scheme: dark)");
	const isPrinting = createPrinting();
	const screen = createMemo(() => {
		const chosen = theme();
		return chosen === "auto" ? (prefersDark() ? "dark" : "light") : chosen;
	});
	return { screen, now: () => (isPrinting() || isForPaper() ? "light" : screen()) };
}

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
	const kept = readStored(languageKey, () => browser.localStorage);
	const wanted = [kept, ...browser.navigator.languages.map((tag) => tag.split("-")[0])];
	return wanted.flatMap((tag) => languages.find((each) => each === tag) ?? [])[0] ?? "en";
}

/** Remembers a chosen language for the next visit, where the browser keeps anything. */
export function rememberLanguage(language: Language, browser: Pick<Window, "localStorage">): void {
	writeStored(languageKey, language, () => browser.localStorage);
}
