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
import { loadCollection, loadExercises, loadSources } from "./atlas/load-atlas";
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
import { compactWindow, createMediaQuery, createPrinting, narrowFrame, preferredLanguage } from "./state/appearance";
import { type AppState, AppStateProvider, useAppState } from "./state/context";
import { noCover } from "./state/cover";
import { createMeaningColors } from "./ui/meaning-colors";
import { PartBoundary } from "./ui/part-boundary";

const Legend = lazy(async () => {
	const [{ Legend }] = await Promise.all([import("./features/legend/legend"), import("./features/legend/legend.css")]);
	return { default: Legend };
});
const FeatureTable = lazy(async () => ({ default: (await import("./features/list/feature-table")).FeatureTable }));
const FilterNotice = lazy(async () => ({ default: (await import("./features/list/filter-notice")).FilterNotice }));
const PrintSheet = lazy(async () => ({ default: (await import("./features/print/print-sheet")).PrintSheet }));

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
		loadLand: async () => (await import("./atlas/load-basemap")).loadLand(basemapUrls.fine),
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
	const { index, data, view, glow, tour, page, commands, keyChoice, listFilter, isEmbedded } = useAppState();
	const text = useText();
	const isCompact = createMediaQuery(compactWindow);
	const isNarrowFrame = createMediaQuery(narrowFrame);
	const prefersDark = createMediaQuery("(prefers-color-scheme: dark)");
	const isPrinting = createPrinting();
	const screenScheme = createMemo(() => {
		const theme = view.theme();
		return theme === "auto" ? (prefersDark() ? "dark" : "light") : theme;
	});
	const colorScheme = () => (isPrinting() || page.isPrintDue() ? "light" : screenScheme()); // Paper is white.
	const [isCardElsewhere, setCardElsewhere] = createSignal(false);
	const [sheetCover, setSheetCover] = createSignal(noCover);
	const [cardCover, setCardCover] = createSignal(noCover);
	const [headingPx, setHeadingPx] = createSignal(0);
	const cover = createMemo(() => ({
		...(isEmbedded || !isCompact() ? cardCover() : sheetCover()),
		topPx: headingPx(),
	}));
	const [isMapStarted, setMapStarted] = createSignal(false);
	const [isMapDrawn, setMapDrawn] = createSignal(false);
	const [hasMapFailed, setMapFailed] = createSignal(false);
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
		<div
			class="page"
			classList={{ "is-embedded": isEmbedded, "has-article": !isEmbedded && view.excerpt() !== undefined }}
		>
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
						glow={glow.features()}
						basemap={basemapUrls}
						colorScheme={colorScheme()}
						screenScheme={screenScheme()}
						cover={cover()}
						popups={isEmbedded ? !isNarrowFrame() : !isCompact()}
						card={(isOutOfViewport) => <Card showOnMap={isOutOfViewport()} />}
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
						onCardElsewhere={setCardElsewhere}
						onCardCover={setCardCover}
						onStarted={() => setTimeout(setMapStarted, 0, true)}
						onDrawn={(failure) => {
							setMapDrawn(true);
							setMapFailed(failure !== undefined);
							void import("./map/controls/late-controls.css");
							void import("virtual:serif.css");
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
