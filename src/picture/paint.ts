import { Supercluster } from "@maplibre/geojson-vt";
import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, Point } from "geojson";
import type { LayerId } from "../atlas/catalogue";
import type { Bounds } from "../geo/bounds";
import { type LayerMetadata, metadataOf } from "../map/style/record";
import { makeCollisions } from "./collisions";
import { makeDefinitions } from "./definitions";
import { makeLayerReader, ofLayer, type StyleState } from "./evaluate";
import { makeProjection, type PictureCamera, type Projection, type Size } from "./projection";
import { drawShapes, toColor } from "./shapes";
import { element, escapeText } from "./svg";
import { drawSymbols } from "./symbols";
import { makeTracer } from "./trace";

/** What a picture is painted from. */
export interface Scene {
	/** The map's style, see `buildStyle`: what is drawn how, in which order. */
	readonly style: StyleSpecification;
	/** What the style's sources hold, by their ids. */
	readonly sources: Readonly<Record<string, FeatureCollection>>;
	readonly state: StyleState;
	readonly camera: PictureCamera;
	readonly size: Size;
	/** Whether a layer of the style is to be drawn, by what the style says of it. */
	shows(layer: LayerMetadata): boolean;
	/** The name of a layer of the catalogue, for who opens the picture in a drawing program. */
	nameOf(layer: LayerId): string;
	/** What the picture is, in a few words, and what is to be seen on it, for those who do not see it. */
	readonly title: string;
	readonly description: string;
}

/** How far from the edge of a picture names end, in CSS pixels. */
const marginPx = 6;

/**
 * Paints a view of the map as one SVG file: without scripts, style sheets, rasters or anything from outside. It reads the
 * map's own style, so that what is drawn, how and in which order is said once. Where a name stands is decided by
 * MapLibre's rules. A pure function that needs no browser.
 */
export function paint(scene: Scene): string {
	const { style, size, camera, state, title, description } = scene;
	const projection = makeProjection(camera, size);
	const definitions = makeDefinitions();
	const collisions = makeCollisions({
		left: marginPx,
		top: marginPx,
		right: size.width - marginPx,
		bottom: size.height - marginPx,
	});
	const context = { tracer: makeTracer(projection), definitions, collisions };
	const layers = style.layers.filter((layer) => isDueAt(layer, camera.zoom) && scene.shows(metadataOf(layer)));
	const featuresOf = makeFeatures(scene, projection);
	const drawn = new Map<string, string>();
	// Symbols from the uppermost down, since what lies above is placed first.
	for (const layer of layers.toReversed()) {
		const reader = makeLayerReader(layer, camera.zoom, state);
		if (layer.type === "background") drawn.set(layer.id, drawBackground(reader, size));
		else if (layer.type === "fill" || layer.type === "line" || layer.type === "circle")
			drawn.set(layer.id, drawShapes(layer, featuresOf(layer), reader, context).join(""));
		else if (layer.type === "symbol") drawn.set(layer.id, drawSymbols(featuresOf(layer), reader, context).join(""));
	}
	const { width, height } = size;
	return element(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			"xmlns:inkscape": "http://www.inkscape.org/namespaces/inkscape",
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			role: "img",
			"aria-labelledby": "picture-title picture-description",
			"font-family": "Pretendard, 'Noto Sans KR', sans-serif",
			"stroke-linejoin": "round",
		},
		[
			element("title", { id: "picture-title" }, escapeText(title)),
			element("desc", { id: "picture-description" }, escapeText(description)),
			element("defs", {}, definitions.written()),
			...groupByOwner(layers, drawn, scene.nameOf),
		].join("\n"),
	);
}

function drawBackground(reader: ReturnType<typeof makeLayerReader>, { width, height }: Size): string {
	const { color } = toColor(ofLayer(reader.paint, "background-color"));
	return element("rect", { width, height, fill: color });
}

function isDueAt({ minzoom = 0, maxzoom = 24 }: LayerSpecification, zoom: number): boolean {
	return zoom >= minzoom && zoom < maxzoom;
}

/**
 * Gives the features that a layer of the style may draw: those of its source, or what stands for them in groups at the
 * camera's zoom.
 */
function makeFeatures({ style, sources }: Scene, { zoom, bounds }: Projection) {
	const grouped = new Map<string, readonly Feature[]>();
	return (layer: LayerSpecification): readonly Feature[] => {
		const id = "source" in layer && typeof layer.source === "string" ? layer.source : "";
		const features = sources[id]?.features ?? [];
		const source = style.sources[id];
		if (source?.type !== "geojson" || !source.cluster) return features;
		const found = grouped.get(id) ?? groupPoints(features as Feature<Point>[], source, zoom, bounds);
		grouped.set(id, found);
		return found;
	};
}

function groupPoints(
	points: Feature<Point>[],
	{ clusterRadius = 50, clusterMaxZoom = 16 }: { readonly clusterRadius?: number; readonly clusterMaxZoom?: number },
	zoom: number,
	[west, south, east, north]: Bounds,
): readonly Feature[] {
	const index = new Supercluster({
		radius: clusterRadius,
		extent: 512,
		maxZoom: clusterMaxZoom,
		// As the style's own `clusterProperties` say: the meaning of all, or that they are mixed.
		map: (properties) => ({ meaning: properties?.meaning }),
		reduce: (all: Record<string, unknown>, { meaning }) => {
			if (all.meaning !== meaning) all.meaning = "mixed";
		},
	});
	index.load(points);
	const [aside, up] = [(east - west) / 8, (north - south) / 8];
	return index.getClusters([west - aside, south - up, east + aside, north + up], Math.floor(zoom)) as Feature[];
}

/**
 * The drawings of the style's layers in the painter's order, those of one layer of the catalogue that follow each other
 * as a group with its name, which drawing programs show as a layer.
 */
function groupByOwner(
	layers: readonly LayerSpecification[],
	drawn: ReadonlyMap<string, string>,
	nameOf: (layer: LayerId) => string,
): readonly string[] {
	const runs: { readonly owner: LayerId | undefined; readonly first: string; readonly content: string[] }[] = [];
	for (const layer of layers) {
		const content = drawn.get(layer.id);
		if (!content) continue;
		const { owner } = metadataOf(layer);
		const last = runs.at(-1);
		if (last && last.owner === owner) last.content.push(content);
		else runs.push({ owner, first: layer.id, content: [content] });
	}
	const counts = new Map<string, number>();
	return runs.map(({ owner, first, content }) => {
		// What is of no layer of the catalogue has the name of the first that the style draws there.
		const name = owner === undefined ? first.replaceAll("/", "-") : `layer-${owner}`;
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		const label = owner === undefined ? undefined : nameOf(owner);
		return element(
			"g",
			{
				id: count === 1 ? name : `${name}-${count}`,
				"inkscape:groupmode": "layer",
				"inkscape:label": label ?? name,
				// Halos lie below the letters they are of.
				"paint-order": "stroke",
			},
			(label === undefined ? "" : element("title", {}, escapeText(label))) + content.join("\n"),
		);
	});
}
