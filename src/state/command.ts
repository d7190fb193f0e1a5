import type { Language } from "../atlas/atlas";
import type { Theme } from "./view";

/** The actions that are listed for a person to choose from, under their names in `src/features/search/words.ts`. */
export type ListedCommand =
	| "home"
	| "zoom-in"
	| "zoom-out"
	| "share"
	| "print"
	| "about-data"
	| "names"
	| "follow-text"
	| "tour"
	| "describe"
	| "keys"
	| `${Language | Theme}`;
/** Every action that has a name or a key. */
export type CommandId =
	| ListedCommand
	| "search"
	| "close-window"
	| "close-sheet"
	| "close-feature"
	| "remove-pin"
	| "close-article"
	| `${"next" | "previous"}-${"step" | "passage"}`
	| `${"next" | "previous"}-tour-step`
	| "leave-tour"
	| "stop-following";

/** Something a person can do, as data for keys and menus. */
export interface Command {
	readonly id: CommandId;
	/** What does it: `KeyboardEvent.key`, with `Mod+` before it for Ctrl or ⌘. */
	readonly keys?: readonly string[];
	/** Whether its keys have anything to do now; always, where absent. */
	isEnabled?(): boolean;
	/** Whether it opens or needs what stands beside the map, so that a map without panels has no use for it. */
	readonly needsPanels?: true;
	run(): void;
}
