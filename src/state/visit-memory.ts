/** A yes or no that a browser keeps for the visit under a key; undefined where it keeps nothing, or was told nothing. */
export function recallFlag(key: string, browser: Pick<Window, "sessionStorage">): boolean | undefined {
	try {
		const kept = browser.sessionStorage.getItem(key);
		return kept === null ? undefined : kept === "yes";
	} catch {
		return undefined;
	}
}

/** Keeps a yes or no for the visit, where the browser keeps anything. */
export function keepFlag(key: string, flag: boolean, browser: Pick<Window, "sessionStorage">): void {
	try {
		browser.sessionStorage.setItem(key, flag ? "yes" : "no");
	} catch {
		return; // Refused or full: the choice holds while the page does.
	}
}
