import { join } from "node:path";
import type { Topology } from "topojson-specification";
import { type Language, textIn } from "../../src/atlas/atlas";
import type { Bounds } from "../../src/geo/bounds";
import { toGround } from "../../src/map/style/ground";
import { paint } from "../../src/picture/paint";
import { fitBounds, makeProjection } from "../../src/picture/projection";
import { makeScene } from "../../src/picture/scene";
import type { AtlasFiles } from "../atlas/read-atlas";
import { readJson } from "../atlas/read-json";
import { readPlaces } from "../atlas/read-places";
import { wordsOf } from "./words";

/** What the picture shows, in degrees: the line from sea to sea, with the disputed waters. */
const bounds: Bounds = [124.0, 36.7, 129.4, 39.1];
const camera = fitBounds(bounds, { width: 1200, height: Number.POSITIVE_INFINITY });

/** The picture’s size in pixels; the height follows from Mercator’s projection. */
export const pictureSize = { width: 1200, height: heightOf(bounds) };

/** The layers that are visible at first as one SVG file, in light colours and with its names in a language. */
export function drawMapPicture(root: string, atlas: AtlasFiles, language: Language): string {
	const ground = readJson(join(root, "geojson", "basemap", "overview.topo.json"));
	if (!ground.ok) throw new Error(ground.problem);
	const { catalogue, collections, opening } = atlas;
	const layers = catalogue.layers.filter(({ visible }) => visible).map(({ id }) => id);
	const { reading } = wordsOf(language);
	const scene = makeScene(
		{ camera, layers, language, colors: "light" },
		{
			catalogue,
			collections,
			ground: toGround(ground.value as Topology),
			places: { type: "FeatureCollection", features: readPlaces(root) },
			annotations: opening.annotations,
		},
		pictureSize,
		{ title: textIn(opening.title, language), description: reading.picture },
	);
	return paint(scene);
}

function heightOf([west, south, , north]: Bounds): number {
	const { toPixel } = makeProjection(camera, { width: 1200, height: 0 });
	return Math.round(toPixel([west, south])[1] - toPixel([west, north])[1]);
}
