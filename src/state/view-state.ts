import type { Position } from "geojson";
import { batch, createEffect, createMemo, createSignal } from "solid-js";
import { type Article, type FoundExcerpt, findExcerpt } from "../domain/article";
import type { FeatureId, Language } from "../domain/atlas";
import type { LayerId } from "../domain/catalogue";
import type { LngLat } from "../domain/geometry/lng-lat";
import { isSameList } from "../domain/is-same-list";
import type { NamePolicy } from "../domain/name-policy";
import type { TourStep } from "../domain/opening";
import type { Camera, ExcerptRef, Theme, View } from "../domain/view";
import type { AtlasData } from "./atlas-data";
import { type AtlasIndex, layersOf as layersIn } from "./atlas-index";
import { createFlights, type Flight, pinReachDeg } from "./flights";
import { createLayerSwitches } from "./layer-switches";

/** What is selected: one feature of a stack through which a person can page. */
export interface Selection {
	readonly feature: FeatureId;
	/** All features under the pointer, or of the passage, in the order of paging. */
	readonly stack: readonly FeatureId[];
	/** Where the person pointed, `[lng, lat]`; absent when the selection came from elsewhere. */
	readonly at?: Position | undefined;
	/** Whether its card takes the focus, since it was asked for by a key of the map. */
	readonly takesFocus?: boolean | undefined;
}

/** How a selection is made. */
export interface SelectOptions extends Pick<Selection, "at" | "takesFocus"> {
	/** Whether the map is taken to the whole stack. */
	readonly frame?: boolean;
}

/** Height of the caption over a map that follows the text, in CSS pixels. */
const captionPx = 72;

/** Something that comes to the front when a person asks for it. */
export interface Foreground {
	readonly what: "feature" | "article" | "pin";
}

/** The view as signals, and the actions that change it. */
export interface ViewState {
	/** Everything a link holds. */
	view(): View;
	/** Counts a person's choices; two views with the same count differ only by moving about. */
	choices(): number;
	isVisible(layer: LayerId): boolean;
	selection(): Selection | undefined;
	/** The features that the step of the tour, else the open passage, speaks of. */
	mentioned(): readonly FeatureId[];
	/** Whether what is neither selected nor mentioned steps back. */
	isRestBack(): boolean;
	excerpt(): ExcerptRef | undefined;
	/** The article in which that passage stands. */
	article(): Article | undefined;
	pin(): LngLat | undefined;
	/** How disputed names are written. */
	names(): NamePolicy;
	/** The language chosen for this view; absent where it is for the browser to say. */
	language(): Language | undefined;
	theme(): Theme;
	/** What a person turned to last, where there is room for one thing; a new object each time. */
	foreground(): Foreground | undefined;
	/** Whether the map is about to be taken somewhere whose features are still on their way. */
	isFraming(): boolean;
	/** The last request to move the map; a new object each time. */
	flight(): Flight | undefined;

	setVisible(layers: readonly LayerId[], visible: boolean): void;
	/** Selects the first feature of a stack, shows its layer and, if asked, takes the map to the whole stack. */
	select(stack: readonly FeatureId[], options?: SelectOptions): void;
	/** Pages through the stack by so many steps, round its ends. */
	page(steps: number): void;
	clearSelection(): void;
	/** Takes the map to what is selected. */
	frameSelection(): void;
	/** Takes the map to features, near enough for something of them to be drawn. */
	frameFeatures(features: readonly FeatureId[]): void;
	/** Leaves the map where it is though it was {@link isFraming}: called when a person moves it. */
	stopFraming(): void;
	/** Opens the article at a passage. */
	read(ref: ExcerptRef): void;
	/** Opens the article at a passage and takes the map to what it speaks of. */
	follow(ref: ExcerptRef): void;
	closeArticle(): void;
	/**
	 * Goes along to a passage: shows these layers alone and the map where the passage leads, and selects nothing. Like
	 * {@link putBack} it counts as no choice.
	 */
	accompany(found: FoundExcerpt, layers: readonly LayerId[]): void;
	/** Puts back the person's own layers, and a selection with its own. */
	putBack(selection: Selection | undefined): void;
	/** Shows a step of the tour: its layers alone, its part of the map, and nothing selected. */
	showStep(step: TourStep, options?: { readonly isChoice: boolean }): void;
	/** Leaves the tour: the person's own layers come back, and a selection with its own. */
	leaveTour(selection: Selection | undefined): void;
	/** Takes the map to where it was, or to the opening view where it had not been moved. */
	returnTo(camera: Camera | undefined): void;
	/** Marks a place, lets go of the selection, and takes the map there unless the person has just pointed at it. */
	dropPin(at: LngLat, by?: "name" | "pointing"): void;
	removePin(): void;
	/** Takes the map to a place and so many degrees round it. */
	goTo(at: LngLat, reachDeg: number): void;
	/** Takes the map nearer by so many levels, or away. */
	zoomBy(steps: number): void;
	setLanguage(language: Language): void;
	setTheme(theme: Theme): void;
	setNames(policy: NamePolicy): void;
	/** Takes the map back to the opening view. */
	goHome(): void;
	/** Called by the map with the camera it has come to. */
	reportCamera(camera: Camera): void;
	/**
	 * Puts a whole view in place, as from a link or from the history; counts as no choice. Without a camera the map goes to
	 * what is selected, else to the pin, else to what the passage speaks of, else to the opening view.
	 */
	apply(view: View): void;
}

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
		for (const id of needed) data.want(id);
	});

	const featuresOf = (ref: ExcerptRef | undefined) =>
		(ref && findExcerpt(index.articles, ref)?.excerpt.features) ?? noFeatures;
	const stepFeatures = () => index.opening.tour.find(({ id }) => id === tour())?.features;
	const mentioned = createMemo(() => stepFeatures() ?? featuresOf(excerpt()), noFeatures, { equals: isSameList });

	function setSelected(next: Selection | undefined) {
		switches.lend("selection", next ? layersOf(next.stack) : []);
		setSelection(next);
	}

	function openPassage(ref: ExcerptRef | undefined) {
		switches.lend("passage", layersOf(featuresOf(ref)));
		setExcerpt(ref);
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
		stopFraming: flights.stopFraming,
		read: (ref) =>
			choose(() => {
				openPassage(ref);
				setForeground({ what: "article" });
			}),
		follow(ref) {
			const found = findExcerpt(index.articles, ref);
			if (!found) return;
			choose(() => {
				openPassage(ref);
				select(found.excerpt.features, { frame: true });
			});
		},
		closeArticle: () => choose(() => openPassage(undefined)),
		accompany: ({ article, excerpt: passage }, wanted) =>
			batch(() => {
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
				if (before) setSelected(before);
				else setSelection(undefined);
			}),
		showStep({ id, layers: shown, bounds }, { isChoice = true } = { isChoice: true }) {
			const change = () => {
				setTour(id);
				switches.isolate(shown);
				setSelection(undefined);
				setPin(undefined);
				flights.fly({ kind: "bounds", bounds, isInstant: !isChoice });
			};
			isChoice ? choose(change) : batch(change);
		},
		leaveTour(before) {
			choose(() => {
				setTour(undefined);
				switches.rejoin();
				if (before) setSelected(before);
				else setSelection(undefined);
				const now = camera();
				if (now) flights.fly({ kind: "camera", camera: now }); // Else the map would fill the room that the tour gives back.
			});
		},
		returnTo,
		dropPin(at, by = "name") {
			choose(() => {
				setSelected(undefined);
				setPin(at);
				setForeground({ what: "pin" });
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
				const selected = next.selection === undefined ? [] : [next.selection];
				switches.replace(next.layers, new Set(layersOf([...selected, ...featuresOf(next.excerpt)])));
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
