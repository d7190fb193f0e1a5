import type { Feature, FeatureCollection, GeoJSON } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { type LoadProblem, loadJson } from "../data/load-json";
import { baseSources, groundParts } from "./style/base-sources";

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
	/**
	 * Finishes the ground, fetches the names and, now or when the view comes near enough, the fine coast with the rivers; ends
	 * when the names are there.
	 */
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
	const fill = (source: string, data: GeoJSON) => map.getSource<GeoJSONSource>(source)?.setData(data);
	const drawGround = (topology: Topology) => fill(baseSources.ground, toGround(topology));
	const load = async <Value>(url: string, use: (value: Value) => void | Promise<void>) => {
		const json = await loadJson(url);
		if (json.ok) await use(json.value as Value);
		else report(json.problem);
	};
	let isRemoved = false;
	map.once("remove", () => {
		isRemoved = true;
	});
	let overview: Topology | undefined;
	const loadFineWhenNear = () => {
		if (map.getZoom() < fineZoom) return;
		map.off("zoom", loadFineWhenNear);
		void load<Topology>(urls.fine, drawGround);
	};
	return {
		overview: load<Topology>(urls.overview, (topology) => {
			drawGround(topology);
			overview = topology;
		}),
		async refine() {
			map.on("zoom", loadFineWhenNear);
			loadFineWhenNear();
			const finish = import("./finish").then(
				({ finishMap }) => isRemoved || finishMap(map, overview),
				() => report({ kind: "network" }),
			);
			await load<FeatureCollection>(urls.places, async (places) => {
				await finish;
				fill(baseSources.places, toLabelPoints(places));
			});
		},
	};
}

function toGround(topology: Topology): FeatureCollection {
	const features = groundParts.flatMap((part) => {
		const object = topology.objects[part];
		if (!object) return [];
		const shapes = feature(topology, object) as Feature | FeatureCollection;
		const each = shapes.type === "Feature" ? [shapes] : shapes.features;
		return each.map((shape) => ({ ...shape, properties: { ...shape.properties, part } }));
	});
	return { type: "FeatureCollection", features };
}

/** Puts each name where it is written and breaks the double names of seas between their halves. */
function toLabelPoints(places: FeatureCollection): FeatureCollection {
	return {
		...places,
		features: places.features.map((place) => {
			const { name, labelAt, ...rest } = place.properties ?? {};
			const names = Object.entries(name as Record<string, string>).map(([language, text]) => [
				language,
				rest.kind === "sea" ? text.replace(/ \/ | (?=\()/, (gap) => `${gap.trimEnd()}\n`) : text,
			]);
			return {
				...place,
				properties: { ...rest, ...Object.fromEntries(names) },
				geometry: labelAt ? { type: "Point", coordinates: labelAt } : place.geometry,
			};
		}),
	};
}
