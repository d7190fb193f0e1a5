import {
	featureFilter,
	type LayerSpecification,
	latest,
	normalizePropertyExpression,
	type Feature as SpecFeature,
	type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Feature } from "geojson";

/** What is true of features and of the map beside what they say of themselves, as the style's expressions ask for it. */
export interface StyleState {
	/** The style's global state by name. */
	readonly global: Readonly<Record<string, unknown>>;
	/** The state of a feature of a source. */
	of(source: string, feature: Feature): Readonly<Record<string, unknown>>;
}

/** Reads what a layer of the style says of features, at one zoom. */
export interface LayerReader {
	/** Whether the layer draws a feature. */
	draws(feature: Feature): boolean;
	/** The value of a property of paint for a feature, evaluated; what the specification has where the layer has none. */
	paint(name: string, feature: Feature): unknown;
	/** The value of a property of layout for a feature, evaluated. */
	layout(name: string, feature: Feature): unknown;
}

const noFeature: Feature = { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [] } };

/** The properties of layout that follow the zoom smoothly; all others are those of the tile, at a whole zoom. */
const smoothLayout = ["text-size", "icon-size"];

/** Makes the reader of a layer. Throws for a property that the style specification does not know. */
export function makeLayerReader(layer: LayerSpecification, zoom: number, state: StyleState): LayerReader {
	const source = "source" in layer && typeof layer.source === "string" ? layer.source : "";
	const global = { ...state.global };
	const tileZoom = Math.floor(zoom);
	const filter = featureFilter("filter" in layer ? layer.filter : undefined, layer.id, global);
	const read = (group: "paint" | "layout", zoomOf: (name: string) => number) => {
		const given = (layer[group] ?? {}) as Readonly<Record<string, unknown>>;
		const known = (latest as unknown as Readonly<Record<string, Readonly<Record<string, StylePropertySpecification>>>>)[
			`${group}_${layer.type}`
		];
		const compiled = new Map<string, (feature: Feature) => unknown>();
		return (name: string, feature: Feature): unknown => {
			const evaluate = compiled.get(name) ?? compile(name);
			compiled.set(name, evaluate);
			return evaluate(feature);
		};
		function compile(name: string): (feature: Feature) => unknown {
			const specification = known?.[name];
			if (!specification) throw new Error(`A layer of type ${layer.type} has no “${name}”.`);
			const value = given[name] ?? specification.default;
			if (value === undefined) return () => undefined;
			const expression = normalizePropertyExpression(value as never, `${layer.id}.${name}`, specification, global);
			return (feature) =>
				expression.evaluate({ zoom: zoomOf(name), globalState: global }, toSpec(feature), state.of(source, feature));
		}
	};
	return {
		draws: (feature) => filter.filter({ zoom: tileZoom, globalState: global }, toSpec(feature)),
		paint: read("paint", () => zoom),
		layout: read("layout", (name) => (smoothLayout.includes(name) ? zoom : tileZoom)),
	};
}

/** The value of a property for a layer as a whole. */
export function ofLayer(read: (name: string, feature: Feature) => unknown, name: string): unknown {
	return read(name, noFeature);
}

function toSpec({ id, properties, geometry }: Feature): SpecFeature {
	return { ...(id !== undefined && { id }), properties: properties ?? {}, type: geometry.type as SpecFeature["type"] };
}
