import type { Feature } from "geojson";
import { placesAlong } from "../geo/along";
import type { Box, Collisions, Overlap } from "./collisions";
import type { Definitions, SymbolImage } from "./definitions";
import type { LayerReader } from "./evaluate";
import { extend, lengthOf, offsetPath, partOf, turnsWithin } from "./paths";
import { nameOfImage, toColor, unlessWhole } from "./shapes";
import { element, escapeText, type Pixel, pathThrough, round } from "./svg";
import { breakLines, measureText, type TextStyle } from "./text";
import type { Tracer } from "./trace";

/** What symbols are placed on. */
export interface SymbolContext {
	readonly tracer: Tracer;
	readonly definitions: Definitions;
	readonly collisions: Collisions;
}

/** A text of the style with all that decides its size and look. */
interface Label extends TextStyle {
	readonly lines: readonly string[];
	readonly width: number;
	readonly lineHeight: number;
	readonly color: string;
	readonly opacity: number;
	readonly haloColor: string;
	readonly haloPx: number;
	readonly paddingPx: number;
	readonly overlap: Overlap;
}

/** Where MapLibre's letters have their middle above the baseline, in em; and its correction of anchors above and below. */
const [middleEm, baselineEm] = [0.36, 7 / 24];

/**
 * Places the symbols of one layer and draws those that find room, by MapLibre's rules: of a symbol's anchors the first
 * that is free, icons and texts together, those of low sort keys before others. Layers come from the uppermost down.
 */
export function drawSymbols(
	features: readonly Feature[],
	reader: LayerReader,
	context: SymbolContext,
): readonly string[] {
	const keyOf = (feature: Feature) => Number(reader.layout("symbol-sort-key", feature) ?? 0);
	const sorted = features.filter(reader.draws).toSorted((a, b) => keyOf(a) - keyOf(b));
	const draw = { point: drawAtPoints, "line-center": drawAtMiddle, line: drawAlongLine };
	return sorted.flatMap((feature) =>
		draw[String(reader.layout("symbol-placement", feature)) as keyof typeof draw](feature, reader, context),
	);
}

function drawAtPoints(feature: Feature, reader: LayerReader, context: SymbolContext): readonly string[] {
	const { collisions, tracer } = context;
	const label = readLabel(feature, reader);
	const icon = readIcon(feature, reader, context.definitions);
	return tracer.points(feature.geometry).flatMap((at): string[] => {
		const iconBoxes = icon ? [around(at, icon.sizePx / 2, icon.paddingPx)] : [];
		if (icon && !collisions.isFree(iconBoxes, icon.overlap)) return [];
		const place = label && findPlace(label, at, readAnchors(feature, reader), collisions);
		if (label && !place) return [];
		if (icon) collisions.add(iconBoxes, icon.overlap);
		if (label && place) collisions.add([place.box], label.overlap);
		return [
			...(icon?.symbol ? [drawIcon(icon.symbol.define(), at, icon.sizePx, icon.opacity)] : []),
			...(label && place ? [drawText(label, place)] : []),
		];
	});
}

/** A place of a text: its block without padding, and to which side its lines are set. */
interface TextPlace {
	readonly block: Box;
	/** The block with its padding. */
	readonly box: Box;
	readonly align: "start" | "middle" | "end";
}

function findPlace(label: Label, at: Pixel, anchors: readonly Anchor[], collisions: Collisions): TextPlace | undefined {
	const places = anchors.map((anchor) => placeText(label, at, anchor));
	return places.find(({ box }) => collisions.isFree([box], label.overlap));
}

type Anchor = readonly [name: string, offsetEm: readonly [x: number, y: number]];

function placeText(
	{ width, lines, lineHeight, sizePx, paddingPx }: Label,
	[x, y]: Pixel,
	[name, offset]: Anchor,
): TextPlace {
	const height = lines.length * lineHeight;
	const [side, edge] = [/left|right/.exec(name)?.[0], /top|bottom/.exec(name)?.[0]];
	const [atX, atY] = [x + offset[0] * sizePx, y + offset[1] * sizePx];
	const left = side === "left" ? atX : side === "right" ? atX - width : atX - width / 2;
	const top = edge === "top" ? atY : edge === "bottom" ? atY - height : atY - height / 2;
	const block = { left, top, right: left + width, bottom: top + height };
	const align = side === "left" ? "start" : side === "right" ? "end" : "middle";
	return { block, box: grow(block, paddingPx), align };
}

function readAnchors(feature: Feature, { layout }: LayerReader): readonly Anchor[] {
	const choices = layout("text-variable-anchor-offset", feature) as { readonly values: readonly unknown[] } | undefined;
	if (!choices) {
		const [x = 0, y = 0] = layout("text-offset", feature) as readonly number[];
		return [[String(layout("text-anchor", feature)), [x, y]]];
	}
	return choices.values.flatMap((name, index): Anchor[] => {
		const offset = choices.values[index + 1];
		if (typeof name !== "string" || !Array.isArray(offset)) return [];
		const [x, y] = offset as [number, number];
		const shift = name.startsWith("top") ? -baselineEm : name.startsWith("bottom") ? baselineEm : 0;
		return [[name, [x, y + shift]]];
	});
}

function readLabel(feature: Feature, { layout, paint }: LayerReader): Label | undefined {
	const text = String(layout("text-field", feature) ?? "");
	const opacity = Number(paint("text-opacity", feature));
	if (text === "") return undefined;
	const style: TextStyle = {
		sizePx: Number(layout("text-size", feature)),
		isBold: JSON.stringify(layout("text-font", feature)).includes("Bold"),
		spacingEm: Number(layout("text-letter-spacing", feature)),
	};
	const isAlongLine = layout("symbol-placement", feature) !== "point";
	const lines = isAlongLine ? [text] : breakLines(text, style, Number(layout("text-max-width", feature)));
	const { color } = toColor(paint("text-color", feature));
	return {
		...style,
		lines,
		width: Math.max(...lines.map((line) => measureText(line, style))),
		lineHeight: Number(layout("text-line-height", feature)) * style.sizePx,
		color,
		opacity,
		haloColor: toColor(paint("text-halo-color", feature)).color,
		haloPx: Number(paint("text-halo-width", feature)),
		paddingPx: Number((layout("text-padding", feature) as number) ?? 2),
		overlap: readOverlap(layout("text-overlap", feature), layout("text-allow-overlap", feature)),
	};
}

/** An icon with its box; without a symbol where the style's image shows nothing and only takes room. */
interface Icon {
	readonly symbol: SymbolImage | undefined;
	readonly sizePx: number;
	/** Up, right, down and left. */
	readonly paddingPx: readonly number[];
	readonly opacity: number;
	readonly overlap: Overlap;
}

function readIcon(feature: Feature, { layout, paint }: LayerReader, definitions: Definitions): Icon | undefined {
	const image = nameOfImage(layout("icon-image", feature));
	if (!image) return undefined;
	const symbol = definitions.symbol(image);
	return {
		symbol,
		sizePx: (symbol?.sizePx ?? 1) * Number(layout("icon-size", feature)),
		paddingPx: (layout("icon-padding", feature) as { readonly values: readonly number[] }).values,
		opacity: Number(paint("icon-opacity", feature)),
		overlap: readOverlap(layout("icon-overlap", feature), layout("icon-allow-overlap", feature)),
	};
}

function readOverlap(overlap: unknown, allows: unknown): Overlap {
	return (overlap as Overlap | undefined) ?? (allows === true ? "always" : "never");
}

function drawIcon(id: string, [x, y]: Pixel, sizePx: number, opacity: number): string {
	const [left, top] = [x - sizePx / 2, y - sizePx / 2];
	const shown = unlessWhole(opacity);
	return element("use", { href: `#${id}`, x: left, y: top, width: sizePx, height: sizePx, opacity: shown });
}

function drawText(label: Label, { block, align }: TextPlace): string {
	const { lines, lineHeight, sizePx } = label;
	const x = align === "start" ? block.left : align === "end" ? block.right : (block.left + block.right) / 2;
	const yOf = (index: number) => round(block.top + (index + 0.5) * lineHeight + middleEm * sizePx);
	const [only] = lines;
	const content =
		lines.length === 1 && only !== undefined
			? escapeText(only)
			: lines.map((line, index) => element("tspan", { x, y: yOf(index) }, escapeText(line))).join("");
	if (label.opacity === 0) return "";
	return element(
		"text",
		{ ...toAttributes(label), ...(lines.length === 1 && { x, y: yOf(0) }), "text-anchor": align },
		content,
	);
}

function toAttributes({ sizePx, isBold, spacingEm, color, opacity, haloColor, haloPx }: Label) {
	return {
		"font-size": sizePx,
		"font-weight": isBold ? "700" : undefined,
		"letter-spacing": spacingEm === 0 ? undefined : spacingEm * sizePx,
		fill: color,
		stroke: haloColor,
		"stroke-width": haloPx * 2,
		opacity: unlessWhole(opacity),
	};
}

/** A text along a line of its own, at its middle. */
function drawAtMiddle(feature: Feature, reader: LayerReader, context: SymbolContext): readonly string[] {
	const label = readLabel(feature, reader);
	const [path] = context.tracer.paths(feature.geometry);
	if (!label || !path) return [];
	return drawAlong(label, path, lengthOf(path) / 2, feature, reader, context);
}

/** Texts along a line at equal distances, or the boxes of icons that show nothing. */
function drawAlongLine(feature: Feature, reader: LayerReader, context: SymbolContext): readonly string[] {
	const label = readLabel(feature, reader);
	const icon = readIcon(feature, reader, context.definitions);
	const spacingPx = Number(reader.layout("symbol-spacing", feature));
	return context.tracer.paths(feature.geometry).flatMap((path) => {
		if (icon)
			for (const at of placesAlong(path, spacingPx))
				context.collisions.add([around(at, icon.sizePx / 2, icon.paddingPx)], icon.overlap);
		if (!label) return [];
		const count = Math.floor(lengthOf(path) / spacingPx + 0.5);
		return Array.from({ length: count }, (_, index) =>
			drawAlong(label, path, (index + 0.5) * spacingPx, feature, reader, context),
		).flat();
	});
}

/** Draws a text whose middle is so far along a path, in pixels, where the path is long and straight enough there. */
function drawAlong(
	label: Label,
	path: readonly Pixel[],
	middlePx: number,
	feature: Feature,
	{ layout }: LayerReader,
	{ collisions, definitions }: SymbolContext,
): readonly string[] {
	const { width, sizePx, lines, opacity } = label;
	if (lengthOf(path) < width || opacity === 0) return [];
	const [, offsetEm = 0] = layout("text-offset", feature) as readonly number[];
	const part = partOf(path, middlePx - width / 2, middlePx + width / 2);
	const isStraight = turnsWithin(part, sizePx).every((degrees) => degrees <= Number(layout("text-max-angle", feature)));
	if (!part.length || !isStraight) return [];
	const middles = placesAlong(offsetPath(part, offsetEm * sizePx), sizePx * 0.8);
	const boxes = middles.map((at) => around(at, sizePx * 0.5, [label.paddingPx]));
	if (!collisions.isFree(boxes, label.overlap)) return [];
	collisions.add(boxes, label.overlap);
	// A little longer than the text, which another measure of its letters may make longer.
	const slackPx = width * 0.1 + 4;
	const baseline = offsetPath(
		extend(partOf(path, middlePx - width / 2 - slackPx, middlePx + width / 2 + slackPx), slackPx),
		(offsetEm + middleEm) * sizePx,
	);
	const id = definitions.baseline(pathThrough(baseline));
	return [
		element(
			"text",
			{ ...toAttributes(label), "text-anchor": "middle" },
			element("textPath", { href: `#${id}`, startOffset: "50%" }, escapeText(lines.join(" "))),
		),
	];
}

function around([x, y]: Pixel, halfPx: number, [up = 0, right = up, down = up, left = right]: readonly number[]): Box {
	return { left: x - halfPx - left, top: y - halfPx - up, right: x + halfPx + right, bottom: y + halfPx + down };
}

function grow({ left, top, right, bottom }: Box, byPx: number): Box {
	return { left: left - byPx, top: top - byPx, right: right + byPx, bottom: bottom + byPx };
}
