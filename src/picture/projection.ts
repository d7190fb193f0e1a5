import type { Position } from "geojson";
import type { Bounds } from "../geo/bounds";
import type { LngLat } from "../geo/positions";
import type { Pixel } from "./svg";

/** The size of a picture, in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where a picture is seen from: the middle, the zoom of 512-pixel tiles, and the direction that is up, in degrees. */
export interface PictureCamera {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
	readonly bearing: number;
}

/** How places of the earth come to lie on a picture, in Web Mercator as MapLibre has it. */
export interface Projection extends Size {
	readonly zoom: number;
	/** The box, in degrees, about all that the picture shows. */
	readonly bounds: Bounds;
	toPixel(position: Position): Pixel;
	toPosition(pixel: Pixel): LngLat;
}

/** The side of a tile in pixels; the world is one of it at zoom 0. */
const tilePx = 512;

/** Makes the projection of a camera onto a picture. */
export function makeProjection({ lng, lat, zoom, bearing }: PictureCamera, { width, height }: Size): Projection {
	const worldPx = tilePx * 2 ** zoom;
	const [middleX, middleY] = toWorld([lng, lat]);
	const [cos, sin] = [Math.cos((bearing * Math.PI) / 180), Math.sin((bearing * Math.PI) / 180)];
	const toPixel = (position: Position): Pixel => {
		const [worldX, worldY] = toWorld(position);
		const [x, y] = [(worldX - middleX) * worldPx, (worldY - middleY) * worldPx];
		return [x * cos + y * sin + width / 2, y * cos - x * sin + height / 2];
	};
	const toPosition = ([pixelX, pixelY]: Pixel): LngLat => {
		const [x, y] = [pixelX - width / 2, pixelY - height / 2];
		return fromWorld([middleX + (x * cos - y * sin) / worldPx, middleY + (x * sin + y * cos) / worldPx]);
	};
	const corners = [toPosition([0, 0]), toPosition([width, 0]), toPosition([0, height]), toPosition([width, height])];
	const [lngs, lats] = [corners.map(([each]) => each), corners.map(([, each]) => each)];
	const bounds: Bounds = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
	return { width, height, zoom, bounds, toPixel, toPosition };
}

/** Room to leave at the edges of a picture, in CSS pixels. */
export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** The camera, with north up, from which a box in degrees fills a picture within its padding. */
export function fitBounds(
	[west, south, east, north]: Bounds,
	{ width, height }: Size,
	{ top, right, bottom, left }: Padding = { top: 0, right: 0, bottom: 0, left: 0 },
): PictureCamera {
	const [[x0, y0], [x1, y1]] = [toWorld([west, north]), toWorld([east, south])];
	const scale = Math.min((width - left - right) / (x1 - x0), (height - top - bottom) / (y1 - y0));
	const middle: Pixel = [(x0 + x1) / 2 + (right - left) / 2 / scale, (y0 + y1) / 2 + (bottom - top) / 2 / scale];
	const [lng, lat] = fromWorld(middle);
	return { lng, lat, zoom: Math.log2(scale / tilePx), bearing: 0 };
}

/** Spherical Mercator, from 0 to 1 eastwards and southwards (EPSG:3857 without its unit). */
function toWorld([lng = 0, lat = 0]: Position): Pixel {
	const sine = Math.sin((lat * Math.PI) / 180);
	return [(lng + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

function fromWorld([x, y]: Pixel): LngLat {
	return [x * 360 - 180, (360 / Math.PI) * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - 90];
}
