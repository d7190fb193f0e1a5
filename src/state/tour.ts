import { createEffect, createMemo, untrack } from "solid-js";
import type { TourStep } from "../atlas/opening";
import type { AtlasIndex } from "./atlas-index";
import type { Selection } from "./selection";
import type { ViewState } from "./view-state";

/** The tour through the map, step by step. All readers are reactive. */
export interface Tour {
	readonly steps: readonly TourStep[];
	/** The step that is shown; undefined while there is no tour. */
	step(): TourStep | undefined;
	/** Its place among the steps, from 0; -1 while there is no tour. */
	position(): number;
	/** Begins at the first step. */
	start(): void;
	/** Goes so many steps on, or back; past an end it stays. */
	move(steps: number): void;
	/** Ends the tour; the person's own layers and selection come back, the map stays. */
	leave(): void;
}

/**
 * Makes the tour of an atlas. Each step is a view with an entry of the history and a link of its own. A link that names
 * a step and no camera shows the whole step; one with a camera shows what it says.
 */
export function createTour(index: AtlasIndex, view: ViewState): Tour {
	const steps = index.opening.tour;
	const step = createMemo(() => steps.find(({ id }) => id === view.view().tour));
	const position = () => {
		const now = step();
		return now ? steps.indexOf(now) : -1;
	};
	let selectedBefore: Selection | undefined;
	let shown: TourStep | undefined;

	function goTo(next: TourStep | undefined) {
		if (!next) return;
		if (!step()) selectedBefore = view.selection();
		shown = next;
		view.guided.showStep(next);
	}

	createEffect(() => {
		const now = step();
		if (now && now !== shown && !untrack(view.view).camera) view.guided.showStep(now, { isChoice: false });
		shown = now;
		if (!now) selectedBefore = undefined;
	});

	return {
		steps,
		step,
		position,
		start: () => goTo(steps[0]),
		move: (by) => goTo(steps[position() + by]),
		leave() {
			if (!step()) return;
			view.guided.leaveTour(selectedBefore);
		},
	};
}
