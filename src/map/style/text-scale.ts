import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";

/** The reader's text size, in CSS pixels, for which the style's own sizes are meant. */
const usualTextPx = 16;
const mostScale = 2;

/** How much larger than by itself the style writes for a reader whose text has a size in CSS pixels: 1 to 2 times. */
export function textScaleFor(textPx: number): number {
	return Math.min(mostScale, Math.max(1, textPx / usualTextPx));
}

/** From this scale on names have no room to stand over others, not even those of the first places. */
export const crowdedScale = 1.4;

/** The metadata of a layer whose texts are always of one size, since they stand within something. */
export const fixedTextSize = { hasFixedTextSize: true } as const;

/**
 * A layer whose texts are so much larger, but for a layer of {@link fixedTextSize}. Throws for a size of another kind than
 * a number, `interpolate` by zoom, or `match` and `case` by what a feature says.
 */
export function scaleTexts(layer: LayerSpecification, scale: number): LayerSpecification {
	if (layer.type !== "symbol" || scale === 1) return layer;
	const size = layer.layout?.["text-size"] as Size | undefined;
	if (size === undefined || (layer.metadata as Partial<typeof fixedTextSize>).hasFixedTextSize) return layer;
	return { ...layer, layout: { ...layer.layout, "text-size": scaleSize(size, scale) } };
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
	if (operator !== "match" && operator !== "case") throw new Error(`A text-size by ${operator} cannot be scaled.`);
	return ["*", scale, size] as ExpressionSpecification;
}
