/** Gives what a browser keeps things in, or throws where it denies it. */
type StorageOf = () => Pick<Storage, "getItem" | "setItem">;

/** A yes or no that a storage holds under a key; undefined where it keeps nothing, or was told nothing. */
export function recallFlag(key: string, storage: StorageOf): boolean | undefined {
	try {
		const kept = storage().getItem(key);
		return kept === null ? undefined : kept === "yes";
	} catch {
		return undefined;
	}
}

/** Keeps a yes or no for as long as the storage does, where the browser keeps anything. */
export function keepFlag(key: string, flag: boolean, storage: StorageOf): void {
	try {
		storage().setItem(key, flag ? "yes" : "no");
	} catch {
		return; // Refused or full: the choice holds while the page does.
	}
}
