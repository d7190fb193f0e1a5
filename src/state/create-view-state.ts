import { batch, createEffect, createMemo, createSignal } from "solid-js";
import type { ExcerptRef } from "../atlas/article";
import { findExcerpt } from "../atlas/article";
import type { FeatureId } from "../atlas/atlas";
import { isSameList } from "../lib/lists";
import type { AtlasData } from "./atlas-data";
import { type AtlasIndex, layersOf as layersIn } from "./atlas-index";
import { createFlights, pinReachDeg } from "./flights";
import { createLayerSwitches } from "./layer-switches";
import type { Camera, View } from "./view";
import type { Foreground, Selection, SelectOptions, ViewState } from "./view-state";

/** Height of the caption over a map that follows the text, in CSS pixels. */
const captionPx = 72;

const noFeatures: readonly FeatureId[] = [];

/**
 * Makes the state of the view, beginning with `initial` and where {@link ViewState.apply} would take it; asks `data` for
 * the layers it comes to need.
 */
export function createViewState(index: AtlasIndex, data: AtlasData, initial: View): ViewState {
	const [camera, setCamera] = createSignal(initial.camera);
	const switches = createLayerSwitches(
		index.catalogue.layers.map((layer) => layer.id),
		initial.layers,
	);
	const { layers } = switches;
	const [selection, setSelection] = createSignal(toSelection(initial.selection));
	const [excerpt, setExcerpt] = createSignal(initial.excerpt);
	const [tour, setTour] = createSignal(initial.tour);
	const [pin, setPin] = createSignal(initial.pin);
	const [language, setLanguage] = createSignal(initial.language);
	const [theme, setTheme] = createSignal(initial.theme);
	const [names, setNames] = createSignal(initial.names);
	const [choices, setChoices] = createSignal(0);
	const [foreground, setForeground] = createSignal<Foreground | undefined>(toForeground(initial));
	const flights = createFlights(index, data, camera);

	const layersOf = (features: readonly FeatureId[]) => layersIn(index, features);
	const visible = createMemo(() => new Set(layers()));
	const view = createMemo<View>(() => ({
		camera: camera(),
		layers: layers(),
		selection: selection()?.feature,
		excerpt: excerpt(),
		tour: tour(),
		pin: pin(),
		language: language(),
		theme: theme(),
		names: names(),
	}));

	createEffect(() => {
		const selected = selection();
		const needed = new Set([
			...layers(),
			...layersOf(selected ? [selected.feature] : []),
			...layersOf(flights.framed()),
		]);
		for (const id of needed) data.ensureLoaded(id);
	});

	const featuresOf = (ref: ExcerptRef | undefined) =>
		(ref && findExcerpt(index.articles, ref)?.excerpt.features) ?? noFeatures;
	const stepOf = (id: string | undefined) => index.opening.tour.find((step) => step.id === id);
	const mentioned = createMemo(() => stepOf(tour())?.features ?? featuresOf(excerpt()), noFeatures, {
		equals: isSameList,
	});

	function setSelected(next: Selection | undefined) {
		switches.lend("selection", next ? layersOf(next.stack) : []);
		setSelection(next);
	}

	function openPassage(ref: ExcerptRef | undefined) {
		switches.lend("passage", layersOf(featuresOf(ref)));
		setExcerpt(ref);
	}

	/** Ends the tour if there is one: the person's own layers come back, and a selection with its own; the map stays. */
	function endTour(next: Selection | undefined) {
		if (tour() === undefined) return;
		setTour(undefined);
		switches.rejoin();
		setSelected(next);
		const now = camera();
		if (now) flights.fly({ kind: "camera", camera: now }); // Else the map would fill the room that the tour gives back.
	}

	function choose(change: () => void) {
		batch(() => {
			change();
			setChoices((count) => count + 1);
		});
	}

	function returnTo(to: Camera | undefined) {
		setCamera(to);
		flights.fly(to ? { kind: "camera", camera: to } : { kind: "home" });
	}

	function select(stack: readonly FeatureId[], { at, takesFocus, frame: isFramed = false }: SelectOptions = {}) {
		const [feature] = stack;
		if (feature === undefined) return;
		choose(() => {
			setSelected({ feature, stack, at, takesFocus });
			setForeground({ what: "feature" });
			if (at) flights.end();
			if (isFramed) flights.frame(stack);
		});
	}

	const frameFeatures = (features: readonly FeatureId[]) => flights.frame(features, { untilDrawn: true });

	if (!initial.camera) flights.frameView(initial);

	return {
		view,
		choices,
		isVisible: (layer) => visible().has(layer),
		selection,
		mentioned,
		isRestBack: () => selection() !== undefined || (switches.isIsolated() && tour() === undefined),
		excerpt,
		article: () => index.articles.find(({ id }) => id === excerpt()?.article),
		pin,
		names: () => names() ?? "dual",
		language,
		theme,
		foreground,
		isFraming: flights.isFraming,
		flight: flights.flight,
		setVisible: (wanted, on) =>
			choose(() => {
				switches.turn(wanted, on);
				const selected = selection();
				const isHidden = !on && selected && layersOf([selected.feature]).some((id) => wanted.includes(id));
				if (isHidden) setSelected(undefined);
			}),
		select,
		page(steps) {
			const selected = selection();
			if (!selected || selected.stack.length < 2) return;
			const { stack, at } = selected;
			const next = stack.at((stack.indexOf(selected.feature) + steps) % stack.length);
			if (next !== undefined) choose(() => setSelection({ feature: next, stack, at }));
		},
		clearSelection: () => selection() && choose(() => setSelected(undefined)),
		frameSelection() {
			const selected = selection();
			if (selected) frameFeatures([selected.feature]);
		},
		frameFeatures,
		endFlight: flights.end,
		read: (ref) =>
			choose(() => {
				endTour(selection());
				openPassage(ref);
				setForeground({ what: "article" });
			}),
		follow(ref) {
			const found = findExcerpt(index.articles, ref);
			if (!found) return;
			choose(() => {
				endTour(undefined);
				openPassage(ref);
				select(found.excerpt.features, { frame: true });
			});
		},
		closeArticle: () => choose(() => openPassage(undefined)),
		accompany: ({ article, excerpt: passage }, wanted) =>
			batch(() => {
				endTour(undefined);
				setExcerpt({ article: article.id, id: passage.id });
				switches.isolate(wanted);
				setSelection(undefined);
				setForeground({ what: "article" });
				flights.frame(passage.features, { clearTopPx: captionPx });
			}),
		putBack: (before) =>
			batch(() => {
				flights.stopFraming();
				switches.rejoin();
				setSelected(before);
			}),
		showStep({ id, layers: shown, bounds }, { isChoice = true } = { isChoice: true }) {
			const change = () => {
				setTour(id);
				switches.isolate(shown);
				setSelection(undefined);
				setExcerpt(undefined);
				setPin(undefined);
				flights.fly({ kind: "bounds", bounds, isInstant: !isChoice });
			};
			isChoice ? choose(change) : batch(change);
		},
		leaveTour: (before) => choose(() => endTour(before)),
		returnTo,
		dropPin(at, by = "name") {
			choose(() => {
				setSelected(undefined);
				setPin(at);
				setForeground({ what: "pin" });
				if (by === "pointing") flights.end();
			});
			if (by === "name") queueMicrotask(() => flights.goTo(at, pinReachDeg)); // What opens for the pin takes its room from the map first.
		},
		removePin: () => choose(() => setPin(undefined)),
		goTo: (at, reachDeg) => flights.goTo(at, reachDeg),
		zoomBy: (steps) => flights.fly({ kind: "zoom", steps }),
		setLanguage: (wanted) => choose(() => setLanguage(wanted)),
		setTheme: (wanted) => choose(() => setTheme(wanted)),
		setNames: (policy) => choose(() => setNames(policy === "dual" ? undefined : policy)),
		goHome: () => choose(() => returnTo(undefined)),
		reportCamera: (next) => setCamera(next),
		apply: (next) =>
			batch(() => {
				const needed = {
					selection: layersOf(next.selection === undefined ? [] : [next.selection]),
					passage: layersOf(featuresOf(next.excerpt)),
				};
				switches.replace(next.layers, needed, stepOf(next.tour)?.layers);
				if (next.selection !== selection()?.feature) setSelection(toSelection(next.selection));
				setExcerpt(next.excerpt);
				setTour(next.tour);
				setPin(next.pin);
				setLanguage(next.language);
				setTheme(next.theme);
				setNames(next.names);
				setForeground(toForeground(next));
				setCamera(next.camera);
				if (next.camera || !flights.frameView(next)) returnTo(next.camera);
			}),
	};
}

function toForeground({ selection, excerpt, pin }: View): Foreground | undefined {
	if (selection !== undefined) return { what: "feature" };
	if (pin) return { what: "pin" };
	return excerpt && { what: "article" };
}

function toSelection(feature: FeatureId | undefined): Selection | undefined {
	return feature === undefined ? undefined : { feature, stack: [feature] };
}
