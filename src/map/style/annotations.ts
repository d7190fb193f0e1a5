import type { FeatureCollection, Point } from "geojson";
import type { ExpressionSpecification } from "maplibre-gl";
import type { Language } from "../../atlas/atlas";
import type { Catalogue, LayerId } from "../../atlas/catalogue";
import type { Annotation } from "../../atlas/opening";
import type { Palette } from "../../symbology/palette";
import { deemphasizedByMeaning, labelFont } from "./expressions";
import type { StyleRecord } from "./record";

/** Id of the source of the words that stand at lines in the opening view. */
export const annotationSource = "annotations";

/** Farther off there is no room beside the lines; nearer, their cards are a click away. */
const zooms = { minzoom: 6.4, maxzoom: 8.4 };

/** The annotations of the layers that are shown, each with the colour of its layer. */
export function toAnnotationData(
	annotations: readonly Annotation[],
	{ layers }: Catalogue,
	layerOf: (feature: string) => LayerId | undefined,
	isVisible: (layer: LayerId) => boolean,
): FeatureCollection<Point> {
	return {
		type: "FeatureCollection",
		features: annotations.flatMap(({ feature, at, anchor, text }) => {
			const entry = layers.find(({ id }) => id === layerOf(feature));
			if (!entry || !isVisible(entry.id)) return [];
			const properties = { id: feature, ...text, anchor, meaning: entry.color };
			return [{ type: "Feature", properties, geometry: { type: "Point", coordinates: [...at] } }];
		}),
	};
}

/** Words in the colour of their line, placed before the names of places. */
export function buildAnnotations({ meaning, halo }: Palette, language: Language): StyleRecord {
	return {
		slot: "line-names",
		role: "deferred",
		spec: {
			id: annotationSource,
			type: "symbol",
			source: annotationSource,
			...zooms,
			layout: {
				"text-field": ["get", language],
				"text-font": labelFont.regular,
				"text-size": 12,
				"text-line-height": 1.25,
				"text-anchor": ["get", "anchor"],
				"text-justify": "auto",
				"text-max-width": 40,
				"text-padding": 4,
			},
			paint: {
				"text-color": [
					"match",
					["get", "meaning"],
					...Object.entries(meaning).flat(),
					halo,
				] as unknown as ExpressionSpecification,
				"text-opacity": deemphasizedByMeaning(1),
				"text-halo-color": halo,
				"text-halo-width": 1.4,
			},
		},
	};
}
