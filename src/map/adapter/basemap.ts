import type { Feature, FeatureCollection, GeoJSON, Point } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createMemo, createRoot } from "solid-js";
import type { Topology } from "topojson-specification";
import type { LoadProblem } from "../../atlas/load";
import { loadPlaces, loadTopology } from "../../atlas/load-basemap";
import type { NamePolicy } from "../../atlas/name-policy";
import { isSameList } from "../../lib/lists";
import type { Result } from "../../lib/result";
import type { AppState } from "../../state/context";
import { type CountryLabelView, chooseCountryLabels, findNamesakes, toLabelPoints } from "../labels/place-labels";
import { baseSources } from "../style/base-sources";
import { namesakeState } from "../style/expressions";
import { toGround } from "../style/ground";
import { addDeferredLayers } from "./deferred-layers";
import { createMapSignal } from "./map-signals";

/** From this zoom on the overview's coast is visibly coarse, so the fine one is fetched. */
const fineZoom = 7;

/** The steps in which the basemap is filled. */
export interface BasemapFilling {
	/** The overview of land and water, for the first drawing. */
	readonly overview: Promise<void>;
	/**
	 * Finishes the ground, fetches the names and, now or when the view comes near enough, the fine coast with the rivers;
	 * ends when the names are there.
	 */
	refine(): Promise<void>;
}

/**
 * Fills the basemap's sources: the overview at once, the rest when asked; disputed names follow the policy. What does
 * not load is reported; the map then stays at what it has. A place gives its name up to a highlighted feature of that name.
 */
export function fillBasemap(
	map: MapLibreMap,
	{ basemap: urls, obstructions }: Pick<AppState, "basemap" | "obstructions">,
	policy: () => NamePolicy,
	report: (problem: LoadProblem) => void,
	highlights: () => FeatureCollection | undefined,
): BasemapFilling {
	let isRemoved = false;
	map.once("remove", () => {
		isRemoved = true;
	});
	const fill = (source: string, data: GeoJSON) => map.getSource<GeoJSONSource>(source)?.setData(data);
	const drawGround = (topology: Topology) => fill(baseSources.ground, toGround(topology));
	const load = async <Value>(loading: Promise<Result<Value, LoadProblem>>, use: (value: Value) => void) => {
		const file = await loading;
		if (isRemoved) return;
		if (!file.ok) return report(file.problem);
		try {
			use(file.value);
		} catch (error) {
			report(malformed(error));
		}
	};
	let overview: Topology | undefined;
	const loadFineWhenNear = () => {
		if (map.getZoom() < fineZoom) return;
		map.off("zoom", loadFineWhenNear);
		void load(loadTopology("fine", urls.fine), drawGround);
	};
	return {
		overview: load(loadTopology("overview", urls.overview), (topology) => {
			drawGround(topology);
			overview = topology;
		}),
		async refine() {
			map.on("zoom", loadFineWhenNear);
			loadFineWhenNear();
			try {
				addDeferredLayers(map, overview, obstructions);
			} catch (error) {
				report(malformed(error));
			}
			await load(loadPlaces(urls.places), (places) => {
				createRoot((dispose) => {
					map.once("remove", dispose);
					const points = createMemo(() => toLabelPoints(places, policy()).features as readonly Feature<Point>[]);
					createEffect(() => fill(baseSources.places, toCollection(points().filter((each) => !isCountry(each)))));
					bindNamesakes(map, points, highlights);
					bindCountryNames(map, () => points().filter(isCountry), fill);
				});
			});
		},
	};
}

/** Hides the names of places beside which a highlighted feature bears the same one. */
function bindNamesakes(
	map: MapLibreMap,
	places: () => readonly Feature<Point>[],
	highlights: () => FeatureCollection | undefined,
): void {
	const isNamed = (each: Feature): each is Feature<Point> =>
		each.geometry.type === "Point" && each.properties?.isNamed === true;
	createEffect<ReadonlySet<string>>((before) => {
		const namesakes = findNamesakes(places(), (highlights()?.features ?? []).filter(isNamed));
		const set = (id: string, value: boolean) =>
			map.setFeatureState({ source: baseSources.places, id }, { [namesakeState]: value });
		for (const id of before) if (!namesakes.has(id)) set(id, false);
		for (const id of namesakes) set(id, true);
		return namesakes;
	}, new Set());
}

/** Keeps one name of each country in its source, chosen anew when the map has come to rest. */
function bindCountryNames(
	map: MapLibreMap,
	places: () => readonly Feature<Point>[],
	fill: (source: string, data: GeoJSON) => void,
): void {
	const readView = (): CountryLabelView => {
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		return { zoom: map.getZoom(), width, height, project: ([lng, lat]) => map.project([lng, lat]) };
	};
	const view = createMapSignal(map, ["moveend", "resize"], readView);
	const chosen = createMemo<readonly Feature<Point>[]>((before) => chooseCountryLabels(places(), view(), before), [], {
		equals: isSameList,
	});
	createEffect(() => fill(baseSources.countries, toCollection(chosen())));
}

function isCountry({ properties }: Feature): boolean {
	return properties?.kind === "country";
}

function toCollection(features: readonly Feature[]): FeatureCollection {
	return { type: "FeatureCollection", features: [...features] };
}

/** What cannot be used once it has come. */
function malformed(error: unknown): LoadProblem {
	return { kind: "malformed", detail: error instanceof Error ? error.message : String(error) };
}
