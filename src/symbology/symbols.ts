import type { IconName, SymbolName } from "../atlas/catalogue";
import icons from "./icons.json";

/** How the three kinds of geometry in a layer are drawn. Widths in CSS pixels, dashes in line widths. */
export interface MapSymbol {
	readonly line: { readonly width: number; readonly dash?: readonly number[] };
	readonly area: {
		readonly opacity: number;
		readonly hatched: boolean;
		readonly outlineWidth: number;
		/** Whether it is the band between two limits, whose hatching gives way to them from near. */
		readonly band?: boolean;
	};
	/** What stands for the symbol in the panel; points of a layer whose swatch is none are small ticks. */
	readonly swatch: "line" | "area" | "point";
}

const plain: MapSymbol = {
	line: { width: 2.4 },
	area: { opacity: 0.12, hatched: false, outlineWidth: 1.4 },
	swatch: "point",
};

/** The dash of lines whose course is only schematic, whatever their layer's symbol. */
export const schematicDash: readonly number[] = [0.9, 1.6];

/**
 * The named symbols a layer of the catalogue may choose from. Only what is disputed or undetermined is dashed, with
 * dots between for a second such line of one party; dotted are layers all of whose lines are schematic.
 */
export const symbols: Readonly<Record<SymbolName, MapSymbol>> = {
	line: { ...plain, line: { width: 2.8 }, swatch: "line" },
	"line-medium": { ...plain, line: { width: 1.9 }, swatch: "line" },
	"line-thin": { ...plain, line: { width: 1.3 }, swatch: "line" },
	"line-dashed": { ...plain, line: { width: 2.6, dash: [4, 1.8] }, swatch: "line" },
	"line-dash-dot": { ...plain, line: { width: 2.4, dash: [4.5, 1.6, 1, 1.6] }, swatch: "line" },
	"line-dotted": { ...plain, line: { width: 2.8, dash: schematicDash }, swatch: "line" },
	zone: {
		...plain,
		line: { width: 1.1 },
		area: { opacity: 0.1, hatched: true, outlineWidth: 0, band: true },
		swatch: "area",
	},
	area: { ...plain, swatch: "area" },
	"area-hatched": { ...plain, area: { opacity: 0.06, hatched: true, outlineWidth: 1.4 }, swatch: "area" },
	"area-outline": { ...plain, area: { opacity: 0, hatched: false, outlineWidth: 1.8 }, swatch: "area" },
	waters: { ...plain, area: { opacity: 0.14, hatched: false, outlineWidth: 0 }, swatch: "area" },
	point: plain,
};

/** Whether the features of layers with a symbol are points, which bear discs. */
export function isOfPoints(symbol: SymbolName): boolean {
	return symbols[symbol].swatch === "point";
}

/** From the first zoom to the second the hatching of a band gives way to its limits, which then are named. */
export const bandOpensZooms = [8.5, 10.5] as const;

/** The hatching of areas, strokes rising to the right: how far apart, how wide, how opaque. */
export const hatching = { spacingPx: 8, strokePx: 1, opacity: 0.55 } as const;

/** The outline of an icon, for SVG and canvas alike, in a square box of `box` units. */
export function outlineOf(icon: IconName): { readonly box: number; readonly path: string } {
	return icons[icon];
}
