import { languages, type Party } from "../../atlas/atlas";
import { wordsIn } from "../../i18n/text";
import type { AppState } from "../../state/context";
import { type Finding, toFindings } from "./findables";
import { type Finder, makeFinder } from "./make-finder";

const finders = new WeakMap<AppState, Promise<Finder<Finding>>>();

/** The finder of this atlas, made when it is first asked for; one that failed is made anew the next time. */
export function loadFinder(state: AppState): Promise<Finder<Finding>> {
	const known = finders.get(state);
	if (known) return known;
	const partyNames = (party: Party) => languages.map((language) => wordsIn(language).party[party]);
	const making = state
		.loadSearchables()
		.then((searchables) => makeFinder(toFindings(state.index, searchables, state.commands, partyNames)));
	finders.set(state, making);
	making.catch(() => finders.delete(state));
	return making;
}
