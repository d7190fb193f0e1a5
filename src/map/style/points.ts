import type { CircleLayerSpecification, ExpressionSpecification } from "maplibre-gl";
import type { LayerEntry } from "../../domain/atlas";
import type { Drawing } from "./atlas-layers";
import { formatImageName } from "./images";
import { labelFont } from "./label-font";
import { marked, ofTypes, type Part, type PartLayer } from "./part";
import { withRole } from "./roles";
import { symbols } from "./symbols";

/** Ground resolution of zoom 0 at 38° north, in metres a CSS pixel: 2πR·cos φ / 512 with R = 6378137 m. */
const metresPerPixelAtZoom0 = ((2 * Math.PI * 6378137) / 512) * Math.cos((38 * Math.PI) / 180);
const smallDiscKm = 15;
const discMinZoom = 7.5;

const isPoint = ofTypes("Point", "MultiPoint");
const isApproximate: ExpressionSpecification = ["in", ["get", "certainty"], ["literal", ["approximate", "schematic"]]];

/** Points: a soft disc of `uncertaintyKm` to scale, the symbol, hollow where the place is approximate, and its name. */
export function buildPoints(entry: LayerEntry, drawing: Drawing): readonly Part[] {
	const { palette } = drawing;
	const color = palette.meaning[entry.color];
	const disc = (opacity: ExpressionSpecification): Omit<CircleLayerSpecification, "id" | "source"> => ({
		type: "circle",
		filter: ["all", isPoint, ["has", "uncertaintyKm"]],
		paint: {
			"circle-radius": uncertaintyRadius,
			"circle-color": color,
			"circle-opacity": opacity,
			"circle-blur": 0.25,
			"circle-pitch-alignment": "map",
		},
	});
	return [
		["uncertainty", "uncertainty", { ...disc(discOpacity), minzoom: discMinZoom }],
		["uncertainty", "uncertainty-highlight", { ...disc(marked(0.16, 0.1)), metadata: withRole("highlight") }],
		[
			"points",
			"point-highlight",
			{
				type: "circle",
				metadata: withRole("highlight"),
				filter: isPoint,
				paint: { "circle-radius": marked(14, 11), "circle-color": color, "circle-opacity": 0.28 },
			},
		],
		[
			"points",
			"point",
			{
				type: "symbol",
				filter: isPoint,
				layout: {
					"icon-image": pointImage(entry, drawing),
					"icon-allow-overlap": true,
					"icon-size": ["interpolate", ["linear"], ["zoom"], 5, 0.62, 9, 1],
				},
			},
		],
		["names", "point-name", writeNames(isPoint, color, drawing)],
	];
}

/** Names, or designators where there are any, beside points and within areas. */
export function writeNames(filter: ExpressionSpecification, color: string, { palette, language }: Drawing): PartLayer {
	return {
		type: "symbol",
		metadata: withRole("names"),
		filter,
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
	};
}

function pointImage({ symbol, color }: LayerEntry, { palette }: Drawing): ExpressionSpecification {
	const image = (hollow: boolean) =>
		formatImageName({ kind: "point", symbol, hollow, meaning: color, scheme: palette.name });
	return ["case", isApproximate, image(true), image(symbols[symbol].point.hollow)];
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

const upTo = (radiusKm: number): ExpressionSpecification => [
	"case",
	["<=", ["get", "uncertaintyKm"], radiusKm],
	0.07,
	0,
];

/** Small discs show from near; large ones would veil the map, so they show for what is selected or pointed at. */
const discOpacity: ExpressionSpecification = [
	"interpolate",
	["linear"],
	["zoom"],
	discMinZoom,
	0,
	9,
	upTo(smallDiscKm),
	11,
	upTo(smallDiscKm / 4),
];
