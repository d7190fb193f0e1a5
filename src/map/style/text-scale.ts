import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";

/** The reader's text size, in CSS pixels, for which the style's own sizes are meant. */
const usualTextPx = 16;
const mostScale = 2;

/** How much larger than by itself the style writes for a reader whose text has a size in CSS pixels: 1 to 2 times. */
export function textScaleFor(textPx: number): number {
	return Math.min(mostScale, Math.max(1, textPx / usualTextPx));
}

/**
 * A layer whose texts are so much larger, and none of which may stand over another: they would meet. Numbers within
 * discs, which may, keep their size. Throws for a size that depends on the zoom otherwise than by `interpolate`.
 */
export function scaleTexts<Layer extends LayerSpecification>(layer: Layer, scale: number): Layer {
	if (layer.type !== "symbol" || scale === 1) return layer;
	const size = layer.layout?.["text-size"];
	const isInDisc = layer.layout?.["text-allow-overlap"] === true;
	if (size === undefined || isInDisc) return layer;
	const overlap = layer.layout?.["text-overlap"] === "cooperative" ? { "text-overlap": "never" as const } : {};
	return { ...layer, layout: { ...layer.layout, ...overlap, "text-size": scaleSize(size as Size, scale) } };
}

type Size = number | ExpressionSpecification;

function scaleSize(size: Size, scale: number): Size {
	if (typeof size === "number") return size * scale;
	const [operator, ...rest] = size as [string, ...unknown[]];
	if (operator === "interpolate") {
		const [kind, input, ...stops] = rest;
		const scaled = stops.map((each, index) => (index % 2 ? scaleSize(each as Size, scale) : each));
		return [operator, kind, input, ...scaled] as unknown as ExpressionSpecification;
	}
	if (JSON.stringify(size).includes('["zoom"]')) throw new Error(`A text-size by zoom has to begin with interpolate.`);
	return ["*", scale, size] as ExpressionSpecification;
}
