import { type DotKind, parseImageName } from "../map/style/image-names";
import { type ColorScheme, palettes } from "../symbology/palette";
import { pointDisc, settlementDots } from "../symbology/sizes";
import { hatching, outlineOf } from "../symbology/symbols";
import { element } from "./svg";

/** An image of the style as a symbol of the picture, in a square box. */
export interface SymbolImage {
	readonly sizePx: number;
	/** Defines it, and returns its id. */
	define(): string;
}

/** What a picture defines once and uses again: patterns, icons and gradients, each when it is first asked for. */
export interface Definitions {
	/** A paint of the pattern that an image of the style is tiled to. Throws for an image that is none. */
	pattern(image: string): string;
	/** A paint for a disc of a colour whose edge fades over a part of its radius. */
	fadingDisc(color: string, blur: number): string;
	/** The symbol for an image of the style; undefined for one that shows nothing. */
	symbol(image: string): SymbolImage | undefined;
	/** The id of a path that text runs along, by its data. */
	baseline(path: string): string;
	/** All that was asked for, as the content of `defs`. */
	written(): string;
}

/** Makes the definitions of one picture. */
export function makeDefinitions(): Definitions {
	const written = new Map<string, string>();
	const define = (id: string, write: (id: string) => string) => {
		if (!written.has(id)) written.set(id, write(id));
		return id;
	};
	return {
		pattern(image) {
			const name = parseImageName(image);
			if (name?.kind !== "hatch") throw new Error(`“${image}” is no pattern of the style.`);
			const { spacingPx: side, strokePx, opacity } = hatching;
			const stroke = palettes[name.scheme].meaning[name.color];
			const id = define(`hatch-${name.color}`, (id) =>
				element(
					"pattern",
					{ id, width: side, height: side, patternUnits: "userSpaceOnUse" },
					element("path", {
						d: `M-1 ${1}L1 -1M0 ${side}L${side} 0M${side - 1} ${side + 1}L${side + 1} ${side - 1}`,
						stroke,
						"stroke-width": strokePx,
						"stroke-opacity": opacity,
					}),
				),
			);
			return `url(#${id})`;
		},
		fadingDisc(color, blur) {
			const id = define(`disc-${color.slice(1)}`, (id) =>
				element(
					"radialGradient",
					{ id },
					element("stop", { offset: 1 - blur, "stop-color": color }) +
						element("stop", { offset: 1, "stop-color": color, "stop-opacity": 0 }),
				),
			);
			return `url(#${id})`;
		},
		symbol(image) {
			const icon = parseImageName(image);
			if (icon?.kind === "icon") {
				// Points of layers of lines and areas bear none.
				if (!icon.icon) return undefined;
				const { halo, meaning } = palettes[icon.scheme];
				const { box, path } = outlineOf(icon.icon);
				const fill = icon.color === "halo" ? halo : meaning[icon.color];
				const draw = (id: string) =>
					element("symbol", { id, viewBox: `0 0 ${box} ${box}` }, element("path", { d: path, fill }));
				return { sizePx: pointDisc.iconPx, define: () => define(`icon-${icon.icon}-${icon.color}`, draw) };
			}
			const [kind, dot, scheme] = image.split("/") as [string, DotKind, ColorScheme];
			return kind === "dot"
				? {
						sizePx: settlementDots.boxPx,
						define: () => define(`dot-${dot}`, (id) => drawDot(id, dot, scheme)),
					}
				: undefined;
		},
		baseline: (d) => define(`baseline-${written.size}`, (id) => element("path", { id, d, fill: "none" })),
		written: () => [...written.values()].join(""),
	};
}

function drawDot(id: string, kind: DotKind, scheme: ColorScheme): string {
	const { boxPx, radiusPx, strokePx, pointPx } = settlementDots;
	const { land, label } = palettes[scheme];
	const [cx, cy] = [boxPx / 2, boxPx / 2];
	const ring = { cx, cy, r: radiusPx[kind], fill: land, stroke: label, "stroke-width": strokePx };
	const point = kind === "capital" ? element("circle", { cx, cy, r: pointPx, fill: label }) : "";
	return element("symbol", { id, viewBox: `0 0 ${boxPx} ${boxPx}` }, element("circle", ring) + point);
}
