import type { AtlasFeature, FeatureId, LocalText, Party } from "../../atlas/atlas";
import { isDrawnAt, type ShownLayer } from "../../atlas/catalogue";
import { wordsFor } from "../../atlas/layer-facts";
import { type References, type Relation, relatePlace } from "../../atlas/relations";
import { findInViewport, narrowToViewport, type Viewport } from "../../atlas/viewport";
import type { Offset } from "../../geo/direction";
import { distanceKm } from "../../geo/distance";
import { isLine } from "../../geo/shapes";

/** A layer that is switched on, and what of it the map shows. */
export type LayerInView =
	| { readonly kind: "in-view"; readonly name: LocalText; readonly count: number }
	/** Nothing of it lies in view; or it is drawn only nearer by; or its file did not come. */
	| { readonly kind: "elsewhere" | "nearer" | "missing"; readonly name: LocalText };

/** Lines in view and in force that one party asserts and the same others do not recognise. */
interface DisputedInView {
	readonly names: readonly LocalText[];
	readonly assertedBy: Party;
	readonly rejectedBy: readonly Party[];
}

/** The feature that is selected, and where it lies from the centre; no place where nothing of it is in view. */
interface SelectedInView {
	readonly name: LocalText;
	readonly kind: LocalText;
	readonly offset?: Offset | undefined;
}

/** What a view shows, for words. */
export interface ViewDescription {
	/** Absent where there is no map. */
	readonly place?: {
		readonly relations: readonly Relation[];
		/** Along the parallel through the centre. */
		readonly widthKm: number;
		readonly heightKm: number;
	};
	readonly layers: readonly LayerInView[];
	readonly disputed: readonly DisputedInView[];
	readonly selected?: SelectedInView | undefined;
	/** The words of the passage that the article is open at. */
	readonly passage?: string | undefined;
}

/** Says what a view shows: where its centre is, how far it reaches, its layers, and what is selected. */
export function describeView({
	viewport,
	references,
	layers,
	selection,
	kinds,
	passage,
}: {
	readonly viewport: Viewport | undefined;
	readonly references: References;
	readonly layers: readonly ShownLayer[];
	readonly selection: FeatureId | undefined;
	/** Words for the kinds of features. */
	readonly kinds: Readonly<Record<string, LocalText>>;
	readonly passage: string | undefined;
}): ViewDescription {
	const selected = layers
		.flatMap(({ collection }) => collection?.features ?? [])
		.find(({ properties }) => properties.id === selection);
	const inViewport = viewport && selected && findInViewport([selected], viewport)[0];
	const seen = layers.map((layer) => ({ ...layer, inView: featuresInView(layer, viewport) }));
	return {
		...(viewport && { place: { relations: relatePlace(viewport.center, references), ...extentOf(viewport) } }),
		layers: seen.map((layer) => toLayerInView(layer, viewport)),
		disputed: findDisputed(seen.flatMap(({ inView }) => inView)),
		selected: selected && {
			name: selected.properties.name,
			kind: wordsFor(selected.properties.kind, kinds),
			offset: inViewport?.offset,
		},
		passage,
	};
}

function extentOf({ center: [lng, lat], bounds: [west, south, east, north] }: Viewport) {
	return { widthKm: distanceKm([west, lat], [east, lat]), heightKm: distanceKm([lng, south], [lng, north]) };
}

function featuresInView(layer: ShownLayer, viewport: Viewport | undefined): readonly AtlasFeature[] {
	const [seen] = viewport ? narrowToViewport([layer], viewport) : [layer];
	return seen?.collection?.features ?? [];
}

function toLayerInView(
	{ entry, collection, inView }: ShownLayer & { readonly inView: readonly AtlasFeature[] },
	viewport: Viewport | undefined,
): LayerInView {
	const { name } = entry;
	if (!collection) return { kind: "missing", name };
	if (viewport && !isDrawnAt(entry, viewport.zoom)) return { kind: "nearer", name };
	return inView.length > 0 ? { kind: "in-view", name, count: inView.length } : { kind: "elsewhere", name };
}

function findDisputed(features: readonly AtlasFeature[]): readonly DisputedInView[] {
	const byParties = new Map<string, DisputedInView>();
	for (const { geometry, properties } of features) {
		const { name, assertedBy, rejectedBy = [], until } = properties;
		if (!isLine(geometry) || rejectedBy.length === 0 || until !== undefined) continue;
		const key = [assertedBy, ...rejectedBy].join();
		const names = [...(byParties.get(key)?.names ?? []), name];
		byParties.set(key, { names, assertedBy, rejectedBy });
	}
	return [...byParties.values()];
}
