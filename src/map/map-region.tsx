import House from "lucide-solid/icons/house";
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { createEffect, createSignal, getOwner, type JSX, onCleanup, onMount, Show } from "solid-js";
import { render as renderInto } from "solid-js/web";
import type { FeatureId } from "../atlas/atlas";
import { formatLoadProblem } from "../i18n/format";
import { useText } from "../i18n/text";
import type { AtlasData } from "../state/atlas-data";
import type { AtlasIndex } from "../state/atlas-index";
import { useAppState } from "../state/context";
import { type Cover, noCover } from "../state/cover";
import type { ViewState } from "../state/view-state";
import type { ColorScheme } from "../symbology/palette";
import type { BasemapUrls } from "./adapter/basemap";
import type { MapEngine } from "./adapter/engine";
import { MapButton } from "./controls/map-button";

const engineModule = import("./adapter/engine");

/** The controls that come when the lines are drawn, and the map they are for. */
type LateControls = typeof import("./controls/late-controls") & Pick<MapEngine, "map" | "hovered" | "hoveredGroup">;

/** Why there is no map. */
export type MapFailure = "no-webgl" | "failed";

/** The map with its buttons. Panels know nothing of it; it reads the state and calls its actions. */
export function MapRegion(props: {
	readonly index: AtlasIndex;
	readonly data: AtlasData;
	readonly state: ViewState;
	/** Features that stand out, also where their layers are not shown. */
	readonly glow: readonly FeatureId[];
	readonly basemap: BasemapUrls;
	readonly colorScheme: ColorScheme;
	/** The same, but never that of paper. */
	readonly screenScheme: ColorScheme;
	/** What lies over the map's edges, so that what is to be seen, and what stands at the map's foot, keeps clear. */
	readonly cover: Cover;
	/** Whether a selected feature's card stands on the map; else {@link onCardElsewhere} is told. */
	readonly popups: boolean;
	/** The card of the selected feature, of which nothing may be in view; called in the owner's own context. */
	readonly card: (isOutOfViewport: () => boolean) => JSX.Element;
	/** What stands over the map’s upper edge. */
	readonly heading: () => JSX.Element;
	/** What explains the map, made when its lines are drawn. */
	readonly legend: () => JSX.Element;
	/** What stands at the upper left corner of the map. */
	readonly corner?: JSX.Element;
	/** What stands where the map would be. */
	readonly fallback: (failure: MapFailure) => JSX.Element;
	readonly onCardElsewhere: (elsewhere: boolean) => void;
	/** Called with what the card takes of the map for itself. */
	readonly onCardCover: (cover: Cover) => void;
	/** Called once when the map has been started, or cannot be: what is not needed for it may be made now. */
	readonly onStarted: () => void;
	/** Called once when lines, areas and points have been drawn, or never will be because there is no map. */
	readonly onDrawn: (failure?: MapFailure) => void;
}) {
	const { page, listFilter } = useAppState();
	const text = useText();
	const words = () => text.words().map;
	const owner = getOwner();
	const [engine, setEngine] = createSignal<MapEngine>();
	const [failure, setFailure] = createSignal<MapFailure>();
	const [problem, setProblem] = createSignal<string>();
	const [late, setLate] = createSignal<LateControls>();
	let container!: HTMLDivElement;
	let isGone = false;

	onMount(async () => {
		try {
			const { startEngine } = await engineModule;
			if (isGone) return;
			setEngine(
				startEngine({
					container,
					index: props.index,
					data: props.data,
					state: props.state,
					glow: () => props.glow,
					basemap: props.basemap,
					language: text.language,
					colorScheme: () => props.colorScheme,
					screenScheme: () => props.screenScheme,
					narrow: listFilter.narrow,
					label: () => words().keys,
					cover: () => props.cover,
					popups: () => props.popups,
					renderPopup: (element, isOutOfViewport) =>
						renderInto(() => props.card(isOutOfViewport), element, undefined, owner ? { owner } : {}),
					onLoadProblem: (problem) => setProblem(formatLoadProblem(problem, text.words())),
					onProblem: setProblem,
				}),
			);
		} catch (error) {
			const { NoWebGlError } = await engineModule.catch(() => ({ NoWebGlError: undefined }));
			const isWebGl = NoWebGlError !== undefined && error instanceof NoWebGlError;
			if (!isWebGl) console.error(error);
			const kind = isWebGl ? "no-webgl" : "failed";
			setFailure(kind);
			props.onDrawn(kind);
		}
		props.onStarted();
	});
	createEffect(() => {
		const running = engine();
		if (!running?.areLinesDrawn()) return;
		props.onDrawn();
		import("./controls/late-controls").then(
			(controls) => {
				if (isGone) return;
				controls.bindPinDrop(running.map, props.state);
				controls.bindPrintPicture(running.map, { cover: () => props.cover, language: text.language });
				setLate({ ...controls, map: running.map, hovered: running.hovered, hoveredGroup: running.hoveredGroup });
			},
			(error: Error) => setProblem(error.message),
		);
	});
	createEffect(() => page.setMapDrawer(engine()?.drawAll));
	onCleanup(() => page.setMapDrawer(undefined));
	createEffect(() => props.onCardElsewhere(failure() !== undefined || engine()?.card.isElsewhere() === true));
	createEffect(() => props.onCardCover(engine()?.card.cover() ?? noCover));
	onCleanup(() => {
		isGone = true;
		engine()?.dispose();
	});

	return (
		<section
			class="map-region"
			role="region"
			tabindex="-1"
			aria-label={words().region}
			aria-busy={failure() ? false : (engine()?.isBusy() ?? true)}
		>
			<Show when={!failure()}>{props.heading()}</Show>
			<Show when={failure()} fallback={<div class="map-canvas" ref={container} />}>
				{(kind) => props.fallback(kind())}
			</Show>
			<Show when={!failure()}>
				<Show when={late()} keyed>
					{({ LiveRegions, HoverName, map, hovered, hoveredGroup }) => (
						<>
							<LiveRegions map={map} onProblem={setProblem} />
							<HoverName map={map} hovered={hovered()} group={hoveredGroup()} />
						</>
					)}
				</Show>
				<div class="map-buttons">
					<MapButton label={words().zoomIn} onPress={() => engine()?.zoomIn()}>
						<Plus />
					</MapButton>
					<MapButton label={words().zoomOut} onPress={() => engine()?.zoomOut()}>
						<Minus />
					</MapButton>
					<MapButton label={words().home} onPress={() => props.state.goHome()}>
						<House />
					</MapButton>
					<Show when={late()} keyed>
						{({ LateButtons, map }) => <LateButtons map={map} onTurnNorth={() => engine()?.turnNorth()} />}
					</Show>
				</div>
				<div class="map-corner" style={{ "margin-left": `${props.cover.leftPx}px` }}>
					{props.corner}
				</div>
				<Show when={!engine()}>
					<p class="map-loading">{words().loading}</p>
				</Show>
			</Show>
			<div
				class="map-foot"
				style={{
					"--covered": `${props.cover.bottomPx}px`,
					"--covered-left": `${props.cover.leftPx}px`,
					"margin-left": `${props.cover.leftPx}px`,
				}}
			>
				<Show when={problem()}>
					{(detail) => (
						<p class="map-problem" role="status">
							{words().problem(detail())}
						</p>
					)}
				</Show>
				<Show when={!failure()}>
					<Show when={late()} keyed>
						{({ Readouts, map }) => (
							<>
								<div class="map-legend">{props.legend()}</div>
								<Readouts map={map} />
							</>
						)}
					</Show>
					<p class="map-attribution">{words().attribution}</p>
				</Show>
			</div>
		</section>
	);
}
