import type {
	CircleLayerSpecification,
	FillLayerSpecification,
	LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Feature } from "geojson";
import type { Definitions } from "./definitions";
import type { LayerReader } from "./evaluate";
import { offsetPath } from "./paths";
import { element, pathThrough } from "./svg";
import type { Tracer } from "./trace";

/** The layers of the style that are drawn where their features lie, one feature after another. */
export type ShapeLayer = FillLayerSpecification | LineLayerSpecification | CircleLayerSpecification;

/** What a layer of shapes draws of some features, an element each. */
export function drawShapes(
	layer: ShapeLayer,
	features: readonly Feature[],
	reader: LayerReader,
	{ tracer, definitions }: { tracer: Tracer; definitions: Definitions },
): readonly string[] {
	const draw = { fill: drawFill, line: drawLine, circle: drawCircles }[layer.type];
	return features.filter(reader.draws).flatMap((feature) => draw(feature, reader, tracer, definitions) || []);
}

function drawFill(feature: Feature, { paint }: LayerReader, tracer: Tracer, definitions: Definitions): string {
	const pattern = nameOfImage(paint("fill-pattern", feature));
	const opacity = Number(paint("fill-opacity", feature));
	const path = tracer
		.paths(feature.geometry)
		.map((ring) => pathThrough(ring, true))
		.join("");
	if (!path || opacity === 0) return "";
	const { color, opacity: own } = toColor(paint("fill-color", feature));
	const fill = pattern ? definitions.pattern(pattern) : color;
	return element("path", {
		d: path,
		fill,
		"fill-rule": "evenodd",
		"fill-opacity": unlessWhole(opacity * (pattern ? 1 : own)),
	});
}

function drawLine(feature: Feature, { paint, layout }: LayerReader, tracer: Tracer): string {
	const width = Number(paint("line-width", feature));
	const { color, opacity: own } = toColor(paint("line-color", feature));
	const opacity = own * Number(paint("line-opacity", feature));
	if (width <= 0 || opacity === 0) return "";
	const offset = Number(paint("line-offset", feature));
	const isRing = /Polygon/.test(feature.geometry.type);
	const path = tracer
		.paths(feature.geometry)
		.map((each) => pathThrough(offset ? offsetPath(each, offset) : each, isRing))
		.join("");
	if (!path) return "";
	const dash = readDash(paint("line-dasharray", feature));
	const [join, cap] = [layout("line-join", feature), layout("line-cap", feature)].map(String);
	return element("path", {
		d: path,
		fill: "none",
		stroke: color,
		"stroke-width": width,
		"stroke-opacity": unlessWhole(opacity),
		"stroke-linejoin": join === "miter" ? undefined : join,
		"stroke-linecap": cap === "butt" ? undefined : cap,
		"stroke-dasharray": dash?.map((length) => Math.round(length * width * 100) / 100).join(" "),
	});
}

function drawCircles(feature: Feature, { paint }: LayerReader, tracer: Tracer, definitions: Definitions): string {
	const radius = Number(paint("circle-radius", feature));
	const fill = toColor(paint("circle-color", feature));
	const stroke = toColor(paint("circle-stroke-color", feature));
	const strokeWidth = Number(paint("circle-stroke-width", feature));
	const blur = Number(paint("circle-blur", feature));
	const opacity = fill.opacity * Number(paint("circle-opacity", feature));
	const strokeOpacity = stroke.opacity * Number(paint("circle-stroke-opacity", feature));
	const hasStroke = strokeWidth > 0 && strokeOpacity > 0;
	if (radius <= 0 || (opacity === 0 && !hasStroke)) return "";
	return tracer
		.points(feature.geometry)
		.map(([x, y]) =>
			element("circle", {
				cx: x,
				cy: y,
				// The stroke of MapLibre's circles stands outside their radius.
				r: radius + (hasStroke ? strokeWidth / 2 : 0),
				fill: opacity === 0 ? "none" : blur > 0 ? definitions.fadingDisc(fill.color, blur) : fill.color,
				"fill-opacity": opacity === 0 ? undefined : unlessWhole(opacity),
				...(hasStroke && {
					stroke: stroke.color,
					"stroke-width": strokeWidth,
					"stroke-opacity": unlessWhole(strokeOpacity),
				}),
			}),
		)
		.join("");
}

/** A colour of the style as SVG writes it, and its own opacity. */
export function toColor(value: unknown): { readonly color: string; readonly opacity: number } {
	const { rgb } = value as { readonly rgb: readonly [number, number, number, number] };
	const [red, green, blue, alpha] = rgb;
	const hex = [red, green, blue].map((part) =>
		Math.round(part * 255)
			.toString(16)
			.padStart(2, "0"),
	);
	return { color: `#${hex.join("")}`, opacity: alpha };
}

/** The id of an image that the style names; undefined for none. */
export function nameOfImage(value: unknown): string | undefined {
	const name = value ? String((value as { readonly name?: string }).name ?? value) : "";
	return name === "" ? undefined : name;
}

/** An opacity as an attribute: none for 1. */
export function unlessWhole(opacity: number): number | undefined {
	return opacity === 1 ? undefined : opacity;
}

function readDash(value: unknown): readonly number[] | undefined {
	const dash = (value as { readonly from?: readonly number[] } | undefined)?.from ?? value;
	return Array.isArray(dash) && dash.length > 0 ? (dash as readonly number[]) : undefined;
}
