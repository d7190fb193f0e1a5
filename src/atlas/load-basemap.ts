import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Result } from "../lib/result";
import { type BasemapPlaces, parsePlaces, parseTopology } from "./basemap-schema";
import { type LoadProblem, loadParsed } from "./load";

/** Where the basemap's files are fetched from: two grades of land and water, and the names. */
export interface BasemapUrls {
	readonly overview: string;
	readonly fine: string;
	readonly places: string;
}

/** Fetches one grade of the basemap's land and water from its URL and checks its frame. */
export function loadTopology(grade: "overview" | "fine", url: string): Promise<Result<Topology, LoadProblem>> {
	return loadParsed(url, (json) => parseTopology(json, `${grade}.topo.json`));
}

/** Fetches the basemap's names and checks them. */
export function loadPlaces(url: string): Promise<Result<BasemapPlaces, LoadProblem>> {
	return loadParsed(url, parsePlaces);
}

/** Fetches the land of the basemap's fine grade from its URL; throws with a reason where there is none. */
export async function loadLand(url: string): Promise<MultiPolygon> {
	const loaded = await loadTopology("fine", url);
	if (!loaded.ok) throw new Error(`The land of the basemap did not load: ${loaded.problem.kind}.`);
	const { land } = loaded.value.objects;
	const shape = land && feature(loaded.value, land);
	if (shape?.type !== "Feature" || shape.geometry.type !== "MultiPolygon")
		throw new Error("The basemap's file of land holds no “land” of polygons.");
	return shape.geometry;
}
