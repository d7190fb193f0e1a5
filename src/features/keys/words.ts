import { gatherWords } from "../../i18n/gather-words";
import type { MapKeyAction } from "../../map/controls/map-keys";
import type { CommandId, ListedCommand } from "../../state/command";

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
export const keysTexts = gatherWords<KeysText>("src/features/keys", import.meta.glob("./words.*.ts", { eager: true }));
