import { type Certainty, type FeatureFacts, type LocalText, type ShapeKind, shapeKindOf } from "../atlas/atlas";
import type { Meaning, ShownLayer } from "../atlas/catalogue";
import type { DrawnGroup } from "../atlas/viewport";
import { highlights } from "./emphasis";
import type { Palette } from "./palette";
import { iconMinZoom, pointDisc, type ZoomStops } from "./sizes";
import {
	type ColorRole,
	fillBox,
	fitDisc,
	fitNumber,
	hatchBox,
	type Swatch,
	strokeAcross,
	toKeySwatch,
} from "./swatches";
import { isOfPoints, schematicDash, symbols } from "./symbols";

/** The colours that say who asserts a line or an area, in the order of the legend; the others only tell layers apart. */
export const explainedColors: readonly ExplainedColor[] = [
	{ color: "armistice", words: { en: "Armistice of 1953", ko: "1953년 정전협정" } },
	{ color: "assertedByUnc", words: { en: "UN Command, ROK", ko: "유엔사·대한민국" } },
	{ color: "assertedByDprk", words: { en: "DPRK", ko: "조선민주주의인민공화국" } },
	{ color: "agreement", words: { en: "Agreement", ko: "합의" } },
	{ color: "firing", words: { en: "ROK: firing areas, airspace", ko: "대한민국: 사격구역·공역" } },
];

/** A colour, and in words who asserts what bears it. */
export interface ExplainedColor {
	readonly color: Meaning;
	readonly words: LocalText;
}

/**
 * What a feature says of itself so that a convention applies to it: that it has a property, or one of some values there.
 * Painters may turn it into filters of their own.
 */
export interface FeatureTest {
	readonly property: keyof FeatureFacts;
	readonly oneOf?: readonly string[];
}

/** What of the view decides how things are drawn. */
interface Scene {
	readonly zoom: number;
	/** The kinds of groups of points that are drawn. */
	readonly groups: readonly DrawnGroup[];
}

/** A way of drawing that means the same in every layer, and its entry in the legend. */
export interface Convention {
	readonly id: string;
	readonly words: LocalText;
	readonly swatch: Swatch;
	/** Whether something in a layer, as far as its file has come, is drawn so. */
	isUsedIn(layer: ShownLayer, scene: Scene): boolean;
}

/** A dash that features have whatever their layer's symbol, along lines and round areas. At most one applies to a feature. */
interface DashConvention extends Convention {
	readonly when: FeatureTest;
	/** In line widths. */
	readonly dash: readonly number[];
}

/** A band beside lines, in their colour, on the side that their `side` names. CSS pixels at zoom 8. */
export interface BandConvention extends Convention {
	readonly when: FeatureTest;
	readonly widthPx: number;
	readonly opacity: number;
}

/** A kind of point whose disc has other colours than its own on the halo's. */
interface DiscConvention extends Convention {
	readonly when: FeatureTest;
	readonly fill: "own" | "halo";
	readonly stroke: "own" | "halo";
	/** Width of the stroke of a dot from afar; that of discs is all discs'. */
	readonly afarStrokePx: number;
}

/** The disc of a distance that features give, to scale. */
interface ScaledDiscConvention extends Convention {
	readonly when: FeatureTest;
	readonly opacity: number;
	/** The part of the radius over which the edge fades. */
	readonly blur: number;
	/** From which zoom on discs are drawn, and up to which radius. */
	readonly steps: Readonly<Record<"afar" | "near" | "close", { readonly minZoom: number; readonly upToKm: number }>>;
}

/** Values from a number of points on, the first from 0. */
export type CountSteps = readonly [CountStep, ...CountStep[]];
type CountStep = readonly [fromCount: number, value: number];

/** How points are drawn from afar. CSS pixels. */
export const afarDots = {
	radiusPx: [
		[5, 3.2],
		[iconMinZoom, 4.2],
	],
	strokePx: 1,
	/** By how much the dot of a group is larger. */
	addedPx: [
		[0, 1],
		[5, 2],
		[12, 3],
	],
	/** How near two points come before they are drawn as a group. */
	groupedWithinPx: 56,
} as const satisfies Readonly<Record<string, number | ZoomStops | CountSteps>>;

/** How groups of points are drawn from near. CSS pixels. */
export const countDiscs = {
	radiusPx: [
		[0, 9.5],
		[10, 11.5],
		[30, 13.5],
	],
	textPx: 11.5,
	groupedWithinPx: 15,
} as const satisfies Readonly<Record<string, number | CountSteps>>;

const dashed = symbols["line-dashed"].line;
const band = { widthPx: 9, opacity: 0.2 };
const [, [, afarRadiusPx]] = afarDots.radiusPx;
const [[, countRadiusPx]] = countDiscs.radiusPx;

const disputed: Convention = {
	id: "disputed",
	words: { en: "disputed or undetermined", ko: "다툼이 있거나 미확정" },
	swatch: toKeySwatch(strokeAcross({}, dashed)),
	isUsedIn: ({ entry }) => ![undefined, schematicDash].includes(symbols[entry.symbol].line.dash),
};

/** What only words define. */
const schematic: DashConvention = {
	id: "schematic",
	words: { en: "schematic", ko: "모식적인 선" },
	when: { property: "certainty", oneOf: ["schematic"] satisfies Certainty[] },
	dash: schematicDash,
	swatch: toKeySwatch(strokeAcross({}, { width: dashed.width, dash: schematicDash })),
	isUsedIn: (layer) => has(layer, (facts, kind) => kind !== "point" && meets(facts, schematic.when)),
};

const ownSide: BandConvention = {
	id: "own-side",
	words: { en: "side counted as its own", ko: "그은 쪽이 자기 것으로 보는 쪽" },
	when: { property: "side" },
	...band,
	swatch: toKeySwatch(fillBox([0, 5, 20, 5 + band.widthPx], band.opacity), strokeAcross({ y: 5 }, dashed)),
	isUsedIn: (layer) => has(layer, (facts) => meets(facts, ownSide.when)),
};

const zone: Convention = {
	id: "zone",
	words: { en: "zone", ko: "구역" },
	swatch: toKeySwatch(hatchBox([1, 2, 19, 14])),
	isUsedIn: ({ entry }) => symbols[entry.symbol].area.hatched,
};

/** A point that may stand beside its true place. */
export const approximate: DiscConvention = {
	id: "approximate",
	words: { en: "approximate place", ko: "대략의 위치" },
	when: { property: "certainty", oneOf: ["approximate", "schematic"] satisfies Certainty[] },
	fill: "halo",
	stroke: "own",
	afarStrokePx: 1.4,
	swatch: toKeySwatch({
		...fitDisc(pointDisc.radiusPx[1][1]),
		fill: "halo",
		stroke: { color: "own", widthPx: pointDisc.strokePx },
	}),
	isUsedIn: (layer) => isOfPoints(layer.entry.symbol) && hasPoint(layer, (facts) => meets(facts, approximate.when)),
};

/**
 * Larger discs would veil the map, and from afar they are so faint that drawing them costs more than they tell. What is
 * selected or pointed at has its disc always.
 */
export const uncertainty: ScaledDiscConvention = {
	id: "uncertainty",
	words: { en: "the place lies within", ko: "이 원 안의 어딘가" },
	when: { property: "uncertaintyKm" },
	opacity: 0.05,
	blur: 0.25,
	steps: {
		afar: { minZoom: 7.5, upToKm: 5 },
		near: { minZoom: 9, upToKm: 15 },
		close: { minZoom: 11, upToKm: 3.75 },
	},
	// As of what is selected; others are too faint for so small a picture.
	swatch: toKeySwatch({ ...fitDisc(8), opacity: highlights.uncertainty.selected }, fitDisc(afarRadiusPx)),
	isUsedIn: (layer, { zoom }) =>
		hasPoint(layer, ({ uncertaintyKm = Infinity }) => uncertaintyKm <= largestDiscKm(zoom)),
};

/** A point without its icon, as from afar. */
export const dot: Convention = {
	id: "dot",
	words: { en: "place or event", ko: "장소·사건" },
	swatch: toKeySwatch(fitDisc(afarRadiusPx)),
	isUsedIn: (layer, { zoom }) => zoom < iconMinZoom && isOfPoints(layer.entry.symbol) && hasPoint(layer),
};

const group: Convention = {
	id: "group",
	words: { en: "several; they separate as you zoom in", ko: "여러 지점(확대하면 나뉨)" },
	swatch: toKeySwatch(fitDisc(afarRadiusPx + afarDots.addedPx[1][1])),
	isUsedIn: (layer, { zoom, groups }) => zoom < iconMinZoom && isOfPoints(layer.entry.symbol) && groups.length > 0,
};

const count: Convention = {
	id: "count",
	words: { en: "several, and how many", ko: "여러 지점과 그 수" },
	swatch: toKeySwatch(fitDisc(countRadiusPx), fitNumber("3", countDiscs.textPx, countRadiusPx)),
	isUsedIn: (layer, { zoom, groups }) => zoom >= iconMinZoom && isOfPoints(layer.entry.symbol) && groups.length > 0,
};

/** A group of points of several colours: in one that means nothing. */
export const mixed: Convention & { readonly fill: keyof Palette & ColorRole } = {
	id: "mixed",
	words: { en: "several, of different kinds", ko: "종류가 다른 여러 지점" },
	fill: "faintLabel",
	swatch: toKeySwatch({ ...fitDisc(countRadiusPx), fill: "faintLabel" }),
	isUsedIn: (layer, { groups }) => isOfPoints(layer.entry.symbol) && groups.includes("mixed"),
};

/** The dashes of features; painters draw each. */
export const dashes: readonly DashConvention[] = [schematic];
/** The bands beside lines; painters draw each. */
export const bands: readonly BandConvention[] = [ownSide];
/** All conventions, in the order of the legend. */
export const conventions: readonly Convention[] = [
	disputed,
	...dashes,
	...bands,
	zone,
	approximate,
	uncertainty,
	dot,
	group,
	count,
	mixed,
];

/** The properties by which painters tell apart how features of one layer are drawn. */
export const testedProperties: ReadonlySet<FeatureTest["property"]> = new Set(
	[...dashes, ...bands, approximate, uncertainty].map(({ when }) => when.property),
);

/** Whether a feature passes a test. */
export function meets(facts: FeatureFacts, { property, oneOf }: FeatureTest): boolean {
	const value = facts[property];
	return oneOf ? oneOf.some((each) => each === value) : value !== undefined;
}

/** The radius in km of the largest disc of uncertainty that is drawn at a zoom; 0 where there is none. */
function largestDiscKm(zoom: number): number {
	return Object.values(uncertainty.steps).findLast(({ minZoom }) => zoom >= minZoom)?.upToKm ?? 0;
}

function has({ collection }: ShownLayer, test: (facts: FeatureFacts, kind: ShapeKind | undefined) => boolean): boolean {
	return collection?.features.some(({ geometry, properties }) => test(properties, shapeKindOf(geometry))) === true;
}

function hasPoint(layer: ShownLayer, test: (facts: FeatureFacts) => boolean = () => true): boolean {
	return has(layer, (facts, kind) => kind === "point" && test(facts));
}
