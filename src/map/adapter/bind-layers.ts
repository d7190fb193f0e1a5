import type { AllLayoutProperties, AllPaintProperties } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { createEffect, on, untrack } from "solid-js";
import type { FeatureId } from "../../atlas/atlas";
import type { Catalogue, LayerId } from "../../atlas/catalogue";
import type { AtlasData } from "../../state/atlas-data";
import type { ViewState } from "../../state/view-state";
import type { Mark } from "../../symbology/emphasis";
import { shapeSource } from "../style/expressions";
import { lineNameSource } from "../style/line-names";
import { pinSource } from "../style/pin";
import { type LayerMetadata, metadataOf } from "../style/record";

/**
 * Shows and hides the style's layers of each entry of the catalogue, once its data are there: deferred ones only once
 * names are due, highlights from the first time that something in the layer is selected or pointed at, and also those of
 * hidden layers while something in them is highlighted. A layer of the style is put on the map when it is first shown,
 * so that what is off costs nothing.
 */
export function bindVisibility(
	map: MapLibreMap,
	{
		style,
		catalogue,
		state,
		data,
		areNamesDue,
		wasMarked,
		hasHighlight,
	}: {
		style: () => StyleSpecification;
		catalogue: Catalogue;
		state: ViewState;
		data: AtlasData;
		areNamesDue: () => boolean;
		wasMarked: (layer: LayerId) => boolean;
		hasHighlight: (layer: LayerId) => boolean;
	},
): void {
	const bind = (wanted: LayerMetadata, isShown: () => boolean) =>
		bindShown(map, style, findLayers(untrack(style), wanted), isShown);
	for (const { id } of catalogue.layers) {
		const isLoaded = () => data.collection(id) !== undefined;
		const isShown = () => state.isVisible(id) && isLoaded();
		bind({ owner: id, role: "initial" }, isShown);
		bind({ owner: id, role: "deferred" }, () => isShown() && areNamesDue());
		bind(
			{ owner: id, role: "highlight" },
			() => isLoaded() && wasMarked(id) && (state.isVisible(id) || hasHighlight(id)),
		);
	}
	bind({ role: "deferred" }, areNamesDue);
}

/** The ids of the style's layers of an owner, or of none, and a role. */
function findLayers({ layers }: StyleSpecification, { owner, role }: LayerMetadata): readonly string[] {
	const isWanted = (each: LayerMetadata) => each.owner === owner && each.role === role;
	return layers.filter((layer) => isWanted(metadataOf(layer))).map(({ id }) => id);
}

/** The layers with which a map begins: those that are not hidden at first. */
export function withoutHidden(style: StyleSpecification): StyleSpecification {
	return { ...style, layers: style.layers.filter(({ layout }) => layout?.visibility !== "none") };
}

/** Shows some layers of the style while a condition holds. */
function bindShown(
	map: MapLibreMap,
	style: () => StyleSpecification,
	ids: readonly string[],
	isShown: () => boolean,
): void {
	createEffect(() => (isShown() ? showLayers(map, untrack(style).layers, ids) : hideLayers(map, ids)));
}

type LayerSwitch = Pick<MapLibreMap, "getLayer" | "addLayer" | "setLayoutProperty">;

/**
 * Shows layers of a style, which is given whole, in the painter's order: those not on the map yet are put in their
 * places.
 */
export function showLayers(map: LayerSwitch, all: readonly LayerSpecification[], ids: readonly string[]): void {
	let above: string | undefined;
	for (const layer of all.toReversed()) {
		const isWanted = ids.includes(layer.id);
		const isOnMap = map.getLayer(layer.id) !== undefined;
		if (isWanted && isOnMap) map.setLayoutProperty(layer.id, "visibility", "visible");
		if (isWanted && !isOnMap)
			map.addLayer({ ...layer, layout: { ...layer.layout, visibility: "visible" } } as LayerSpecification, above);
		if (isWanted || isOnMap) above = layer.id;
	}
}

function hideLayers(map: LayerSwitch, ids: readonly string[]): void {
	for (const id of ids) if (map.getLayer(id)) map.setLayoutProperty(id, "visibility", "none");
}

/**
 * Puts a changed style in place: paint and layout only, since sources and layers are always the same. What is not on
 * the map yet comes with the style of that moment.
 */
export function bindStyle(map: MapLibreMap, style: () => StyleSpecification): void {
	createEffect(
		on(
			style,
			(next, previous) => {
				if (!previous) return;
				const before = new Map(previous.layers.map((layer) => [layer.id, layer]));
				for (const layer of next.layers) {
					if (!map.getLayer(layer.id)) continue;
					const old = before.get(layer.id);
					for (const [name, value] of changed(old?.paint, layer.paint))
						map.setPaintProperty(layer.id, name as keyof AllPaintProperties, value as never);
					for (const [name, value] of changed(old?.layout, layer.layout))
						if (name !== "visibility")
							map.setLayoutProperty(layer.id, name as keyof AllLayoutProperties, value as never);
				}
			},
			{ defer: false },
		),
	);
}

/** Marks features and their names as selected, mentioned or hovered in the style, through feature-state. */
export function bindMark(map: MapLibreMap, state: Mark, features: () => readonly FeatureId[]): void {
	createEffect(
		on(features, (next, previous = []) => {
			const set = (id: FeatureId, value: boolean) => {
				for (const source of [shapeSource, lineNameSource]) map.setFeatureState({ source, id }, { [state]: value });
			};
			for (const feature of previous) if (!next.includes(feature)) set(feature, false);
			for (const feature of next) if (!previous.includes(feature)) set(feature, true);
		}),
	);
}

function changed(before: object | undefined, after: object | undefined): readonly [string, unknown][] {
	const old = new Map(Object.entries(before ?? {}));
	return Object.entries(after ?? {}).filter(([name, value]) => JSON.stringify(old.get(name)) !== JSON.stringify(value));
}

/** Shows the pin at its place, and nothing while there is none. */
export function bindPin(map: MapLibreMap, style: () => StyleSpecification, state: ViewState): void {
	createEffect(() => {
		const pin = state.pin();
		if (pin) map.getSource<GeoJSONSource>(pinSource)?.setData({ type: "Point", coordinates: pin });
	});
	bindShown(map, style, findLayers(untrack(style), { role: "pin" }), () => state.pin() !== undefined);
}
