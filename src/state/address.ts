import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import { formatLink, type LinkProblem, type LinkVocabulary, type ParsedLink, parseLink } from "./link";
import type { View } from "./view";
import type { ViewState } from "./view-state";

/** The window's address and history, or what stands for them in a test. */
export interface AddressBar {
	/** The address of the page, without what follows `?` or `#`. */
	page(): string;
	/** The fragment with its `#`, or the empty string. */
	hash(): string;
	push(fragment: string): void;
	replace(fragment: string): void;
	/** Calls back when the address was changed from outside, by Back or by hand; returns what ends that. */
	listen(callback: () => void): () => void;
}

/** What the address says that the view could not honour. */
export interface AddressState {
	problems(): readonly LinkProblem[];
	dismissProblems(): void;
	/** Whether the link with which the page was opened has a camera. */
	readonly cameToPlace: boolean;
	/** The view that the address tells of: the present one, but for where the map is while it moves. */
	settled(): View;
	/** A whole link that names camera, layers and everything else, so that it outlives a change of the defaults. */
	completeLink(): string;
	/**
	 * Adds an entry to the history that stands for all that follows, choices too, until what is returned is called. Going
	 * back leaves it: then `onLeft` is called, before the address is applied to the view.
	 */
	holdEntry(onLeft: () => void): () => void;
}

const settleMs = 200;

/**
 * Keeps view and address the same: a choice adds an entry to the history, moving about replaces the entry at most every
 * 200 ms, and an address changed from outside is applied to the view.
 */
export function createAddress(
	state: ViewState,
	vocabulary: LinkVocabulary,
	bar: AddressBar,
	initial: ParsedLink,
): AddressState {
	const [problems, setProblems] = createSignal(initial.problems);
	const [rest, setRest] = createSignal(initial.rest);
	const [settled, setSettled] = createSignal(untrack(state.view));
	const settle = () => setSettled(untrack(state.view));
	const fragment = createMemo(() => formatLink(state.view(), vocabulary, rest()));
	let written = fragment();
	let writtenChoices = state.choices();
	let held: { readonly onLeft: () => void } | undefined;
	let waiting: { timer: ReturnType<typeof setTimeout>; fragment: string } | undefined;

	const flush = () => {
		if (!waiting) return;
		clearTimeout(waiting.timer);
		bar.replace(waiting.fragment);
		waiting = undefined;
		settle();
	};

	createEffect(
		on([fragment, state.choices], ([next, choices]) => {
			const isChoice = choices !== writtenChoices && !held;
			writtenChoices = choices;
			if (next === written) return;
			written = next;
			if (isChoice) {
				flush();
				bar.push(next);
				settle();
			} else if (waiting) waiting.fragment = next;
			else waiting = { fragment: next, timer: setTimeout(flush, settleMs) };
		}),
	);

	const stop = bar.listen(() => {
		if (waiting) clearTimeout(waiting.timer);
		waiting = undefined;
		const left = held;
		held = undefined;
		left?.onLeft();
		const parsed = parseLink(bar.hash(), vocabulary);
		setProblems(parsed.problems);
		setRest(parsed.rest);
		written = formatLink(parsed.view, vocabulary, parsed.rest);
		state.apply(parsed.view, parsed);
		settle();
	});
	onCleanup(() => {
		stop();
		flush();
	});

	return {
		problems,
		settled,
		dismissProblems: () => setProblems([]),
		cameToPlace: initial.view.camera !== undefined,
		completeLink: () => `${bar.page()}#${formatLink(state.view(), vocabulary, rest(), { complete: true })}`,
		holdEntry(onLeft) {
			flush();
			bar.push(written);
			const hold = { onLeft };
			held = hold;
			return () => {
				if (held === hold) held = undefined;
			};
		},
	};
}

/** The address bar of a browser window. Writes that the browser refuses for their number are left for the next one. */
export function makeAddressBar(window: Window): AddressBar {
	const write = (how: "pushState" | "replaceState", fragment: string) => {
		const { pathname, search } = window.location;
		try {
			window.history[how](null, "", `${pathname}${search}${fragment && `#${fragment}`}`);
		} catch (error) {
			if (!(error instanceof DOMException && error.name === "SecurityError")) throw error;
		}
	};
	return {
		page: () => window.location.origin + window.location.pathname,
		hash: () => window.location.hash,
		push: (fragment) => write("pushState", fragment),
		replace: (fragment) => write("replaceState", fragment),
		listen(callback) {
			window.addEventListener("popstate", callback);
			return () => window.removeEventListener("popstate", callback);
		},
	};
}
