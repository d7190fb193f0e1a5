import type { StyleSpecification } from "maplibre-gl";
import type { Language, ShapeKind } from "../../atlas/atlas";
import type { Catalogue, LayerId } from "../../atlas/catalogue";
import { region } from "../../state/view";
import { inPaintersOrder } from "../../symbology/painters-order";
import type { Palette } from "../../symbology/palette";
import { annotationSource, buildAnnotations } from "./annotations";
import { buildAtlasLayers } from "./atlas-layers";
import { baseSources, cornersOf } from "./base-sources";
import { deemphasisState, repaintable, shapeSource } from "./expressions";
import { buildGround } from "./ground";
import { buildHighlightSource, buildHighlights } from "./highlights";
import { lineNameSource } from "./line-names";
import { buildPin, pinSource } from "./pin";
import { buildPlaceNames } from "./place-names";
import { buildPointLayers, buildPointSources, highlightSource, spreadSource } from "./point-layers";
import { toLayer } from "./record";
import { scaleTexts } from "./text-scale";

/** A font file of the labels and the characters it is for. */
interface FontFile {
	readonly url: string;
	readonly unicodeRange: readonly string[];
}

/** Font files by the name that labels use for them. */
export type Fonts = Readonly<Record<string, readonly FontFile[]>>;

/**
 * The whole style: every source, empty, and every layer, in the painter's order. A pure function, so that a change of
 * palette or language is a difference between two styles.
 */
export function buildStyle({
	catalogue,
	palette,
	language,
	fonts,
	textScale,
	shapesOf,
}: {
	catalogue: Catalogue;
	palette: Palette;
	language: Language;
	fonts: Fonts;
	/** How much larger than usual texts are, see {@link textScaleFor}. */
	textScale: number;
	/** The kinds of shape in a layer's file; only these are given style layers. */
	shapesOf(layer: LayerId): readonly ShapeKind[];
}): StyleSpecification {
	const empty = { type: "FeatureCollection" as const, features: [] };
	const base = Object.values(baseSources).map((id) => [
		id,
		id === baseSources.coastalVignette
			? { type: "image" as const, coordinates: cornersOf(region) }
			: { type: "geojson" as const, data: empty, ...(id === baseSources.places && { promoteId: "id" }) },
	]);
	return {
		version: 8,
		transition: { duration: 0, delay: 0 },
		state: { [deemphasisState]: { default: false } },
		"font-faces": Object.fromEntries(
			Object.entries(fonts).map(([name, files]) => [
				name,
				files.map((file) => ({ url: file.url, "unicode-range": [...file.unicodeRange] })),
			]),
		),
		sources: {
			...Object.fromEntries(base),
			[shapeSource]: { type: "geojson", data: empty, promoteId: "id" },
			[lineNameSource]: { type: "geojson", data: empty, promoteId: "id" },
			...buildPointSources(),
			[highlightSource]: buildHighlightSource(),
			[annotationSource]: { type: "geojson", data: empty, promoteId: "id" },
			[pinSource]: { type: "geojson", data: empty },
			[spreadSource]: { type: "geojson", data: empty, promoteId: "id" },
		},
		layers: inPaintersOrder([
			...buildGround(palette),
			...buildPlaceNames(palette, language, textScale),
			...catalogue.layers.flatMap((entry) =>
				buildAtlasLayers(entry, { palette, language, shapes: shapesOf(entry.id) }),
			),
			...buildPointLayers(palette, language),
			buildAnnotations(palette, language),
			...buildHighlights(palette, language),
			...buildPin(palette),
		]).map((record) => repaintable(scaleTexts(toLayer(record), textScale))),
	};
}
