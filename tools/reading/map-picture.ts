import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Geometry, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { type Language, shapeKindOf, textIn } from "../../src/atlas/atlas";
import type { LayerEntry } from "../../src/atlas/catalogue";
import { toLngLat } from "../../src/geo/positions";
import { simplifyPath } from "../../src/geo/simplify";
import { palettes } from "../../src/symbology/palette";
import { schematicDash, symbols } from "../../src/symbology/symbols";
import type { AtlasFiles } from "../atlas/read-atlas";
import { readPlaces } from "../atlas/read-places";
import { escapeText } from "./html";
import { lineHeight, makeLabelRoom, type Pixel, type PlacedLabel } from "./label-room";

/** What the picture shows, `[west, south, east, north]` in degrees: the line from sea to sea, with the disputed waters. */
const bounds = [124.0, 36.7, 129.4, 39.1] as const;
/** The picture’s size in pixels; the height follows from Mercator’s projection. */
export const pictureSize = {
	width: 1200,
	height: Math.round((1200 * (toY(bounds[3]) - toY(bounds[1]))) / (bounds[2] - bounds[0])),
};

const { width, height } = pictureSize;
const palette = palettes.light;
/** Half a pixel: what is finer is left out. */
const finestKm = 0.2;
/** Beyond the edge by so many pixels a coast is cut off. */
const marginPx = 30;
const fontSize = 16;
/** Settlements that are drawn, by their ids in the basemap’s places. */
const townsShown = ["seoul", "pyongyang", "kaesong", "haeju", "incheon", "chuncheon", "sokcho"];
/** Names of ground and sea, and where in the picture there is room for them. */
const groundShown: readonly (readonly [id: string, at: Position])[] = [
	["dprk", [126.6, 38.75]],
	["rok", [128.3, 37.3]],
	["yellow-sea", [124.55, 37.24]],
	["east-sea", [129.02, 37.86]],
];

/** The layers that are visible at first, over the coast, as one SVG file with its names in a language. */
export function drawMapPicture(root: string, { catalogue, collections }: AtlasFiles, language: Language): string {
	const topology: Topology = JSON.parse(readFileSync(join(root, "geojson/basemap/overview.topo.json"), "utf8"));
	const drawGround = (name: string) => {
		const object = topology.objects[name];
		if (!object) return "";
		const ground = feature(topology, object);
		const features = ground.type === "FeatureCollection" ? ground.features : [ground];
		return features.map(({ geometry }) => toPath(geometry)).join("");
	};
	const layers = catalogue.layers.filter((layer) => layer.visible);
	const shapes = layers.flatMap((layer) =>
		(collections.get(layer.id)?.features ?? []).map((each) => ({ layer, each, kind: shapeKindOf(each.geometry) })),
	);
	const drawn = (kind: string) => shapes.filter((shape) => shape.kind === kind);
	const room = makeLabelRoom(pictureSize, fontSize);
	const points = drawn("point").flatMap(({ layer, each }) =>
		pointsIn(each.geometry).map((at) => ({ at, draw: () => drawPoint(layer, at) })),
	);
	for (const { at } of points) room.keepClear([at]);
	for (const { each } of drawn("line")) for (const path of pathsIn(each.geometry)) room.keepClear(path);
	const places = readPlaces(root);
	const placeOf = (id: string) => {
		const place = places.find(({ properties }) => properties.id === id);
		if (!place) throw new Error(`places.geojson has no “${id}”, which the picture names.`);
		return { name: textIn(place.properties.name, language), at: toPixel(place.geometry.coordinates) };
	};
	const towns = townsShown.map(placeOf);
	const ground = groundShown.map(([id, at]) => ({ ...placeOf(id), at: toPixel(at) }));
	for (const { at } of towns) room.keepClear([at]);
	const named = drawn("line").filter(({ each }) => catalogue.landmarks.lines.includes(each.properties.id));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Pretendard, 'Noto Sans KR', sans-serif" font-size="${fontSize}" text-anchor="middle">`,
		`<rect width="${width}" height="${height}" fill="${palette.sea}"/>`,
		`<path d="${drawGround("land")}" fill="${palette.land}" stroke="${palette.shore}"/>`,
		`<path d="${drawGround("lakes")}" fill="${palette.freshWater}"/>`,
		...drawn("area").map(({ layer, each }) => drawArea(layer, each.geometry)),
		...drawn("line").map(({ layer, each }) =>
			drawLine(layer, each.geometry, each.properties.certainty === "schematic"),
		),
		...points.map(({ draw }) => draw()),
		...towns.map(
			({ at: [x, y] }) =>
				`<circle cx="${x}" cy="${y}" r="4" fill="${palette.halo}" stroke="${palette.label}" stroke-width="1.5"/>`,
		),
		...named.map(({ layer, each }) => {
			const name = textIn(each.properties.name, language);
			return toText(room.alongPath(name, pathsIn(each.geometry).flat()), palette.meaning[layer.color], "bold");
		}),
		...towns.map(({ name, at }) => toText(room.besidePoint(name, at), palette.label)),
		...ground.map(({ name, at }) => toText(room.at(name.split(/(?<=\/) /), at), palette.faintLabel)),
		"</svg>",
	].join("\n");
}

function drawArea(layer: LayerEntry, geometry: Geometry): string {
	const color = palette.meaning[layer.color];
	const { area } = symbols[layer.symbol];
	return `<path d="${toPath(geometry)}" fill="${color}" fill-opacity="${area.opacity * 1.6}" stroke="${color}" stroke-width="${area.outlineWidth}"/>`;
}

function drawLine(layer: LayerEntry, geometry: Geometry, isSchematic: boolean): string {
	const { line } = symbols[layer.symbol];
	const dash = (isSchematic ? schematicDash : line.dash)?.map((each) => each * line.width).join(" ");
	return `<path d="${toPath(geometry)}" fill="none" stroke="${palette.meaning[layer.color]}" stroke-width="${line.width}"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`;
}

function pointsIn(geometry: Geometry): Pixel[] {
	const positions =
		geometry.type === "Point" ? [geometry.coordinates] : geometry.type === "MultiPoint" ? geometry.coordinates : [];
	return positions.map(toPixel).filter(isInPicture);
}

function drawPoint(layer: LayerEntry, [x, y]: Pixel): string {
	const radius = layer.symbol === "point" ? 6 : 3;
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.meaning[layer.color]}" stroke="${palette.halo}"/>`;
}

/** The paths of a line in pixels, in the picture and beyond. */
function pathsIn(geometry: Geometry): Pixel[][] {
	const paths =
		geometry.type === "LineString"
			? [geometry.coordinates]
			: geometry.type === "MultiLineString"
				? geometry.coordinates
				: [];
	return paths.map((path) => path.map(toPixel));
}

function toText(label: PlacedLabel | undefined, color: string, weight = "normal"): string {
	if (!label) return "";
	const [x, middle] = label.middle;
	const step = fontSize * lineHeight;
	const spans = label.lines.map((line, index) => {
		const y = middle + (index - (label.lines.length - 1) / 2) * step + fontSize * 0.35;
		return `<tspan x="${x}" y="${Math.round(y * 2) / 2}">${escapeText(line)}</tspan>`;
	});
	return `<text font-weight="${weight}" fill="${color}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${spans.join("")}</text>`;
}

/** The paths of a line or an area in pixels; rings that lie wholly beyond the margin are left out. */
function toPath(geometry: Geometry): string {
	switch (geometry.type) {
		case "LineString":
			return trace(geometry.coordinates, "");
		case "MultiLineString":
			return geometry.coordinates.map((path) => trace(path, "")).join("");
		case "Polygon":
			return geometry.coordinates.map((ring) => trace(ring, "Z")).join("");
		case "MultiPolygon":
			return geometry.coordinates
				.flat()
				.map((ring) => trace(ring, "Z"))
				.join("");
		default:
			return "";
	}
}

function trace(path: readonly Position[], end: string): string {
	const pixels = simplifyPath(path, finestKm)
		.map(toPixel)
		.map(([x, y]) => `${clamp(x, width)} ${clamp(y, height)}`);
	const kept = pixels.filter((each, index) => each !== pixels[index - 1]);
	const isBeyond = end !== "" && new Set(kept).size < 3;
	return kept.length < 2 || isBeyond ? "" : `M${kept.join("L")}${end}`;
}

function clamp(value: number, size: number): number {
	return Math.round(Math.min(size + marginPx, Math.max(-marginPx, value)) * 2) / 2;
}

function isInPicture([x, y]: readonly [number, number]): boolean {
	return x >= 0 && x <= width && y >= 0 && y <= height;
}

function toPixel(position: Position): readonly [number, number] {
	const [lng, lat] = toLngLat(position);
	const [west, , east, north] = bounds;
	const scale = 1200 / (east - west);
	return [Math.round((lng - west) * scale * 2) / 2, Math.round((toY(north) - toY(lat)) * scale * 2) / 2];
}

/** Mercator’s northing in degrees of the equator. */
function toY(lat: number): number {
	return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}
