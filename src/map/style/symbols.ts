import type { SymbolName } from "../../domain/atlas";

/** How the three kinds of geometry in a layer are drawn. Widths in CSS pixels, dashes in line widths. */
export interface MapSymbol {
	readonly line: { readonly width: number; readonly dash?: readonly number[] };
	readonly area: { readonly opacity: number; readonly hatched: boolean; readonly outlineWidth: number };
	/** An SVG path in a box of 20 × 20 round its middle; hollow ones are drawn as an outline. */
	readonly point: { readonly path: string; readonly hollow: boolean };
	/** What stands for the symbol in the panel. */
	readonly swatch: "line" | "area" | "point";
}

const disc = "M10 4.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z";
const tick = "M7.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0Z";

const plain: MapSymbol = {
	line: { width: 2.4 },
	area: { opacity: 0.12, hatched: false, outlineWidth: 1.4 },
	point: { path: disc, hollow: false },
	swatch: "point",
};

const lineWithTicks: MapSymbol = { ...plain, point: { path: tick, hollow: false }, swatch: "line" };

/** The named symbols a layer of the catalogue may choose from. Only what is disputed or undetermined is dashed. */
export const symbols: Readonly<Record<SymbolName, MapSymbol>> = {
	line: { ...lineWithTicks, line: { width: 2.8 } },
	"line-dashed": { ...lineWithTicks, line: { width: 2.6, dash: [4, 1.8] } },
	zone: {
		...plain,
		line: { width: 1.1 },
		area: { opacity: 0.1, hatched: true, outlineWidth: 0 },
		swatch: "area",
	},
	area: { ...plain, swatch: "area" },
	"area-hatched": { ...plain, area: { opacity: 0.06, hatched: true, outlineWidth: 1.4 }, swatch: "area" },
	"area-outline": { ...plain, area: { opacity: 0, hatched: false, outlineWidth: 1.8 }, swatch: "area" },
	point: plain,
	"point-square": { ...plain, point: { path: "M5 5h10v10h-10Z", hollow: false } },
	"point-diamond": { ...plain, point: { path: "M10 3.2L16.8 10L10 16.8L3.2 10Z", hollow: false } },
	"point-triangle": { ...plain, point: { path: "M10 3.6L17 15.6H3Z", hollow: false } },
	"point-ring": { ...plain, point: { path: disc, hollow: true } },
};

/** The dash of lines whose course is only schematic, whatever their layer's symbol. */
export const schematicDash: readonly number[] = [0.9, 1.6];
