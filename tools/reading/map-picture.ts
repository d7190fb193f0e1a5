import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Geometry, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { type Language, type LayerEntry, shapeKindOf, textIn } from "../../src/domain/atlas";
import { toLngLat } from "../../src/domain/geometry/lng-lat";
import { middleOf } from "../../src/domain/geometry/middle-of";
import { simplifyPath } from "../../src/domain/geometry/simplify-path";
import { palettes } from "../../src/map/style/palette";
import { schematicDash, symbols } from "../../src/map/style/symbols";
import type { AtlasFiles } from "../atlas/read-atlas";
import { readTowns } from "../atlas/reference-towns";
import { escapeText } from "./html";

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
const townsShown = new Set(["Seoul", "Pyongyang", "Kaesong", "Haeju", "Incheon", "Wonsan", "Chuncheon", "Sokcho"]);

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
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Pretendard, 'Noto Sans KR', sans-serif">`,
		`<rect width="${width}" height="${height}" fill="${palette.sea}"/>`,
		`<path d="${drawGround("land")}" fill="${palette.land}" stroke="${palette.shore}"/>`,
		`<path d="${drawGround("lakes")}" fill="${palette.freshWater}"/>`,
		...drawn("area").map(({ layer, each }) => drawArea(layer, each.geometry)),
		...drawn("line").map(({ layer, each }) =>
			drawLine(layer, each.geometry, each.properties.certainty === "schematic"),
		),
		...drawn("point").map(({ layer, each }) => drawPoints(layer, each.geometry)),
		...readTowns(root)
			.filter(({ name }) => townsShown.has(name.en))
			.map(({ name, position }) => drawTown(textIn(name, language), position)),
		...drawn("line")
			.filter(({ each }) => catalogue.landmarks.lines.includes(each.properties.id))
			.map(({ layer, each }) => drawName(layer, each.geometry, textIn(each.properties.name, language))),
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

function drawPoints(layer: LayerEntry, geometry: Geometry): string {
	const positions =
		geometry.type === "Point" ? [geometry.coordinates] : geometry.type === "MultiPoint" ? geometry.coordinates : [];
	return positions
		.map(toPixel)
		.filter(isInPicture)
		.map(
			([x, y]) =>
				`<circle cx="${x}" cy="${y}" r="${layer.symbol === "point" ? 6 : 3}" fill="${palette.meaning[layer.color]}" stroke="${palette.halo}"/>`,
		)
		.join("");
}

function drawTown(name: string, position: Position): string {
	const [x, y] = toPixel(position);
	return `<circle cx="${x}" cy="${y}" r="4" fill="${palette.halo}" stroke="${palette.label}" stroke-width="1.5"/>${toText(x + 9, y + 5, name, palette.label)}`;
}

function drawName(layer: LayerEntry, geometry: Geometry, name: string): string {
	const inside =
		geometry.type === "LineString" ? geometry.coordinates.filter((each) => isInPicture(toPixel(each))) : [];
	const middle = inside.length > 1 ? middleOf({ type: "LineString", coordinates: inside }) : undefined;
	if (!middle) return "";
	const [x, y] = toPixel(middle);
	return toText(Math.min(x + 14, width - 330), y + 26, name, palette.meaning[layer.color]);
}

function toText(x: number, y: number, text: string, color: string): string {
	return `<text x="${x}" y="${y}" font-size="16" fill="${color}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${escapeText(text)}</text>`;
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
