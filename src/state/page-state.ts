import { createSignal } from "solid-js";

/** A window over the page. */
export type Dialog = "search" | "about-data";

/** What a person has open or asks for that no link holds. */
export interface PageState {
	dialog(): Dialog | undefined;
	open(dialog: Dialog): void;
	/** Closes a window, if it is the open one. */
	close(dialog: Dialog): void;
	/** Counts how often the link to this view was asked for. */
	shareRequests(): number;
	share(): void;
}

/** Makes the state of a page with nothing open. */
export function createPageState(): PageState {
	const [dialog, setDialog] = createSignal<Dialog>();
	const [shareRequests, setShareRequests] = createSignal(0);
	return {
		dialog,
		open: (wanted) => setDialog(wanted),
		close: (closed) => setDialog((now) => (now === closed ? undefined : now)),
		shareRequests,
		share: () => setShareRequests((count) => count + 1),
	};
}
