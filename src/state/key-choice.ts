import { createSignal } from "solid-js";
import { readFlag, writeFlag } from "./storage";

/** Whether keys that are a single character do anything, which somebody who speaks to the computer may not want. */
export interface KeyChoice {
	areSingleKeysOn(): boolean;
	/** Chooses for this browser, also for later visits. */
	setSingleKeys(on: boolean): void;
}

const singleKeysKey = "limit-lines.single-keys";

/** Makes the choice as it was made before in this browser; on, where it never was. */
export function createKeyChoice(browser: Pick<Window, "localStorage">): KeyChoice {
	const [areOn, setOn] = createSignal(readFlag(singleKeysKey, () => browser.localStorage) ?? true);
	return {
		areSingleKeysOn: areOn,
		setSingleKeys(on) {
			setOn(on);
			writeFlag(singleKeysKey, on, () => browser.localStorage);
		},
	};
}
