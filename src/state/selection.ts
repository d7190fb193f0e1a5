import type { Position } from "geojson";
import { createSignal } from "solid-js";
import type { FeatureId } from "../atlas/atlas";
import type { LayerId } from "../atlas/catalogue";
import type { CameraRequests } from "./camera-requests";
import type { LayerSwitches } from "./layer-switches";
import type { Panels } from "./panels";

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
interface SelectOptions extends Pick<Selection, "at" | "takesFocus"> {
	/** Whether the map is taken to the whole stack. */
	readonly frame?: boolean;
}

/** The selected feature, and what a person does with it. Each action is a choice. */
export interface SelectionState {
	selection(): Selection | undefined;
	/** Selects the first feature of a stack, shows its layer and, if asked, takes the map to the whole stack. */
	select(stack: readonly FeatureId[], options?: SelectOptions): void;
	/** Pages through the stack by so many steps, round its ends. */
	page(steps: number): void;
	clearSelection(): void;
	/** Takes the map to what is selected; no choice. */
	frameSelection(): void;
}

/** The same for the rest of the state, which selects without a choice of the person. */
export interface SelectionStore extends SelectionState {
	/** Puts a selection in place, and lends its stack's layers to it. */
	putSelection(selection: Selection | undefined): void;
	/** Puts a selection in place where layers are seen to apart. */
	replaceSelection(selection: Selection | undefined): void;
}

/** Makes the selection; `choose` makes a change that counts as a person's choice. */
export function createSelection(
	initial: Selection | undefined,
	{
		switches,
		camera,
		panels,
		layersOf,
		choose,
	}: {
		readonly switches: LayerSwitches;
		readonly camera: CameraRequests;
		readonly panels: Panels;
		readonly layersOf: (features: readonly FeatureId[]) => readonly LayerId[];
		readonly choose: (change: () => void) => void;
	},
): SelectionStore {
	const [selection, setSelection] = createSignal(initial);

	function putSelection(next: Selection | undefined) {
		switches.lend("selection", next ? layersOf(next.stack) : []);
		setSelection(next);
	}

	return {
		selection,
		putSelection,
		replaceSelection: (next) => setSelection(next),
		select(stack, { at, takesFocus, frame: isFramed = false } = {}) {
			const [feature] = stack;
			if (feature === undefined) return;
			choose(() => {
				putSelection({ feature, stack, at, takesFocus });
				panels.bringForward({ what: "feature" });
				if (at) camera.end();
				if (isFramed) camera.frame(stack);
			});
		},
		page(steps) {
			const selected = selection();
			const next = selected && pageThrough(selected, steps);
			if (next) choose(() => setSelection(next));
		},
		clearSelection: () => selection() && choose(() => putSelection(undefined)),
		frameSelection() {
			const selected = selection();
			if (selected) camera.frame([selected.feature], { untilDrawn: true });
		},
	};
}

/**
 * The selection of a feature that nobody pointed at, as a link has it: among the others that the open passage speaks of,
 * where it is one of them, so that who opens the link pages through the same.
 */
export function selectionOf(feature: FeatureId | undefined, ofPassage: readonly FeatureId[]): Selection | undefined {
	if (feature === undefined) return undefined;
	return { feature, stack: ofPassage.includes(feature) ? ofPassage : [feature] };
}

/** The selection so many steps on in its stack, round the ends; undefined where there is nothing else to page to. */
function pageThrough({ feature, stack, at }: Selection, steps: number): Selection | undefined {
	const next = stack.length < 2 ? undefined : stack.at((stack.indexOf(feature) + steps) % stack.length);
	return next === undefined ? undefined : { feature: next, stack, at };
}
