import { type Finder, makeFinder } from "../../domain/search/make-finder";
import type { AppState } from "../../state/context";
import { type Finding, toFindings } from "./findables";

const finders = new WeakMap<AppState, Promise<Finder<Finding>>>();

/** The finder of this atlas, made when it is first asked for; one that failed is made anew the next time. */
export function loadFinder(state: AppState): Promise<Finder<Finding>> {
	const known = finders.get(state);
	if (known) return known;
	const making = state
		.loadSearchables()
		.then((searchables) => makeFinder(toFindings(state.index, searchables, state.commands)));
	finders.set(state, making);
	making.catch(() => finders.delete(state));
	return making;
}
