import {
	articles,
	basemapUrls,
	catalogue,
	exercisesUrl,
	layerOfFeature,
	layerUrls,
	opening,
	shapesOfLayer,
	sourcesUrl,
} from "virtual:atlas";
import { createEffect, createMemo, createSignal, lazy, onCleanup, Show, Suspense } from "solid-js";
import { bindKeys } from "./commands";
import { createAppState } from "./create-app-state";
import { loadCollection, loadExercises, loadSources } from "./data/load-atlas";
import { failure } from "./domain/result";
import { noCover } from "./domain/sheet";
import { TextProvider, useText } from "./i18n/text";
import { MapRegion } from "./map/map-region";
import { makeAddressBar } from "./state/address";
import { compactWindow, createMediaQuery, createPrinting, preferredLanguage, tightWindow } from "./state/appearance";
import { type AppState, AppStateProvider, useAppState } from "./state/context";
import { Card } from "./ui/card";
import { Dialogs } from "./ui/dialogs";
import { DockedPin } from "./ui/docked-pin";
import { MapHeading } from "./ui/map-heading";
import { createMeaningColors } from "./ui/meaning-colors";
import { LinkNotice } from "./ui/notices";
import { PartBoundary } from "./ui/part-boundary";
import { LeadPanels, SidePanels } from "./ui/side-panels";

const Legend = lazy(async () => {
	const [{ Legend }] = await Promise.all([import("./ui/legend"), import("./styles/legend.css")]);
	return { default: Legend };
});
const FeatureTable = lazy(async () => ({ default: (await import("./ui/feature-table")).FeatureTable }));
const FilterNotice = lazy(async () => ({ default: (await import("./ui/filter-notice")).FilterNotice }));
const PrintSheet = lazy(async () => ({ default: (await import("./ui/print-sheet")).PrintSheet }));

/** Makes the application's state from the page's address and the atlas built into it. */
function createBuiltState(): AppState {
	return createAppState({
		index: { catalogue, articles, opening, layerOfFeature, shapesOfLayer },
		loaders: {
			loadCollection: async (id) => {
				const url = layerUrls[id];
				return url === undefined ? failure({ kind: "status", status: 404 }) : loadCollection(id, url);
			},
			loadSources: () => loadSources(sourcesUrl),
			loadExercises: () => loadExercises(exercisesUrl),
		},
		bar: makeAddressBar(window),
		browser: window,
		loadSearchables: async () => (await import("virtual:searchables")).searchables,
		loadLand: async () => (await import("./data/load-land")).loadLand(basemapUrls.fine),
		layerUrl: (id) => layerUrls[id],
		isEmbedded: new URLSearchParams(window.location.search).get("embed") === "1",
	});
}

/** The whole page. */
export function App() {
	const state = createBuiltState();
	const language = createMemo(() => state.view.language() ?? preferredLanguage(window));
	createEffect(() => {
		document.documentElement.lang = language();
	});
	return (
		<AppStateProvider state={state}>
			<TextProvider language={language()}>
				<Page />
			</TextProvider>
		</AppStateProvider>
	);
}

function Page() {
	const { index, data, view, glow, followText, tour, page, commands, keyChoice, listFilter, isEmbedded } =
		useAppState();
	const text = useText();
	const isCompact = createMediaQuery(compactWindow);
	const isTight = createMediaQuery(tightWindow);
	const prefersDark = createMediaQuery("(prefers-color-scheme: dark)");
	const isPrinting = createPrinting();
	const screenScheme = createMemo(() => {
		const theme = view.theme();
		return theme === "auto" ? (prefersDark() ? "dark" : "light") : theme;
	});
	const colorScheme = () => (isPrinting() || page.isPrintDue() ? "light" : screenScheme()); // Paper is white.
	const [isCardElsewhere, setCardElsewhere] = createSignal(false);
	const [sheetCover, setSheetCover] = createSignal(noCover);
	const [headingPx, setHeadingPx] = createSignal(0);
	const cover = createMemo(() => ({ ...sheetCover(), topPx: headingPx() }));
	const [isMapStarted, setMapStarted] = createSignal(false);
	const [isMapDrawn, setMapDrawn] = createSignal(false);
	const [hasMapFailed, setMapFailed] = createSignal(false);
	const glowing = () =>
		glow.features().length > 0
			? glow.features()
			: (tour.step()?.features ?? followText.passage()?.excerpt.features ?? []);
	createMeaningColors(colorScheme);
	createEffect(() => {
		document.title = `${text.of(index.opening.title)}: ${text.of(index.opening.tagline)}`;
	});
	onCleanup(
		bindKeys(
			window,
			commands.filter(({ needsPanels }) => !isEmbedded || !needsPanels),
			keyChoice,
		),
	);

	return (
		<div class="page" classList={{ "is-embedded": isEmbedded, "has-article": view.excerpt() !== undefined }}>
			<Show when={!isEmbedded}>
				<PartBoundary>
					<LeadPanels isCompact={isCompact()} isDue={isMapStarted()} hasMapFailed={hasMapFailed()} />
				</PartBoundary>
			</Show>
			<main class="main">
				<PartBoundary>
					<MapRegion
						index={index}
						data={data}
						state={view}
						glow={glowing()}
						basemap={basemapUrls}
						colorScheme={colorScheme()}
						screenScheme={screenScheme()}
						cover={cover()}
						popups={!isCompact() && !(isTight() && view.excerpt() !== undefined)}
						card={() => <Card />}
						heading={() => <MapHeading onHeight={setHeadingPx} />}
						legend={() => (
							<PartBoundary>
								<Suspense>
									<Legend
										isCrowded={
											view.selection() !== undefined || view.excerpt() !== undefined || tour.step() !== undefined
										}
									/>
								</Suspense>
							</PartBoundary>
						)}
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
						onCardElsewhere={setCardElsewhere}
						onStarted={() => setTimeout(setMapStarted, 0, true)}
						onDrawn={(failure) => {
							setMapDrawn(true);
							setMapFailed(failure !== undefined);
							void import("./styles/late-controls.css");
						}}
					/>
				</PartBoundary>
				<PartBoundary>
					<Show
						when={!isEmbedded}
						fallback={
							<Show when={isCardElsewhere() && view.selection()} fallback={<DockedPin />}>
								<div class="docked-card">
									<Card />
								</div>
							</Show>
						}
					>
						<SidePanels
							isCompact={isCompact()}
							isCardElsewhere={isCardElsewhere()}
							onCover={setSheetCover}
							isDue={isMapStarted()}
							isIdle={isMapDrawn()}
							hasMapFailed={hasMapFailed()}
						/>
					</Show>
				</PartBoundary>
				<Show when={listFilter.isOn() && !listFilter.isListed()}>
					<Suspense>
						<FilterNotice />
					</Suspense>
				</Show>
				<Show when={isCompact() || isEmbedded}>
					<LinkNotice />
				</Show>
			</main>
			<PartBoundary>
				<Dialogs />
			</PartBoundary>
			<Show when={isMapDrawn()}>
				<Suspense>
					<PrintSheet />
				</Suspense>
			</Show>
		</div>
	);
}
