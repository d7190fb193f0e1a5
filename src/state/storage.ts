/** Gives what a browser keeps things in, or throws where it denies it. */
type StorageOf = () => Pick<Storage, "getItem" | "setItem">;

/** What a storage holds under a key; undefined where it keeps nothing, or was told nothing. */
export function readStored(key: string, storage: StorageOf): string | undefined {
	try {
		return storage().getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a text for as long as the storage does, where the browser keeps anything. */
export function writeStored(key: string, text: string, storage: StorageOf): void {
	try {
		storage().setItem(key, text);
	} catch {
		return; // Refused or full: the choice holds while the page does.
	}
}

/** A yes or no that a storage holds under a key; undefined as for {@link readStored}. */
export function readFlag(key: string, storage: StorageOf): boolean | undefined {
	const kept = readStored(key, storage);
	return kept === undefined ? undefined : kept === "yes";
}

/** Keeps a yes or no as {@link writeStored} does. */
export function writeFlag(key: string, flag: boolean, storage: StorageOf): void {
	writeStored(key, flag ? "yes" : "no", storage);
}
