import type { AtlasCollection, FeatureFacts, FeatureId, LocalText } from "./atlas";

/** Slug of a layer in the catalogue, such as `nll`. */
export type LayerId = string;

/** The named ways of drawing a layer. */
export const symbolNames = [
	"line",
	"line-medium",
	"line-thin",
	"line-dashed",
	"line-dash-dot",
	"line-dotted",
	"zone",
	"area",
	"area-hatched",
	"area-outline",
	"waters",
	"point",
] as const;
/** One of {@link symbolNames}. */
export type SymbolName = (typeof symbolNames)[number];

/** The pictures that points may bear; `tools/icons/build.ts` says where each is from. */
export const iconNames = [
	"star",
	"target",
	"tunnel",
	"ship",
	"anchor",
	"rocket",
	"cross",
	"caution",
	"information",
	"government",
	"hall",
	"burst",
	"jet",
	"antenna",
	"balloon",
	"pedestrian",
	"radiation",
	"cooling-tower",
	"tent",
	"shield",
] as const;
/** One of {@link iconNames}. */
export type IconName = (typeof iconNames)[number];

/** Colours of layers, named by meaning. */
export const meanings = [
	"armistice",
	"assertedByUnc",
	"assertedByDprk",
	"agreement",
	"exercise",
	"range",
	"firing",
	"incident",
	"testSite",
	"place",
] as const;
/** One of {@link meanings}. */
export type Meaning = (typeof meanings)[number];

/** What `assertedBy` means for the features of a layer: who drew them, is said to have, held, published or reported them. */
export const assertions = ["drawn", "attributed", "governed", "held", "published", "reported"] as const;
/** One of {@link assertions}. */
export type Assertion = (typeof assertions)[number];

/** A heading under which layers stand in the panel. */
export interface LayerGroup {
	readonly id: string;
	readonly name: LocalText;
}

/** One thing a person can switch on: the catalogue's entry for `geojson/<id>.geojson`. */
export interface LayerEntry {
	readonly id: LayerId;
	readonly group: string;
	readonly assertion: Assertion;
	readonly name: LocalText;
	readonly symbol: SymbolName;
	readonly color: Meaning;
	/** The picture on the layer's points, of whatever kind; a layer of points has one. */
	readonly icon?: IconName | undefined;
	/** Pictures for points of one kind, by {@link FeatureFacts.kind}. */
	readonly icons?: Readonly<Record<string, IconName>> | undefined;
	/** Whether it is shown when a link does not say. */
	readonly visible: boolean;
	/** Below this zoom its precision would mislead or its shapes would cover one another, so it is not drawn. */
	readonly minZoom?: number | undefined;
}

/** What the catalogue says of a layer for its card alone. */
export interface LayerTexts {
	/** What it is, in a sentence or two. */
	readonly summary: LocalText;
	/** How its shapes were made, in a sentence or two. */
	readonly method: LocalText;
	/** What is not known of it, or not shown. */
	readonly notKnown: LocalText;
}

/** What a layer's card says besides its entry. */
export interface LayerDetails extends LayerTexts {
	/** SPDX expression of the file's licence. */
	readonly licence: string;
}

/** A layer that is switched on, with its features once they have come. */
export interface ShownLayer {
	readonly entry: LayerEntry;
	readonly collection: AtlasCollection | undefined;
}

/** The features and layers by which people find their way, whatever else is shown. */
export interface Landmarks {
	/** The lines from which places are described, each running between west and east. */
	readonly lines: readonly FeatureId[];
	/** Two of those lines at sea, the northern first, between which places lie, and the layer that draws those waters. */
	readonly between?: { readonly lines: readonly [FeatureId, FeatureId]; readonly layer: LayerId } | undefined;
	/** The layers that stay beside those a text speaks of, so that a reader sees which side is which. */
	readonly layers: readonly LayerId[];
}

/** The catalogue, in the order of the panel; as its file holds it, layers have their details. */
export interface Catalogue<Layer extends LayerEntry = LayerEntry> {
	readonly groups: readonly LayerGroup[];
	readonly layers: readonly Layer[];
	readonly landmarks: Landmarks;
	/** Ids that published links may still hold, with today's id. */
	readonly formerLayers: Readonly<Record<LayerId, LayerId>>;
	readonly formerFeatures: Readonly<Record<FeatureId, FeatureId>>;
}

/** Whether a layer that is switched on is drawn at a zoom. */
export function isDrawnAt({ minZoom = 0 }: Pick<LayerEntry, "minZoom">, zoom: number): boolean {
	return zoom >= minZoom;
}
