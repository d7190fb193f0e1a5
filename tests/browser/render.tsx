import { createRoot, type JSX } from "solid-js";
import { render } from "solid-js/web";
import { makeCommands } from "../../src/commands";
import type { AtlasCollection, Language } from "../../src/domain/atlas";
import { parseLink } from "../../src/domain/link";
import { failure, success } from "../../src/domain/result";
import { TextProvider } from "../../src/i18n/text";
import { type AddressBar, createAddress } from "../../src/state/address";
import { createAtlasData } from "../../src/state/atlas-data";
import { type AtlasIndex, findLayerOf, toVocabulary } from "../../src/state/atlas-index";
import { type AppState, AppStateProvider } from "../../src/state/context";
import { createFollowText } from "../../src/state/follow-text";
import { createGlow } from "../../src/state/glow";
import { createKeyChoice } from "../../src/state/key-choice";
import { createPageState } from "../../src/state/page-state";
import { createPassageWalk } from "../../src/state/passage-walk";
import { createViewState } from "../../src/state/view-state";
import { exercise, searchables, source } from "../fixtures/atlas";

const stillBar: AddressBar = { hash: () => "", push: () => {}, replace: () => {}, listen: () => () => {} };

/** A page with one component in it, and the state it reads. */
export interface Rendered {
	readonly state: AppState;
	readonly element: HTMLElement;
	dispose(): void;
}

/** Makes the application's state from an index and files in memory; a layer without a file does not load. */
export function makeAppState(
	index: AtlasIndex,
	files: Readonly<Record<string, AtlasCollection>>,
	fragment = "",
): { state: AppState; dispose: () => void } {
	return createRoot((dispose) => {
		const vocabulary = toVocabulary(index);
		const initial = parseLink(fragment, vocabulary);
		const data = createAtlasData(
			{
				loadCollection: async (id) => {
					const file = files[id];
					return file ? success(file) : failure({ kind: "network" });
				},
				loadSources: async () => success([source]),
				loadExercises: async () => success([exercise]),
			},
			(feature) => findLayerOf(index, feature)?.id,
		);
		const view = createViewState(index, data, initial.view);
		const address = createAddress(view, vocabulary, stillBar, initial);
		const page = createPageState();
		const followText = createFollowText(index, data, view, address);
		const passageWalk = createPassageWalk(index, view);
		const commands = makeCommands({ view, page, followText, passageWalk });
		const state: AppState = {
			index,
			data,
			view,
			address,
			page,
			glow: createGlow(index, data),
			followText,
			passageWalk,
			commands,
			keyChoice: createKeyChoice(window),
			run: (id) => commands.find((command) => command.id === id)?.run(),
			loadSearchables: async () => searchables,
			layerUrl: (id) => `${id}.geojson`,
			isEmbedded: false,
		};
		return { state, dispose };
	});
}

/** Renders a component into the page of the test. */
export function renderWith(
	{ state, dispose }: { state: AppState; dispose: () => void },
	component: () => JSX.Element,
	language: Language = "en",
): Rendered {
	const element = document.createElement("div");
	document.body.append(element);
	const unmount = render(
		() => (
			<AppStateProvider state={state}>
				<TextProvider language={language}>{component()}</TextProvider>
			</AppStateProvider>
		),
		element,
	);
	return {
		state,
		element,
		dispose() {
			unmount();
			dispose();
			element.remove();
		},
	};
}
