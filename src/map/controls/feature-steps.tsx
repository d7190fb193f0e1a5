import type { Map as MapLibreMap } from "maplibre-gl";
import { createSignal, onCleanup, Show } from "solid-js";
import type { FeatureId } from "../../atlas/atlas";
import { narrowToViewport } from "../../atlas/viewport";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { findShownLayers } from "../../state/list-filter";
import { isOnScreen, readViewport } from "../adapter/viewport";
import { findMapAction, type MapKeyAction } from "./map-keys";
import { Ring } from "./ring";
import type { Step } from "./step-finder";

type StepFinder = typeof import("./step-finder");

/**
 * Lets the keys of a focused map step through the features in view, see `mapKeys`: each is said, highlighted, and ringed
 * where it lies nearest to the centre. What steps are found and said with is fetched with the first.
 */
export function FeatureSteps(props: { readonly map: MapLibreMap; readonly onProblem: (detail: string) => void }) {
	const { index, data, view, highlight, listFilter } = useAppState();
	const text = useText();
	const [finder, setFinder] = createSignal<StepFinder>();
	const [step, setStep] = createSignal<Step>();
	const canvas = props.map.getCanvas();
	let last: FeatureId | undefined;

	const current = () => step()?.found?.feature.properties.id;
	const said = () => {
		const [now, words] = [step(), finder()];
		return now && words ? words.sayStep(now, text.language()) : "";
	};
	const end = () => {
		if (current() !== undefined) highlight.setFeatures([]);
		setStep(undefined);
	};
	async function go(steps: 1 | -1) {
		const loaded = finder() ?? (await import("./step-finder"));
		setFinder(loaded);
		const now = readViewport(props.map);
		const features = narrowToViewport(findShownLayers({ index, view, data, listFilter }), now).flatMap(
			({ collection }) => collection?.features ?? [],
		);
		const next = loaded.takeStep(features, now, last, steps, ({ place }) => isOnScreen(props.map, place));
		setStep(next);
		last = current() ?? last;
		highlight.setFeatures(next.found ? [next.found.feature.properties.id] : []);
	}

	/** What the map's own keys do; each tells whether it had anything to do. */
	const actions: Partial<Record<MapKeyAction, () => boolean>> = {
		"next-feature": () => start(1),
		"previous-feature": () => start(-1),
		"open-feature"() {
			const found = step()?.found;
			if (found) view.select([found.feature.properties.id], { at: found.place, takesFocus: true });
			return found !== undefined;
		},
		"end-steps"() {
			const isCardOpen = current() !== undefined && view.selection()?.feature === current();
			if (!step() || isCardOpen) return false;
			end();
			return true;
		},
	};
	function start(steps: 1 | -1): boolean {
		go(steps).catch((error: Error) => props.onProblem(error.message));
		return true;
	}
	const onKeyDown = (event: KeyboardEvent) => {
		const action = findMapAction(event);
		if (action && actions[action]?.()) event.preventDefault();
	};
	canvas.addEventListener("keydown", onKeyDown);
	canvas.addEventListener("blur", end);
	onCleanup(() => {
		canvas.removeEventListener("keydown", onKeyDown);
		canvas.removeEventListener("blur", end);
	});

	return (
		<>
			<p class="map-step" role="status">
				{said()}
			</p>
			<Show when={step()?.found}>{(found) => <Ring map={props.map} place={found().place} />}</Show>
		</>
	);
}
