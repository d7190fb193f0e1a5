import { basemapUrls } from "virtual:atlas";
import { createRoot, type JSX } from "solid-js";
import { render } from "solid-js/web";
import type { AtlasCollection, Language } from "../../src/atlas/atlas";
import { createAppState } from "../../src/create-app-state";
import { TextProvider } from "../../src/i18n/text";
import { failure, success } from "../../src/lib/result";
import type { AtlasIndex } from "../../src/state/atlas-index";
import { type AppState, AppStateProvider } from "../../src/state/context";
import { exercise, searchables, sources } from "../fixtures/atlas";

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
	return createRoot((dispose) => ({
		dispose,
		state: createAppState({
			index,
			loaders: {
				loadCollection: async (id) => {
					const file = files[id];
					return file ? success(file) : failure({ kind: "network" });
				},
				loadSources: async () => success(sources),
				loadExercises: async () => success([exercise]),
			},
			bar: {
				page: () => location.origin + location.pathname,
				hash: () => fragment,
				push: () => {},
				replace: () => {},
				listen: () => () => {},
			},
			browser: window,
			loadSearchables: async () => searchables,
			loadLand: async () => ({ type: "MultiPolygon", coordinates: [] }),
			layerUrl: (id) => `${id}.geojson`,
			// The fine coast, which nobody looks at here, takes longer than all else.
			basemap: { ...basemapUrls, fine: basemapUrls.overview },
			isEmbedded: false,
		}),
	}));
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
