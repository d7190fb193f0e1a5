import type { AllLayoutProperties, AllPaintProperties } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { createEffect, on } from "solid-js";
import type { Catalogue, FeatureId, LayerId } from "../domain/atlas";
import type { AtlasData } from "../state/atlas-data";
import type { ViewState } from "../state/view-state";
import { shapeSource } from "./style/atlas-layers";
import { type LayerRole, roleOf } from "./style/roles";

/**
 * Shows and hides the style's layers of each entry of the catalogue, once its data are there: names only once they are due, highlights from the
 * first time that something in the layer is selected or pointed at, and also those of hidden layers while something in them glows.
 */
export function bindVisibility(
	map: MapLibreMap,
	{
		catalogue,
		state,
		data,
		areNamesDue,
		wasMarked,
		isGlowing,
	}: {
		catalogue: Catalogue;
		state: ViewState;
		data: AtlasData;
		areNamesDue: () => boolean;
		wasMarked: (layer: LayerId) => boolean;
		isGlowing: (layer: LayerId) => boolean;
	},
): void {
	const show = (layers: readonly string[], isShown: boolean) => {
		const visibility = isShown ? "visible" : "none";
		for (const layer of layers)
			if ((map.getLayoutProperty(layer, "visibility") ?? "visible") !== visibility)
				map.setLayoutProperty(layer, "visibility", visibility);
	};
	const roles = new Map(map.getLayersOrder().map((id) => [id, roleOf(map.getLayer(id) ?? {})]));
	const owned = new Set<string>();
	for (const { id } of catalogue.layers) {
		const layers = styleLayersOf(map, id);
		for (const layer of layers) owned.add(layer);
		const ofRole = (role: LayerRole | undefined) => layers.filter((layer) => roles.get(layer) === role);
		const isLoaded = () => data.collection(id) !== undefined;
		const isShown = () => state.isVisible(id) && isLoaded();
		createEffect(() => show(ofRole(undefined), isShown()));
		createEffect(() => show([...ofRole("names"), ...ofRole("finish")], isShown() && areNamesDue()));
		createEffect(() =>
			show(ofRole("highlight"), isLoaded() && wasMarked(id) && (state.isVisible(id) || isGlowing(id))),
		);
	}
	const finishing = [...roles].filter(([layer, role]) => role && !owned.has(layer)).map(([layer]) => layer);
	createEffect(() => show(finishing, areNamesDue()));
}

/** Puts a changed style in place: paint and layout only, since sources and layers are always the same. */
export function bindStyle(map: MapLibreMap, style: () => StyleSpecification): void {
	createEffect(
		on(
			style,
			(next, previous) => {
				if (!previous) return;
				const before = new Map(previous.layers.map((layer) => [layer.id, layer]));
				for (const layer of next.layers) {
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

/** Marks features as selected or hovered in the style, through feature-state. */
export function bindMark(map: MapLibreMap, state: "selected" | "hovered", features: () => readonly FeatureId[]): void {
	createEffect(
		on(features, (next, previous = []) => {
			const set = (id: FeatureId, value: boolean) =>
				map.setFeatureState({ source: shapeSource, id }, { [state]: value });
			for (const feature of previous) if (!next.includes(feature)) set(feature, false);
			for (const feature of next) if (!previous.includes(feature)) set(feature, true);
		}),
	);
}

/** Ids of the style's layers that draw an entry of the catalogue. */
export function styleLayersOf(map: MapLibreMap, id: LayerId): readonly string[] {
	return map.getLayersOrder().filter((layer) => layer.startsWith(`${id}/`));
}

function changed(before: object | undefined, after: object | undefined): readonly [string, unknown][] {
	const old = new Map(Object.entries(before ?? {}));
	return Object.entries(after ?? {}).filter(([name, value]) => JSON.stringify(old.get(name)) !== JSON.stringify(value));
}
