import { batch, createSignal } from "solid-js";
import type { FoundExcerpt } from "../atlas/article";
import type { LayerId } from "../atlas/catalogue";
import type { TourStep } from "../atlas/opening";
import type { CameraRequests } from "./camera-requests";
import type { LayerSwitches } from "./layer-switches";
import type { OpenPassageStore } from "./open-passage";
import type { Panels } from "./panels";
import type { PinStore } from "./pin";
import type { Selection, SelectionStore } from "./selection";

/**
 * The view while a tour or a followed text leads it: it shows layers of its own, and gives back the person's afterwards.
 */
export interface GuidedView {
	/**
	 * Goes along to a passage: shows these layers alone and the map where the passage leads, and selects nothing. Like
	 * {@link putBack} it counts as no choice.
	 */
	accompany(found: FoundExcerpt, layers: readonly LayerId[]): void;
	/** Puts back the person's own layers, and a selection with its own. */
	putBack(selection: Selection | undefined): void;
	/** Shows a step of the tour: its layers alone, its part of the map, nothing selected and no article. */
	showStep(step: TourStep, options?: { readonly isChoice: boolean }): void;
	/** Leaves the tour: the person's own layers come back, and a selection with its own. */
	leaveTour(selection: Selection | undefined): void;
}

/** Which step of a tour is shown. */
export interface TourPlace {
	/** Id of the step; undefined while there is no tour. Reactive. */
	tour(): string | undefined;
	replaceTour(step: string | undefined): void;
	/** Ends the tour if there is one: the person's own layers come back, and a selection with its own; the map stays. */
	endTour(next: Selection | undefined): void;
}

/** What a guided view is shown with. */
interface Parts {
	readonly switches: LayerSwitches;
	readonly selection: SelectionStore;
	readonly camera: CameraRequests;
}

/** Makes the place in the tour. */
export function createTourPlace(initial: string | undefined, { switches, selection, camera }: Parts): TourPlace {
	const [tour, setTour] = createSignal(initial);
	return {
		tour,
		replaceTour: (step) => setTour(step),
		endTour(next) {
			if (tour() === undefined) return;
			setTour(undefined);
			switches.rejoin();
			selection.putSelection(next);
			const now = camera.camera();
			if (now) camera.send({ kind: "camera", camera: now }); // Else the map would fill the room that the tour gives back.
		},
	};
}

/** Makes what leads the view. */
export function createGuidedView({
	place: { replaceTour, endTour },
	switches,
	selection,
	passage,
	pin,
	camera,
	panels,
	choose,
}: Parts & {
	readonly place: TourPlace;
	readonly passage: OpenPassageStore;
	readonly pin: PinStore;
	readonly panels: Panels;
	readonly choose: (change: () => void) => void;
}): GuidedView {
	return {
		accompany: ({ article, excerpt }, layers) =>
			batch(() => {
				endTour(undefined);
				passage.replacePassage({ article: article.id, id: excerpt.id });
				switches.isolate(layers);
				selection.replaceSelection(undefined);
				panels.bringForward({ what: "article" });
				camera.frame(excerpt.features, { hasCaption: true });
			}),
		putBack: (before) =>
			batch(() => {
				camera.stopFraming();
				switches.rejoin();
				selection.putSelection(before);
			}),
		showStep({ id, layers, bounds }, { isChoice } = { isChoice: true }) {
			const change = () => {
				replaceTour(id);
				switches.isolate(layers);
				selection.replaceSelection(undefined);
				passage.replacePassage(undefined);
				pin.replacePin(undefined);
				camera.send({ kind: "bounds", bounds, isInstant: !isChoice });
			};
			isChoice ? choose(change) : batch(change);
		},
		leaveTour: (before) => choose(() => endTour(before)),
	};
}
