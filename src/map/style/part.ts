import type {
	CircleLayerSpecification,
	ExpressionSpecification,
	FillLayerSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification,
} from "maplibre-gl";
import type { Slot } from "./order";

type WithoutPlace<Layer> = Layer extends unknown ? Omit<Layer, "id" | "source"> : never;

/** A style layer before it is given its id, and its source where that is not the one of shapes. */
export type PartLayer = WithoutPlace<
	FillLayerSpecification | LineLayerSpecification | CircleLayerSpecification | SymbolLayerSpecification
> & { readonly source?: string };

/** One that writes or shows symbols. */
export type SymbolPart = Extract<PartLayer, { readonly type: "symbol" }>;

/** One of the layers an entry of the catalogue is drawn with: its slot, the end of its id, and what it paints. */
export type Part = readonly [slot: Slot, name: string, layer: PartLayer];

/** Whether only words define the feature. */
export const isSchematic: ExpressionSpecification = ["==", ["get", "certainty"], "schematic"];

/** One value for the selected feature, one for that under the pointer, and nothing for all others. */
export function marked(selected: number, hovered: number): ExpressionSpecification {
	const state = (name: string): ExpressionSpecification => ["boolean", ["feature-state", name], false];
	return ["case", state("selected"), selected, state("hovered"), hovered, 0];
}

/** The part of its opacity that a thing keeps while another is selected. */
const dimmedShare = 0.45;

/** Name of the style's global state that says whether something is selected, so that the rest steps back. */
export const dimmedState = "dimmed";

/** Name of a feature's state that changes nothing but has its colours evaluated anew. */
export const repaintedState = "repainted";

/** A layer whose colours, where they depend on the feature, can be evaluated anew at once, see `map/repaint.ts`. */
export function repaintable<Layer extends { readonly paint?: object | undefined }>(layer: Layer): Layer {
	const again: ExpressionSpecification = ["boolean", ["feature-state", repaintedState], false];
	const paint = Object.entries(layer.paint ?? {}).map(([name, value]) => {
		const isOfFeature = name.endsWith("-color") && /"(?:get|has)"/.test(JSON.stringify(value));
		return [name, isOfFeature ? ["case", again, value, value] : value];
	});
	return layer.paint ? { ...layer, paint: Object.fromEntries(paint) } : layer;
}

/** An opacity that sinks while something is selected. */
export function dimmable(opacity: number): ExpressionSpecification {
	return ["case", ["boolean", ["global-state", dimmedState], false], opacity * dimmedShare, opacity];
}

/** An opacity that sinks while another feature is selected. */
export function dimmableBeside(opacity: number): ExpressionSpecification {
	return ["case", ["boolean", ["feature-state", "selected"], false], opacity, dimmable(opacity)];
}

/** Whether the feature's geometry is of one of the types. */
export function ofTypes(...types: readonly string[]): ExpressionSpecification {
	return ["in", ["geometry-type"], ["literal", [...types]]];
}

/** A width that grows with the zoom, in CSS pixels of zoom 8; `adapt` may turn it for some features. */
export function widthByZoom(
	width: number,
	adapt: (width: number) => number | ExpressionSpecification = (each) => each,
): ExpressionSpecification {
	const [far, middle, near] = [width * 0.75, width, width * 1.35].map(adapt);
	return ["interpolate", ["linear"], ["zoom"], 5, far, 8, middle, 12, near] as ExpressionSpecification;
}
