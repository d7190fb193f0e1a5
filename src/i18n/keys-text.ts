import type { CommandId, ListedCommand } from "../domain/command";
import type { MapKeyAction } from "../domain/map-keys";
import { gatherWords } from "./gather-words";

/** The words of the window that shows all keys. */
export interface KeysText {
	readonly title: string;
	readonly everywhere: string;
	readonly onMap: string;
	readonly space: string;
	/** What commands do that are listed nowhere else. */
	readonly commands: Readonly<Record<Exclude<CommandId, ListedCommand>, string>>;
	readonly map: Readonly<Record<MapKeyAction, string>>;
	/** Of the switch, and what it is for. */
	readonly singleKeys: string;
	readonly singleKeysNote: string;
}

/** {@link KeysText} by language. */
export const keysTexts = gatherWords<KeysText>(import.meta.glob("./*/keys.ts", { eager: true }));
