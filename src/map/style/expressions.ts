import type { ExpressionSpecification } from "maplibre-gl";
import { type Meaning, meanings } from "../../atlas/catalogue";
import { dashes, type FeatureTest } from "../../symbology/conventions";
import { type ByMark, type Deemphasis, deemphasis, deemphasisOf, type Mark } from "../../symbology/emphasis";
import { lineWidthFactors, type ZoomStops } from "../../symbology/sizes";

/** The font stacks of labels; the style's `font-faces` say which files they are drawn from. */
export const labelFont = { regular: ["Pretendard Regular"], bold: ["Pretendard Bold"] };

/**
 * Id of the source of all visible layers' features. They share one because MapLibre masks the tiles of each source anew
 * wherever layers of the style change from one source to another, and asks the worker for each source's tiles apart.
 */
export const shapeSource = "shapes";

/** A filter for the features that pass a test. */
export function toFilter({ property, oneOf }: FeatureTest): ExpressionSpecification {
	if (!oneOf) return ["has", property];
	const [only, ...others] = oneOf;
	if (only !== undefined && others.length === 0) return ["==", ["get", property], only];
	return ["in", ["get", property], ["literal", [...oneOf]]];
}

/** One of the layers that lines, or outlines, are drawn with, since MapLibre wants a layer for each dash. */
interface DashVariant {
	/** What its id ends in. */
	readonly suffix: string;
	readonly filter: ExpressionSpecification;
	readonly paint: { "line-dasharray"?: number[] };
}

/** The layers in which strokes are drawn: one with the symbol's own dash if it has any, and one for each dash of features. */
export function dashVariants(own?: readonly number[]): readonly DashVariant[] {
	const tests = dashes.map(({ when }) => toFilter(when));
	const [only, ...others] = tests;
	const isOfAny: ExpressionSpecification = only && others.length === 0 ? only : ["any", ...tests];
	return [
		{ suffix: "", filter: ["!", isOfAny], paint: toDashPaint(own) },
		...dashes.map(({ id, when, dash }) => ({ suffix: `-${id}`, filter: toFilter(when), paint: toDashPaint(dash) })),
	];
}

function toDashPaint(dash: readonly number[] | undefined): DashVariant["paint"] {
	return dash ? { "line-dasharray": [...dash] } : {};
}

const isMarked = (mark: Mark): ExpressionSpecification => ["boolean", ["feature-state", mark], false];

/** A value for the selected feature, one for those of its passage, one for that pointed at, and nothing for all others. */
export function whenHighlighted({ selected, mentioned, hovered }: ByMark): ExpressionSpecification {
	return ["case", isMarked("selected"), selected, isMarked("mentioned"), mentioned, isMarked("hovered"), hovered, 0];
}

/** Name of the style's global state that says whether something is selected, so that the rest is de-emphasised. */
export const deemphasisState = "deemphasized";

/** Name of the state of a place whose name a highlighted feature bears beside it. */
export const namesakeState = "namesake";

/** Name of a feature's state that changes nothing but has its colours evaluated anew. */
export const repaintedState = "repainted";

const isDeemphasized: ExpressionSpecification = ["boolean", ["global-state", deemphasisState], false];

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
export function deemphasized(opacity: number, kind: Deemphasis = "legible"): ExpressionSpecification {
	return ["case", isDeemphasized, opacity * deemphasis[kind], opacity];
}

/** An opacity that sinks while something is selected, as far as the colour of the feature's `meaning` allows. */
export function deemphasizedByMeaning(opacity: number): ExpressionSpecification {
	const kept = meanings.flatMap((meaning) => [meaning, opacity * deemphasis[deemphasisOf(meaning)]]);
	const byMeaning = ["match", ["get", "meaning"], ...kept, opacity * deemphasis.legible];
	return ["case", isDeemphasized, byMeaning, opacity] as unknown as ExpressionSpecification;
}

/** An opacity that sinks while another feature is selected or named by the open passage. */
export function deemphasizedBeside(opacity: number, meaning: Meaning): ExpressionSpecification {
	const others = deemphasized(opacity, deemphasisOf(meaning));
	return ["case", ["any", isMarked("selected"), isMarked("mentioned")], opacity, others];
}

/** Whether the feature's geometry is of one of the types. */
export function ofTypes(...types: readonly string[]): ExpressionSpecification {
	return ["in", ["geometry-type"], ["literal", [...types]]];
}

type Value = number | ExpressionSpecification;

/** A value that follows stops, linearly between them; `adapt` may turn those for some features. */
export function byZoom(stops: ZoomStops, adapt: (value: number) => Value = (value) => value): ExpressionSpecification {
	const steps = stops.flatMap(([zoom, value]) => [zoom, adapt(value)]);
	return ["interpolate", ["linear"], ["zoom"], ...steps] as unknown as ExpressionSpecification;
}

/** A width that grows with the zoom, in CSS pixels of zoom 8; `adapt` may turn it for some features. */
export function widthByZoom(width: number, adapt?: (width: number) => Value): ExpressionSpecification {
	return byZoom(
		lineWidthFactors.map(([zoom, factor]) => [zoom, width * factor]),
		adapt,
	);
}
