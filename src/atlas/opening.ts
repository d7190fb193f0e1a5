import type { Position } from "geojson";
import type { Bounds } from "../geo/bounds";
import type { FeatureId, LocalText } from "./atlas";
import type { LayerId } from "./catalogue";

/** Words at a line in the opening view: who, since when. */
export interface Annotation {
	/** The line they speak of; they are drawn while its layer is. */
	readonly feature: FeatureId;
	/** Where they are written, `[lng, lat]`. */
	readonly at: Position;
	/** The edge of the words that stands there, as MapLibre's `text-anchor` has it. */
	readonly anchor: "left" | "right" | "top" | "bottom" | "center";
	/** Line breaks are kept. */
	readonly text: LocalText;
}

/** A step of the tour: words, and what the map shows with them. */
export interface TourStep {
	/** As it stands in a link's `tour=`. */
	readonly id: string;
	readonly title: LocalText;
	readonly text: LocalText;
	/** The layers that are shown, and no other. */
	readonly layers: readonly LayerId[];
	/** What the map is taken to: west, south, east, north in degrees. */
	readonly bounds: Bounds;
	/** What is highlighted. */
	readonly features: readonly FeatureId[];
	/** Id of the article that the step leads to. */
	readonly article?: string | undefined;
}

/** What the map says of itself before anything is asked: its name, its claim, and a tour. */
export interface Opening {
	readonly title: LocalText;
	readonly tagline: LocalText;
	/** Over the map in the opening view, with the claim below it. */
	readonly headline: LocalText;
	readonly claim: LocalText;
	readonly annotations: readonly Annotation[];
	readonly tour: readonly TourStep[];
}
