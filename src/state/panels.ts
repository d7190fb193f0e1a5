import { createSignal } from "solid-js";

/** A window over the page. */
type Dialog = "search" | "about-data" | "names" | "keys" | "describe";

/** How high a sheet over the map can stand, from low to high. */
export const sheetSteps = ["peek", "half", "full"] as const;
/** One of {@link sheetSteps}. */
export type SheetStep = (typeof sheetSteps)[number];

/** What a sheet can hold; a feature and a pin are things on the map, to be seen together with it. */
export type SheetContent = "layers" | "list" | "article" | "feature" | "pin";

/** The one sheet of a small window: what it holds, and how high it stands. */
export interface OpenSheet {
	readonly content: SheetContent;
	readonly step: SheetStep;
}

/** Something that comes to the front when a person asks for it. */
export interface Foreground {
	readonly what: "feature" | "article" | "pin";
}

/** What a person has open over and beside the map, and no link holds. Readers are reactive. */
export interface Panels {
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
	/** The open sheet; undefined while there is none. */
	sheet(): OpenSheet | undefined;
	showSheet(sheet: OpenSheet | undefined): void;
	/** Whether the sheet holds layers or list, and so hides what happens on the map. */
	isSheetInTheWay(): boolean;
	/** What a person turned to last, where there is room for one thing; a new object each time. */
	foreground(): Foreground | undefined;
	bringForward(foreground: Foreground | undefined): void;
}

/** Makes panels of which none is open. */
export function createPanels(): Panels {
	const [dialog, setDialog] = createSignal<Dialog>();
	const [isListOpen, setListOpen] = createSignal(false);
	const [unfoldedGroups, setUnfoldedGroups] = createSignal<ReadonlySet<string>>(new Set());
	const [sheet, setSheet] = createSignal<OpenSheet>();
	const [foreground, setForeground] = createSignal<Foreground>();
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
		sheet,
		showSheet: (next) => setSheet(next),
		isSheetInTheWay: () => ["layers", "list"].includes(sheet()?.content ?? ""),
		foreground,
		bringForward: (next) => setForeground(next),
	};
}
