import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type LoadProblem, loadJson } from "../data/load-json";
import { baseSources } from "./style/base-layers";

/** Where the basemap's files are fetched from: two grades of land and water, and the names. */
export interface BasemapUrls {
	readonly overview: string;
	readonly fine: string;
	readonly places: string;
}

/** From this zoom on the overview's coast is visibly coarse, so the fine one is fetched. */
const fineZoom = 7;

/** The steps in which the basemap is filled. */
export interface BasemapFilling {
	/** The overview of land and water, for the first drawing. */
	readonly overview: Promise<void>;
	/** Fetches the names and, now or when the view comes near enough, the fine coast; ends when the names are there. */
	refine(): Promise<void>;
}

/**
 * Fills the basemap's sources: the overview at once, the rest when asked. What does not load is reported; the map then
 * stays at what it has.
 */
export function fillBasemap(
	map: MapLibreMap,
	urls: BasemapUrls,
	report: (problem: LoadProblem) => void,
): BasemapFilling {
	const fill = (source: string, data: FeatureCollection) => map.getSource<GeoJSONSource>(source)?.setData(data);
	const loadCoast = async (url: string) => {
		const json = await loadJson(url);
		if (!json.ok) return report(json.problem);
		const topology = json.value as Topology;
		for (const source of [baseSources.land, baseSources.lakes, baseSources.rivers]) {
			const object = topology.objects[source];
			if (object) fill(source, feature(topology, object as GeometryCollection));
		}
	};
	const loadPlaces = async () => {
		const json = await loadJson(urls.places);
		if (!json.ok) return report(json.problem);
		fill(baseSources.places, flattenNames(json.value as FeatureCollection));
	};
	const loadFineWhenNear = () => {
		if (map.getZoom() < fineZoom) return;
		map.off("zoom", loadFineWhenNear);
		void loadCoast(urls.fine);
	};
	return {
		overview: loadCoast(urls.overview),
		refine() {
			map.on("zoom", loadFineWhenNear);
			loadFineWhenNear();
			return loadPlaces();
		},
	};
}

function flattenNames(places: FeatureCollection): FeatureCollection {
	return {
		...places,
		features: places.features.map((place) => {
			const { name, ...rest } = place.properties ?? {};
			return { ...place, properties: { ...rest, ...(name as object) } };
		}),
	};
}
