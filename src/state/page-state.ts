import { createSignal } from "solid-js";
import type { LocalText } from "../atlas/atlas";
import type { Viewport } from "../atlas/viewport";
import type { LngLat } from "../geo/positions";

/** A window over the page. */
export type Dialog = "search" | "about-data" | "names" | "keys" | "describe";

/** The name of a place, and where it is, unless it is a large one. */
export interface FoundPlace {
	readonly name: LocalText;
	readonly at?: LngLat;
}

/** What a person has open or asks for that no link holds. */
export interface PageState {
	dialog(): Dialog | undefined;
	open(dialog: Dialog): void;
	/** Closes a window, if it is the open one. */
	close(dialog: Dialog): void;
	/** Whether the list of features is open beside the map. */
	isListOpen(): boolean;
	showList(isOpen: boolean): void;
	/** Whether a group of layers is unfolded in the panel, by its id. */
	isGroupUnfolded(group: string): boolean;
	unfoldGroup(group: string, isUnfolded: boolean): void;
	/** What takes away a sheet that holds layers or list; undefined while there is none. */
	sheetCloser(): (() => void) | undefined;
	setSheetCloser(close: (() => void) | undefined): void;
	/** Counts how often the link to this view was asked for. */
	shareRequests(): number;
	share(): void;
	/** Whether the page is about to be printed, and takes the colours of paper first. */
	isPrintDue(): boolean;
	/** Prints when the map is drawn in those colours, or after some seconds without that. */
	print(): Promise<void>;
	/** How the map is drawn as it is asked to be now; undefined while there is none. */
	setMapDrawer(draw: (() => Promise<void>) | undefined): void;
	/** The place on the map that a search has led to, while it is to be pointed out. */
	found(): FoundPlace | undefined;
	showFound(place: FoundPlace | undefined): void;
	/** What the map shows; undefined until it is drawn, and where there is none. */
	viewport(): Viewport | undefined;
	/** Called by the map when it has come to rest. */
	showViewport(viewport: Viewport): void;
}

/** Paper in the colours of the screen is better than none. */
const mostWaitMs = 5000;

/** Makes the state of a page with nothing open. */
export function createPageState(): PageState {
	const [dialog, setDialog] = createSignal<Dialog>();
	const [isListOpen, setListOpen] = createSignal(false);
	const [unfoldedGroups, setUnfoldedGroups] = createSignal<ReadonlySet<string>>(new Set());
	const [sheetCloser, setSheetCloser] = createSignal<() => void>();
	const [shareRequests, setShareRequests] = createSignal(0);
	const [isPrintDue, setPrintDue] = createSignal(false);
	let drawMap: (() => Promise<void>) | undefined;
	const [found, setFound] = createSignal<FoundPlace>();
	const [viewport, setViewport] = createSignal<Viewport>();
	return {
		dialog,
		open: (wanted) => setDialog(wanted),
		close: (closed) => setDialog((now) => (now === closed ? undefined : now)),
		isListOpen,
		showList: (isOpen) => setListOpen(isOpen),
		isGroupUnfolded: (group) => unfoldedGroups().has(group),
		unfoldGroup: (group, isUnfolded) =>
			setUnfoldedGroups(
				(groups) => new Set([...[...groups].filter((each) => each !== group), ...(isUnfolded ? [group] : [])]),
			),
		sheetCloser,
		setSheetCloser: (close) => setSheetCloser(() => close),
		shareRequests,
		share: () => setShareRequests((count) => count + 1),
		isPrintDue,
		async print() {
			if (isPrintDue()) return;
			setPrintDue(true);
			try {
				await Promise.race([drawMap?.(), new Promise((resolve) => setTimeout(resolve, mostWaitMs))]);
				window.print();
			} finally {
				setPrintDue(false);
			}
		},
		setMapDrawer(draw) {
			drawMap = draw;
		},
		found,
		showFound: (place) => setFound(place),
		viewport,
		showViewport: (next) => setViewport(next),
	};
}
