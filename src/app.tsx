import {
	articles,
	basemapUrls,
	catalogue,
	exercisesUrl,
	firstLayers,
	layerOfFeature,
	layerUrls,
	opening,
	shapesOfLayer,
	sourcesUrl,
} from "virtual:atlas";
import { createEffect, lazy, onCleanup, Show, Suspense, untrack } from "solid-js";
import { isMostOf, loadCollection, loadExercises, loadSources, makeBundleLoader } from "./atlas/load";
import { bindKeys } from "./commands";
import { createAppState } from "./create-app-state";
import { Card } from "./features/card/card";
import { Dialogs } from "./features/page/dialogs";
import { LinkNotice } from "./features/page/notices";
import { LeadPanels, SidePanels } from "./features/page/side-panels";
import { DockedPin } from "./features/pin/docked-pin";
import { FullMapLink } from "./features/share/full-map-link";
import { MapHeading } from "./features/tour/map-heading";
import { TextProvider, useText } from "./i18n/text";
import { failure } from "./lib/result";
import { MapRegion } from "./map/map-region";
import { makeAddressBar } from "./state/address";
import { type AppState, AppStateProvider, useAppState } from "./state/context";
import { createMeaningColors } from "./ui/meaning-colors";
import { PartBoundary } from "./ui/part-boundary";

const Legend = lazy(async () => {
	const [{ Legend }] = await Promise.all([import("./features/legend/legend"), import("./features/legend/legend.css")]);
	return { default: Legend };
});
const FeatureTable = lazy(async () => ({ default: (await import("./features/list/feature-table")).FeatureTable }));
const FilterNotice = lazy(async () => ({ default: (await import("./features/list/list-filters")).FilterNotice }));
const PrintSheet = lazy(async () => ({ default: (await import("./features/print/print-sheet")).PrintSheet }));

/** Makes the application's state from the page's address and the atlas built into it. */
function createBuiltState(): AppState {
	const bundle = firstLayers && { ids: firstLayers.ids, load: makeBundleLoader(firstLayers) };
	const state: AppState = createAppState({
		index: { catalogue, articles, opening, layerOfFeature, shapesOfLayer },
		loaders: {
			loadCollection: async (id) => {
				const shown = untrack(() => bundle?.ids.filter(state.view.isVisible)) ?? [];
				const bundled = bundle && isMostOf(shown, bundle.ids) ? await bundle.load(id) : undefined;
				if (bundled) return bundled;
				const url = layerUrls[id];
				return url === undefined ? failure({ kind: "status", status: 404 }) : loadCollection(id, url);
			},
			loadSources: () => loadSources(sourcesUrl),
			loadExercises: () => loadExercises(exercisesUrl),
		},
		bar: makeAddressBar(window),
		browser: window,
		loadSearchables: async () => (await import("virtual:searchables")).searchables,
		loadLand: async () => (await import("./atlas/load-basemap")).loadLand(basemapUrls.fine),
		layerUrl: (id) => layerUrls[id],
		basemap: basemapUrls,
		isEmbedded: new URLSearchParams(window.location.search).get("embed") === "1",
	});
	return state;
}

/** The whole page. */
export function App() {
	const state = createBuiltState();
	createEffect(() => {
		document.documentElement.lang = state.language();
	});
	return (
		<AppStateProvider state={state}>
			<TextProvider language={state.language()}>
				<Page />
			</TextProvider>
		</AppStateProvider>
	);
}

function Page() {
	const { index, view, tour, shell, colors, commands, keyChoice, focusTargets, listFilter, isEmbedded } = useAppState();
	const text = useText();
	const isCrowded = () => view.selection() !== undefined || view.excerpt() !== undefined || tour.step() !== undefined;
	createMeaningColors(colors.now);
	createEffect(() => {
		if (!shell.hasReached("lines-drawn")) return;
		void import("./map/controls/late-controls.css");
		void import("virtual:serif.css");
	});
	createEffect(() => {
		document.title = `${text.of(index.opening.title)}: ${text.of(index.opening.tagline)}`;
	});
	onCleanup(
		bindKeys(
			window,
			commands.filter(({ needsPanels }) => !isEmbedded || !needsPanels),
			keyChoice,
			focusTargets,
		),
	);

	return (
		<div
			class="page"
			classList={{ "is-embedded": isEmbedded, "has-article": !isEmbedded && view.excerpt() !== undefined }}
		>
			<Show when={!isEmbedded}>
				<PartBoundary>
					<LeadPanels />
				</PartBoundary>
			</Show>
			<main class="main">
				<PartBoundary>
					<MapRegion
						card={(isOutOfViewport) => <Card showOnMap={isOutOfViewport()} />}
						heading={() => <MapHeading />}
						legend={() => (
							<PartBoundary>
								<Suspense>
									<Legend isCrowded={isCrowded()} />
								</Suspense>
							</PartBoundary>
						)}
						corner={isEmbedded && <FullMapLink />}
						fallback={(kind) => {
							const words = () => (kind === "no-webgl" ? text.words().map.noWebGl : text.words().map.failed);
							return (
								<div class="map-fallback">
									<div role="alert">
										<h2>{words().title}</h2>
										<p>{words().body}</p>
									</div>
									<Suspense>
										<FeatureTable />
									</Suspense>
								</div>
							);
						}}
					/>
				</PartBoundary>
				<PartBoundary>
					<Show
						when={!isEmbedded}
						fallback={
							<Show when={shell.cardPlacement() === "apart" && view.selection()} fallback={<DockedPin />}>
								<div class="docked-card">
									<Card />
								</div>
							</Show>
						}
					>
						<SidePanels />
					</Show>
				</PartBoundary>
				<Show when={listFilter.isOn() && !listFilter.isListed()}>
					<Suspense>
						<FilterNotice />
					</Suspense>
				</Show>
				<Show when={shell.isCompact() || isEmbedded}>
					<LinkNotice />
				</Show>
			</main>
			<PartBoundary>
				<Dialogs />
			</PartBoundary>
			<Show when={shell.hasReached("lines-drawn")}>
				<Suspense>
					<PrintSheet />
				</Suspense>
			</Show>
		</div>
	);
}
