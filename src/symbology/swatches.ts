import type { IconName, LayerEntry } from "../atlas/catalogue";
import { pointDisc } from "./sizes";
import { hatching, type MapSymbol, symbols } from "./symbols";

/** A colour by its part: the layer's own, or one that all share. */
export type ColorRole = "own" | "halo" | "faintLabel";

/** One shape of a swatch, in CSS pixels of its box. Discs' strokes stand outside their radius, as on the map. */
export type SwatchShape =
	| {
			readonly kind: "stroke";
			readonly path: string;
			readonly widthPx: number;
			/** In line widths. */
			readonly dash?: readonly number[] | undefined;
			readonly opacity?: number;
	  }
	| { readonly kind: "fill"; readonly path: string; readonly opacity: number }
	| {
			readonly kind: "disc";
			readonly radiusPx: number;
			readonly fill: ColorRole;
			readonly opacity?: number;
			readonly stroke?: { readonly color: ColorRole; readonly widthPx: number };
	  }
	| { readonly kind: "icon"; readonly icon: IconName; readonly sizePx: number; readonly color: ColorRole }
	| { readonly kind: "number"; readonly text: string; readonly sizePx: number; readonly color: ColorRole };

/** A small picture of how something is drawn; discs, icons and numbers stand in its middle. */
export interface Swatch {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly SwatchShape[];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The size of swatches in the keys of the legend. */
const keySize = { width: 20, height: 16 } as const;
const keyRadiusPx = keySize.height / 2;
/** A small patch looks paler than a wide area of the same opacity. */
const patchFactor = 1.6;

/** A swatch of the legend's keys. */
export function toKeySwatch(...shapes: readonly SwatchShape[]): Swatch {
	return { ...keySize, shapes };
}

/** A layer's swatch: its line, its area with what bounds it, or its point. */
export function toLayerSwatch({ symbol, icon }: Pick<LayerEntry, "symbol" | "icon">): Swatch {
	const { line, area, swatch } = symbols[symbol];
	const shapesOf = {
		line: () => [strokeAcross({ left: 1, right: 27, y: 10 }, line)],
		area: () => toAreaShapes([2, 3, 26, 17], line, area),
		point: () => discWithIcon(9, icon),
	};
	return { width: 28, height: 20, shapes: shapesOf[swatch]() };
}

/** The swatch of a colour that lines and areas bear. */
export function toColorSwatch(): Swatch {
	return toKeySwatch({ kind: "fill", path: "M4 5H16a3 3 0 0 1 0 6H4a3 3 0 0 1 0 -6Z", opacity: 1 });
}

/** The swatch of an icon on its disc. */
export function toIconSwatch(icon: IconName): Swatch {
	return toKeySwatch(...discWithIcon(keyRadiusPx, icon));
}

/** A horizontal stroke, as wide as a key's swatch where it is not said. */
export function strokeAcross(
	{ left = 0, right = keySize.width, y = keySize.height / 2 }: { left?: number; right?: number; y?: number },
	{ width, dash }: MapSymbol["line"],
): SwatchShape {
	return { kind: "stroke", path: `M${left} ${y}H${right}`, widthPx: width, dash };
}

/** A filled rectangle. */
export function fillBox([left, top, right, bottom]: Box, opacity: number): SwatchShape {
	return { kind: "fill", path: `M${left} ${top}H${right}V${bottom}H${left}Z`, opacity };
}

/** Hatching within a box. */
export function hatchBox([left, top, right, bottom]: Box): SwatchShape {
	const { spacingPx, strokePx, opacity } = hatching;
	const first = left + top + spacingPx * 0.75;
	const count = Math.ceil((right + bottom - first) / spacingPx);
	const strokes = Array.from({ length: count }, (_, index) => {
		const sum = first + index * spacingPx;
		const [fromX, toX] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
		return `M${fromX} ${sum - fromX}L${toX} ${sum - toX}`;
	});
	return { kind: "stroke", path: strokes.join(""), widthPx: strokePx, opacity };
}

/** A disc of a radius on the map, made smaller where a key's swatch has no room for it. */
export function fitDisc(radiusPx: number): SwatchShape & { readonly kind: "disc" } {
	return { kind: "disc", radiusPx: Math.min(radiusPx, keyRadiusPx), fill: "own" };
}

/** A number on {@link fitDisc}, as much smaller as that is. */
export function fitNumber(text: string, sizePx: number, radiusPx: number): SwatchShape {
	return { kind: "number", text, sizePx: sizePx * Math.min(1, keyRadiusPx / radiusPx), color: "halo" };
}

function toAreaShapes(box: Box, line: MapSymbol["line"], area: MapSymbol["area"]): readonly SwatchShape[] {
	const [left, top, right, bottom] = box;
	const outline = `M${left} ${top}H${right}V${bottom}H${left}Z`;
	return [
		fillBox(box, area.opacity * patchFactor),
		...(area.hatched ? [hatchBox(box)] : []),
		...(area.outlineWidth > 0 ? [{ kind: "stroke", path: outline, widthPx: area.outlineWidth } as const] : []),
		// A band has no outline, but lies between two lines of its layer.
		...(area.band ? [top, bottom].map((y) => strokeAcross({ left, right, y }, line)) : []),
	];
}

function discWithIcon(radiusPx: number, icon: IconName | undefined): readonly SwatchShape[] {
	const disc: SwatchShape = { kind: "disc", radiusPx, fill: "own" };
	if (!icon) return [disc];
	// As at the zoom of the disc of 8 pixels.
	const [radius, scale] = [pointDisc.radiusPx[2][1], pointDisc.iconScale[2][1]];
	return [disc, { kind: "icon", icon, sizePx: (pointDisc.iconPx * scale * radiusPx) / radius, color: "halo" }];
}
