import type {
	CircleLayerSpecification,
	ExpressionSpecification,
	FillLayerSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification,
} from "maplibre-gl";
import type { Slot } from "../../symbology/painters-order";

/**
 * Why a layer of the style is not shown from the first: it writes names, which wait for the shapes and for their fonts;
 * it is a finish of ground or shapes (depth, hatching, icons, ribbons), which comes with the names; or it highlights
 * what is selected or pointed at, which waits until something is. All keep the first drawing short: each kind of layer
 * in use is a shader program to compile.
 */
export type LayerRole = "names" | "finish" | "highlight";

/** The metadata by which a layer of the style says its role. */
export function withRole(role: LayerRole): { readonly role: LayerRole } {
	return { role };
}

/** The role of a layer of the style; undefined for one that is shown as soon as its entry of the catalogue is. */
export function roleOf({ metadata }: { readonly metadata?: unknown }): LayerRole | undefined {
	return (metadata as { role?: LayerRole } | undefined)?.role;
}

/** The font stacks of labels; the style's `font-faces` say which files they are drawn from. */
export const labelFont = { regular: ["Pretendard Regular"], bold: ["Pretendard Bold"] };

/**
 * Id of the source of all visible layers' features. They share one because MapLibre masks the tiles of each source anew
 * wherever layers of the style change from one source to another, and asks the worker for each source's tiles apart.
 */
export const shapeSource = "shapes";

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

/** What a feature may be marked as through feature-state: selected, named by the open passage, or pointed at. */
export const marks = ["selected", "mentioned", "hovered"] as const;
/** One of {@link marks}. */
export type Mark = (typeof marks)[number];

const isMarked = (mark: Mark): ExpressionSpecification => ["boolean", ["feature-state", mark], false];

/** One value for the selected feature, one for those of its passage, one for that pointed at, and nothing for all others. */
export function marked(selected: number, mentioned: number, hovered: number): ExpressionSpecification {
	return ["case", isMarked("selected"), selected, isMarked("mentioned"), mentioned, isMarked("hovered"), hovered, 0];
}

/**
 * The part of its opacity that a thing keeps while another is selected: names and lines stay legible, at a contrast of 3
 * to 1 with the ground, what fills areas steps back further.
 */
export const dimmedShare = { legible: 0.88, filling: 0.5 } as const;

/** Name of the style's global state that says whether something is selected, so that the rest steps back. */
export const dimmedState = "dimmed";

/** Name of a feature's state that changes nothing but has its colours evaluated anew. */
export const repaintedState = "repainted";

/** A layer whose colours, where they depend on the feature, can be evaluated anew at once, see `map/adapter/repaint.ts`. */
export function repaintable<Layer extends { readonly paint?: object | undefined }>(layer: Layer): Layer {
	const again: ExpressionSpecification = ["boolean", ["feature-state", repaintedState], false];
	const paint = Object.entries(layer.paint ?? {}).map(([name, value]) => {
		const isOfFeature = name.endsWith("-color") && /"(?:get|has)"/.test(JSON.stringify(value));
		return [name, isOfFeature ? ["case", again, value, value] : value];
	});
	return layer.paint ? { ...layer, paint: Object.fromEntries(paint) } : layer;
}

/** An opacity that sinks while something is selected. */
export function dimmable(opacity: number, kind: keyof typeof dimmedShare = "legible"): ExpressionSpecification {
	return ["case", ["boolean", ["global-state", dimmedState], false], opacity * dimmedShare[kind], opacity];
}

/** An opacity that sinks while another feature is selected or named by the open passage. */
export function dimmableBeside(opacity: number): ExpressionSpecification {
	return ["case", ["any", isMarked("selected"), isMarked("mentioned")], opacity, dimmable(opacity)];
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
