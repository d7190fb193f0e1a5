import type { Position } from "geojson";
import type { Article, ExcerptRef, FoundExcerpt } from "../atlas/article";
import type { FeatureId, Language } from "../atlas/atlas";
import type { LayerId } from "../atlas/catalogue";
import type { NamePolicy } from "../atlas/name-policy";
import type { TourStep } from "../atlas/opening";
import type { LngLat } from "../geo/positions";
import type { Flight } from "./flights";
import type { Camera, Theme, View } from "./view";

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
	/**
	 * The last request to move the map, until a person moves it or points at something on it; a new object each time. The
	 * map keeps to it while it lasts.
	 */
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
	/** Leaves the map where it is, also where it {@link isFraming}: called when a person moves it. */
	endFlight(): void;
	/** Opens the article at a passage; a tour ends with it, as with the next two. */
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
	/** Shows a step of the tour: its layers alone, its part of the map, nothing selected and no article. */
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
