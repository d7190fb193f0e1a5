import { batch, createEffect, createMemo, createSignal } from "solid-js";
import type { FeatureId } from "../atlas/atlas";
import type { LayerId } from "../atlas/catalogue";
import { isSameList } from "../lib/lists";
import type { AtlasData } from "./atlas-data";
import { type AtlasIndex, layersOf as layersIn } from "./atlas-index";
import type { CameraRequests } from "./camera-requests";
import { createGuidedView, createTourPlace, type GuidedView } from "./guided-view";
import { createLayerSwitches } from "./layer-switches";
import type { ParsedLink } from "./link";
import { createOpenPassage, featuresOfPassage, type OpenPassage } from "./open-passage";
import type { Foreground, Panels } from "./panels";
import { createPin, type PinState } from "./pin";
import { createPreferences, type Preferences } from "./preferences";
import { createSelection, type SelectionState, selectionOf } from "./selection";
import type { View } from "./view";

/** The layers that are switched on. */
interface LayerVisibility {
	isVisible(layer: LayerId): boolean;
	/** Switches layers on or off, as a choice; a selection in one that is switched off goes with it. */
	setVisible(layers: readonly LayerId[], visible: boolean): void;
}

/** All that a link holds, each part as signals and the actions that change it. */
export interface ViewState extends LayerVisibility, SelectionState, OpenPassage, PinState, Preferences {
	/** The whole. */
	view(): View;
	/** Counts a person's choices; two views with the same count differ only by moving about. */
	choices(): number;
	/** The features that the step of the tour, else the open passage, speaks of. */
	mentioned(): readonly FeatureId[];
	/** Whether what is neither selected nor mentioned steps back. */
	isRestBack(): boolean;
	/** Takes the map back to the opening view, as a choice. */
	goHome(): void;
	/**
	 * Puts a whole view in place, as from a link or from the history; counts as no choice. Without a camera the map goes to
	 * what is selected, else to the pin, else to what the passage speaks of, else to the opening view. The selection's
	 * layer is shown whatever the view says, and the passage's where the link leaves open which are.
	 */
	apply(view: View, link?: LinkedLayers): void;
	/** For a tour or a followed text. */
	readonly guided: GuidedView;
}

/** What a link says of its layers. */
export type LinkedLayers = Pick<ParsedLink, "leavesLayersOpen">;

/** What a view is made with. */
export interface ViewParts {
	readonly index: AtlasIndex;
	/** Is asked for the layers that the view comes to need. */
	readonly data: AtlasData;
	/** Begins at the camera of the first view. */
	readonly camera: CameraRequests;
	readonly panels: Panels;
}

/** Makes the state of the view, beginning with `initial` and where {@link ViewState.apply} would take it. */
export function createViewState(
	{ index, data, camera, panels }: ViewParts,
	initial: View,
	link: LinkedLayers = { leavesLayersOpen: false },
): ViewState {
	const [choices, setChoices] = createSignal(0);
	const choose = (change: () => void) =>
		batch(() => {
			change();
			setChoices((count) => count + 1);
		});
	const layersOf = (features: readonly FeatureId[]) => layersIn(index, features);
	const switches = createLayerSwitches(
		index.catalogue.layers.map((layer) => layer.id),
		initial.layers,
	);
	const { layers } = switches;
	const parts = { index, switches, camera, panels, layersOf, choose };
	const selected = createSelection(selectionOf(initial.selection, featuresOfPassage(index, initial.excerpt)), parts);
	const place = createTourPlace(initial.tour, { ...parts, selection: selected });
	const passage = createOpenPassage(initial.excerpt, { ...parts, selection: selected, endTour: place.endTour });
	const pinned = createPin(initial.pin, { ...parts, selection: selected });
	const preferences = createPreferences(initial, choose);
	// What only this file calls stays here.
	const { putSelection, replaceSelection, ...selectionState } = selected;
	const { featuresOf, replacePassage, ...openPassage } = passage;
	const { replacePin, ...pinState } = pinned;
	const { preferences: preferred, replacePreferences, ...choosable } = preferences;
	const { selection } = selectionState;
	const { excerpt } = openPassage;
	const { tour } = place;

	/** Shows what a link names though its layers do not say so, for as long as it lasts. */
	const lendTo = (view: View, { leavesLayersOpen }: LinkedLayers) => {
		if (view.selection !== undefined) switches.lend("selection", layersOf([view.selection]));
		if (leavesLayersOpen && view.excerpt) switches.lend("passage", layersOf(featuresOf(view.excerpt)));
	};
	lendTo(initial, link);

	const visible = createMemo(() => new Set(layers()));
	const view = createMemo<View>(() => ({
		camera: camera.camera(),
		layers: layers(),
		selection: selection()?.feature,
		excerpt: excerpt(),
		tour: tour(),
		pin: pinState.pin(),
		...preferred(),
	}));
	createEffect(() => {
		const feature = selection()?.feature;
		const needed = [...layers(), ...layersOf(feature === undefined ? [] : [feature]), ...layersOf(camera.framed())];
		for (const id of new Set(needed)) data.ensureLoaded(id);
	});

	const stepOf = (id: string | undefined) => index.opening.tour.find((step) => step.id === id);
	const mentioned = createMemo(() => stepOf(tour())?.features ?? featuresOf(excerpt()), [], { equals: isSameList });

	panels.bringForward(foregroundOf(initial));
	if (!initial.camera) camera.frameView(initial);

	return {
		...selectionState,
		...openPassage,
		...pinState,
		...choosable,
		view,
		choices,
		isVisible: (layer) => visible().has(layer),
		setVisible: (wanted, on) =>
			choose(() => {
				switches.turn(wanted, on);
				const now = selection();
				const isHidden = !on && now && layersOf([now.feature]).some((id) => wanted.includes(id));
				if (isHidden) putSelection(undefined);
			}),
		mentioned,
		isRestBack: () => selection() !== undefined || (switches.isIsolated() && tour() === undefined),
		goHome: () => choose(() => camera.returnTo(undefined)),
		apply: (next, { leavesLayersOpen } = { leavesLayersOpen: false }) =>
			batch(() => {
				const needed = {
					selection: layersOf(next.selection === undefined ? [] : [next.selection]),
					passage: layersOf(featuresOf(next.excerpt)),
				};
				switches.replace(next.layers, needed, stepOf(next.tour)?.layers);
				lendTo(next, { leavesLayersOpen });
				const linked = selectionOf(next.selection, featuresOf(next.excerpt));
				const isKnown = linked?.feature === selection()?.feature;
				if (!isKnown || (linked?.stack.length ?? 0) > (selection()?.stack.length ?? 0)) replaceSelection(linked);
				replacePassage(next.excerpt);
				place.replaceTour(next.tour);
				replacePin(next.pin);
				replacePreferences(next);
				panels.bringForward(foregroundOf(next));
				camera.report(next.camera);
				if (next.camera || !camera.frameView(next)) camera.returnTo(next.camera);
			}),
		guided: createGuidedView({ ...parts, place, selection: selected, passage, pin: pinned }),
	};
}

function foregroundOf({ selection, excerpt, pin }: View): Foreground | undefined {
	if (selection !== undefined) return { what: "feature" };
	if (pin) return { what: "pin" };
	return excerpt && { what: "article" };
}
