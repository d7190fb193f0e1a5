import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Language, LayerEntry } from "../../domain/atlas";
import { formatImageName } from "./images";
import type { SlottedLayer } from "./order";
import type { Palette } from "./palette";
import { schematicDash, symbols } from "./symbols";

/** Ground resolution of zoom 0 at 38° north, in metres a CSS pixel: 2πR·cos φ / 512 with R = 6378137 m. */
const metresPerPixelAtZoom0 = ((2 * Math.PI * 6378137) / 512) * Math.cos((38 * Math.PI) / 180);

const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];
const isSchematic: ExpressionSpecification = ["==", ["get", "certainty"], "schematic"];
const isApproximate: ExpressionSpecification = ["in", ["get", "certainty"], ["literal", ["approximate", "schematic"]]];
const ofKind = (...kinds: string[]): ExpressionSpecification => ["in", ["geometry-type"], ["literal", kinds]];
const isLine = ofKind("LineString", "MultiLineString");
const isArea = ofKind("Polygon", "MultiPolygon");
const isPoint = ofKind("Point", "MultiPoint");

/** The font stack of labels; the style's `font-faces` say which files it is drawn from. */
export const labelFont = { regular: ["Pretendard Regular"], bold: ["Pretendard Bold"] };

/**
 * The layers that draw one entry of the catalogue, whatever geometry its file holds. Their ids begin with the entry's id
 * and a slash. They are all made at once and switched by `visibility`.
 */
export function buildAtlasLayers(entry: LayerEntry, palette: Palette, language: Language): readonly SlottedLayer[] {
	const symbol = symbols[entry.symbol];
	const color = palette.meaning[entry.color];
	const image = (hollow: boolean) =>
		formatImageName({ kind: "point", symbol: entry.symbol, hollow, meaning: entry.color, scheme: palette.name });
	const common = {
		source: entry.id,
		...(entry.minZoom !== undefined && { minzoom: entry.minZoom }),
	};
	const make = (part: string, layer: Record<string, unknown>): LayerSpecification =>
		({
			id: `${entry.id}/${part}`,
			...common,
			...layer,
			layout: { visibility: entry.visible ? "visible" : "none", ...(layer.layout as object) },
		}) as LayerSpecification;

	const solid: ExpressionSpecification = ["literal", [1, 0]];
	const usual: ExpressionSpecification = symbol.line.dash ? ["literal", [...symbol.line.dash]] : solid;
	const lineWidth = scaled((factor) => ["+", symbol.line.width * factor, ["case", isSelected, 2, isHovered, 1, 0]]);

	return [
		[
			"areas",
			make("fill", {
				type: "fill",
				filter: isArea,
				paint: {
					"fill-color": color,
					"fill-opacity": [
						"case",
						isSelected,
						symbol.area.opacity + 0.16,
						isHovered,
						symbol.area.opacity + 0.08,
						symbol.area.opacity,
					],
				},
			}),
		],
		...(symbol.area.hatched
			? ([
					[
						"areas",
						make("hatch", {
							type: "fill",
							filter: isArea,
							paint: { "fill-pattern": formatImageName({ kind: "hatch", meaning: entry.color, scheme: palette.name }) },
						}),
					],
				] as const)
			: []),
		[
			"areas",
			make("outline", {
				type: "line",
				filter: isArea,
				paint: {
					"line-color": color,
					"line-width": ["+", symbol.area.outlineWidth, ["case", isSelected, 1.6, isHovered, 0.8, 0]],
					"line-dasharray": ["case", isSchematic, ["literal", [...schematicDash]], solid],
				},
			}),
		],
		[
			"uncertainty",
			make("uncertainty", {
				type: "circle",
				filter: ["all", isPoint, ["has", "uncertaintyKm"]],
				paint: {
					"circle-radius": uncertaintyRadius,
					"circle-color": color,
					"circle-opacity": uncertaintyOpacity,
					"circle-blur": 0.25,
					"circle-pitch-alignment": "map",
				},
			}),
		],
		[
			"line-casings",
			make("casing", {
				type: "line",
				filter: isLine,
				layout: { "line-join": "round" },
				paint: {
					"line-color": ["case", isSelected, color, palette.halo],
					"line-opacity": ["case", isSelected, 0.28, 0.7],
					"line-width": scaled((factor) => ["+", symbol.line.width * factor, ["case", isSelected, 12, 2.4]]),
				},
			}),
		],
		[
			"lines",
			make("line", {
				type: "line",
				filter: isLine,
				layout: { "line-join": "round" },
				paint: {
					"line-color": color,
					"line-width": lineWidth,
					"line-dasharray": ["case", isSchematic, ["literal", [...schematicDash]], usual],
				},
			}),
		],
		[
			"points",
			make("halo", {
				type: "circle",
				filter: isPoint,
				paint: {
					"circle-radius": ["case", isSelected, 14, isHovered, 11, 0],
					"circle-color": color,
					"circle-opacity": 0.28,
				},
			}),
		],
		[
			"points",
			make("point", {
				type: "symbol",
				filter: isPoint,
				layout: {
					"icon-image": ["case", isApproximate, image(true), image(symbol.point.hollow)],
					"icon-allow-overlap": true,
					"icon-ignore-placement": false,
					"icon-size": ["interpolate", ["linear"], ["zoom"], 5, 0.62, 9, 1],
				},
			}),
		],
		[
			"names",
			make("line-name", {
				type: "symbol",
				filter: isLine,
				minzoom: 6.5,
				layout: {
					"symbol-placement": "line",
					"symbol-spacing": 420,
					"text-field": ["get", language],
					"text-font": labelFont.bold,
					"text-size": 12,
					"text-letter-spacing": 0.02,
					"text-offset": [0, -0.9],
					"text-max-angle": 45,
				},
				paint: { "text-color": color, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
			}),
		],
		[
			"names",
			make("name", {
				type: "symbol",
				filter: ["any", isPoint, isArea],
				minzoom: 9,
				layout: {
					"text-field": ["case", ["has", "designator"], ["get", "designator"], ["get", language]],
					"text-font": labelFont.regular,
					"text-size": 11.5,
					"text-variable-anchor": ["left", "right", "top", "bottom"],
					"text-radial-offset": 0.9,
					"text-justify": "auto",
					"text-max-width": 11,
				},
				paint: { "text-color": color, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
			}),
		],
	];
}

const uncertaintyRadius: ExpressionSpecification = [
	"interpolate",
	["exponential", 2],
	["zoom"],
	0,
	["/", ["*", ["get", "uncertaintyKm"], 1000], metresPerPixelAtZoom0],
	18,
	["/", ["*", ["get", "uncertaintyKm"], 1000 * 2 ** 18], metresPerPixelAtZoom0],
];

const smallDiscKm = 15;

/** Small discs show from near; large ones would veil the map, so they show for what is selected or pointed at. */
const uncertaintyOpacity: ExpressionSpecification = [
	"interpolate",
	["linear"],
	["zoom"],
	7.5,
	["case", isSelected, 0.18, isHovered, 0.12, 0],
	9,
	["case", isSelected, 0.18, isHovered, 0.12, ["<=", ["get", "uncertaintyKm"], smallDiscKm], 0.07, 0],
	11,
	["case", isSelected, 0.18, isHovered, 0.12, ["<=", ["get", "uncertaintyKm"], smallDiscKm / 4], 0.07, 0],
];

function scaled(width: (factor: number) => ExpressionSpecification): ExpressionSpecification {
	return ["interpolate", ["linear"], ["zoom"], 5, width(0.75), 8, width(1), 12, width(1.35)];
}
