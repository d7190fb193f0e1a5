import { createMemo } from "solid-js";
import { textIn } from "./atlas/atlas";
import { makeCommands } from "./commands";
import { type AddressBar, createAddress } from "./state/address";
import { createColorSchemes, preferredLanguage } from "./state/appearance";
import { type AtlasLoaders, createAtlasData } from "./state/atlas-data";
import { findLayerOf, toVocabulary } from "./state/atlas-index";
import { createCameraRequests } from "./state/camera-requests";
import type { AppState } from "./state/context";
import { makeFocusTargets } from "./state/focus-targets";
import { createFollowSession } from "./state/follow-session";
import { createHighlight } from "./state/highlight";
import { createKeyChoice } from "./state/key-choice";
import { parseLink } from "./state/link";
import { createListFilter } from "./state/list-filter";
import { createObstructions } from "./state/obstructions";
import { createPanels } from "./state/panels";
import { createPassageWalk } from "./state/passage-walk";
import { createPrintService } from "./state/print-service";
import { createShareService } from "./state/share";
import { createShell } from "./state/shell";
import { createTour } from "./state/tour";
import { createViewState } from "./state/view-state";

/** What the application's state is made of; tests give their own. */
export interface AppParts
	extends Pick<AppState, "index" | "loadSearchables" | "loadLand" | "layerUrl" | "basemap" | "isEmbedded"> {
	readonly loaders: AtlasLoaders;
	/** Holds the link to begin with. */
	readonly bar: AddressBar;
	readonly browser: Pick<Window, "localStorage" | "navigator">;
}

/** Makes the application's state, beginning with the view of the address. */
export function createAppState({ loaders, bar, browser, ...parts }: AppParts): AppState {
	const { index, isEmbedded } = parts;
	const vocabulary = toVocabulary(index);
	const initial = parseLink(bar.hash(), vocabulary);
	const data = createAtlasData(loaders, (feature) => findLayerOf(index, feature)?.id);
	const camera = createCameraRequests(index, data, initial.view.camera);
	const panels = createPanels();
	const shell = createShell(isEmbedded);
	const view = createViewState({ index, data, camera, panels }, initial.view, initial);
	const language = createMemo(() => view.language() ?? preferredLanguage(browser));
	const address = createAddress(view, vocabulary, bar, initial);
	const followSession = createFollowSession({ index, data, view, camera, address });
	const passageWalk = createPassageWalk(index, view);
	const tour = createTour(index, view);
	const printing = createPrintService(
		() => shell.failure() === undefined && shell.phase() !== "starting",
		async () => view.selection() && data.sources.ensureLoaded(),
	);
	const sharing = createShareService(address.completeLink, () => textIn(index.opening.title, language()));
	const commands = makeCommands({ view, camera, panels, followSession, passageWalk, tour, printing, sharing });
	return {
		...parts,
		data,
		view,
		camera,
		address,
		shell,
		panels,
		listFilter: createListFilter({ index, data, view }),
		highlight: createHighlight(index, data),
		followSession,
		passageWalk,
		tour,
		printing,
		sharing,
		colors: createColorSchemes(view.theme, printing.isDue),
		focusTargets: makeFocusTargets(),
		obstructions: createObstructions(shell.mapPadding),
		language,
		commands,
		keyChoice: createKeyChoice(browser),
		run(id) {
			const command = commands.find((each) => each.id === id);
			if (!command) throw new Error(`There is no command “${id}”; add its entry to src/commands.ts.`);
			command.run();
		},
	};
}
