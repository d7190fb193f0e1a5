import House from "lucide-solid/icons/house";
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { batch, createEffect, createSignal, getOwner, type JSX, onCleanup, onMount, Show } from "solid-js";
import { render as renderInto } from "solid-js/web";
import { formatLoadProblem } from "../i18n/format";
import { useText } from "../i18n/text";
import { useAppState, useFocusTarget, useObstruction } from "../state/context";
import type { MapFailure } from "../state/shell";
import type { MapEngine } from "./adapter/engine";
import { MapButton } from "./controls/map-button";

const engineModule = import("./adapter/engine");

/** The controls that come when the lines are drawn, and the map they are for. */
type LateControls = typeof import("./controls/late-controls") & Pick<MapEngine, "map" | "hovered" | "hoveredGroup">;

/**
 * The map with its buttons. Panels know nothing of it; it reads the state and calls its actions. What stands on it and is
 * none of its business is given.
 */
export function MapRegion(props: {
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
}) {
	const state = useAppState();
	const { view, shell } = state;
	const text = useText();
	const words = () => text.words().map;
	const obstruction = useObstruction();
	const owner = getOwner();
	const [engine, setEngine] = createSignal<MapEngine>();
	const [problem, setProblem] = createSignal<string>();
	const [late, setLate] = createSignal<LateControls>();
	let container!: HTMLDivElement;
	let isGone = false;

	const fail = (failure: MapFailure) =>
		batch(() => {
			shell.report(failure);
			shell.placeCard("apart");
		});
	onMount(async () => {
		try {
			const { startEngine } = await engineModule;
			if (isGone) return;
			setEngine(
				startEngine({
					...state,
					container,
					language: text.language,
					label: () => `${words().keys} ${late()?.mapControlsTexts[text.language()].steps ?? ""}`.trimEnd(),
					renderPopup: (element, isOutOfViewport) =>
						renderInto(() => props.card(isOutOfViewport), element, undefined, owner ? { owner } : {}),
					onLoadProblem: (problem) => setProblem(formatLoadProblem(problem, text.words())),
					onProblem: setProblem,
				}),
			);
			setTimeout(() => shell.phase() === "starting" && shell.report("started")); // What follows waits until the map has begun.
		} catch (error) {
			const { NoWebGlError } = await engineModule.catch(() => ({ NoWebGlError: undefined }));
			const isWebGl = NoWebGlError !== undefined && error instanceof NoWebGlError;
			if (!isWebGl) console.error(error);
			fail(isWebGl ? "no-webgl" : "failed");
		}
	});
	createEffect(() => {
		const running = engine();
		if (!running || !shell.hasReached("lines-drawn")) return;
		import("./controls/late-controls").then(
			(controls) => {
				if (isGone) return;
				controls.bindPinDrop(running.map, view);
				controls.bindPrintPicture(running.map, { covered: shell.covered, language: text.language });
				setLate({ ...controls, map: running.map, hovered: running.hovered, hoveredGroup: running.hoveredGroup });
			},
			(error: Error) => setProblem(error.message),
		);
	});
	onCleanup(() => {
		isGone = true;
		engine()?.dispose();
		shell.report("started");
	});

	return (
		<section
			class="map-region"
			role="region"
			tabindex="-1"
			ref={useFocusTarget("map")}
			aria-label={words().region}
			aria-busy={shell.failure() ? false : (engine()?.isBusy() ?? true)}
		>
			<Show when={!shell.failure()}>{props.heading()}</Show>
			<Show when={shell.failure()} fallback={<div class="map-canvas" ref={container} />}>
				{(kind) => props.fallback(kind())}
			</Show>
			<Show when={!shell.failure()}>
				<Show when={late()} keyed>
					{({ LiveRegions, HoverName, map, hovered, hoveredGroup }) => (
						<>
							<LiveRegions map={map} onProblem={setProblem} />
							<HoverName map={map} hovered={hovered()} group={hoveredGroup()} />
						</>
					)}
				</Show>
				<div class="map-buttons" ref={obstruction}>
					<MapButton label={words().zoomIn} onPress={() => engine()?.zoomIn()}>
						<Plus />
					</MapButton>
					<MapButton label={words().zoomOut} onPress={() => engine()?.zoomOut()}>
						<Minus />
					</MapButton>
					<MapButton label={words().home} onPress={() => view.goHome()}>
						<House />
					</MapButton>
					<Show when={late()} keyed>
						{({ LateButtons, map }) => <LateButtons map={map} onTurnNorth={() => engine()?.turnNorth()} />}
					</Show>
				</div>
				<div class="map-corner" style={{ "margin-left": `${shell.covered().leftPx}px` }}>
					{props.corner}
				</div>
				<Show when={!engine()}>
					<p class="map-loading">{words().loading}</p>
				</Show>
			</Show>
			<div
				class="map-foot"
				style={{
					"--covered": `${shell.covered().bottomPx}px`,
					"--covered-left": `${shell.covered().leftPx}px`,
					"margin-left": `${shell.covered().leftPx}px`,
				}}
			>
				<Show when={problem()}>
					{(detail) => (
						<p class="map-problem" role="status">
							{words().problem(detail())}
						</p>
					)}
				</Show>
				<Show when={!shell.failure()}>
					<Show when={late()} keyed>
						{({ Readouts, map }) => (
							<>
								<div class="map-legend">{props.legend()}</div>
								<Readouts map={map} />
							</>
						)}
					</Show>
					<p class="map-attribution" ref={obstruction}>
						{words().attribution}
					</p>
				</Show>
			</div>
		</section>
	);
}
