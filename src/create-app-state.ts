import { makeCommands } from "./commands";
import { type AddressBar, createAddress } from "./state/address";
import { type AtlasLoaders, createAtlasData } from "./state/atlas-data";
import { findLayerOf, toVocabulary } from "./state/atlas-index";
import type { AppState } from "./state/context";
import { createViewState } from "./state/create-view-state";
import { createFollowText } from "./state/follow-text";
import { createGlow } from "./state/glow";
import { createKeyChoice } from "./state/key-choice";
import { parseLink } from "./state/link";
import { createListFilter } from "./state/list-filter";
import { createPageState } from "./state/page-state";
import { createPassageWalk } from "./state/passage-walk";
import { createTour } from "./state/tour";

/** What the application's state is made of; tests give their own. */
export interface AppParts extends Pick<AppState, "index" | "loadSearchables" | "loadLand" | "layerUrl" | "isEmbedded"> {
	readonly loaders: AtlasLoaders;
	/** Holds the link to begin with. */
	readonly bar: AddressBar;
	readonly browser: Pick<Window, "localStorage">;
}

/** Makes the application's state, beginning with the view of the address. */
export function createAppState({ loaders, bar, browser, ...parts }: AppParts): AppState {
	const { index } = parts;
	const vocabulary = toVocabulary(index);
	const initial = parseLink(bar.hash(), vocabulary);
	const data = createAtlasData(loaders, (feature) => findLayerOf(index, feature)?.id);
	const view = createViewState(index, data, initial.view);
	const address = createAddress(view, vocabulary, bar, initial);
	const page = createPageState();
	const followText = createFollowText(index, data, view, address);
	const passageWalk = createPassageWalk(index, view);
	const tour = createTour(index, view);
	const commands = makeCommands({ view, page, followText, passageWalk, tour });
	return {
		...parts,
		data,
		view,
		address,
		page,
		listFilter: createListFilter({ index, data, view }),
		glow: createGlow(index, data),
		followText,
		passageWalk,
		tour,
		commands,
		keyChoice: createKeyChoice(browser),
		run: (id) => commands.find((command) => command.id === id)?.run(),
	};
}
