import type { FeatureCollection, GeoJSON, Position } from "geojson";
import { type ImageSource, type Map as MapLibreMap, MercatorCoordinate } from "maplibre-gl";
import type { Bounds } from "../../geo/bounds";
import { coastalVignetteTint } from "../../symbology/palette";
import { baseSources, cornersOf } from "../style/base-sources";

/**
 * Paints the coastal vignette, a pale blur that fades from the coast outwards, into an image below the land, once. It
 * stands for nearness to the coast, not for a depth or a distance, and has no edge that could be read as a limit.
 * `frame` is what the land covers, in degrees.
 */
export function paintCoastalVignette(map: MapLibreMap, land: GeoJSON, frame: Bounds): void {
	const toWorld = ([lng = 0, lat = 0]: Position) => MercatorCoordinate.fromLngLat([lng, lat]);
	const coordinates = cornersOf(frame);
	const [corner, , opposite] = coordinates.map(toWorld) as [MercatorCoordinate, MercatorCoordinate, MercatorCoordinate];
	const scale = widthPx / (opposite.x - corner.x);
	const canvas = document.createElement("canvas");
	canvas.width = widthPx;
	canvas.height = Math.round((opposite.y - corner.y) * scale);
	// Kept from the graphics processor, which takes seconds for so long a path where it is only software.
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) return;

	const path = new Path2D();
	for (const ring of ringsOf(land)) {
		for (const [at, position] of ring.entries()) {
			const { x, y } = toWorld(position);
			path[at === 0 ? "moveTo" : "lineTo"]((x - corner.x) * scale - 2 * widthPx, (y - corner.y) * scale);
		}
		path.closePath();
	}
	context.shadowColor = coastalVignetteTint;
	context.shadowOffsetX = 2 * widthPx;
	for (const blurPx of blursPx) {
		context.shadowBlur = blurPx;
		context.fill(path, "evenodd");
	}
	map.getSource<ImageSource>(baseSources.coastalVignette)?.updateImage({ image: canvas, coordinates });
}

/** About 2 km of the sea off Korea in each pixel. */
const widthPx = 1536;
/**
 * A wide faint blur and narrower ones upon it, so that the tint deepens towards the shore; about twice the standard
 * deviation.
 */
const blursPx = [36, 14, 5];

function ringsOf(land: GeoJSON): readonly (readonly Position[])[] {
	const features = land.type === "FeatureCollection" ? (land as FeatureCollection).features : [land];
	return features.flatMap((each) => {
		const shape = each.type === "Feature" ? each.geometry : each;
		if (shape.type === "Polygon") return shape.coordinates;
		return shape.type === "MultiPolygon" ? shape.coordinates.flat() : [];
	});
}
