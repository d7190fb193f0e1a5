import type { Topology } from "topojson-specification";
import type { LoadProblem } from "../domain/load-problem";
import type { Result } from "../domain/result";
import { type BasemapPlaces, parsePlaces, parseTopology } from "./basemap-schema";
import { loadParsed } from "./load-parsed";

/** Fetches one grade of the basemap's land and water from its URL and checks its frame. */
export function loadTopology(grade: "overview" | "fine", url: string): Promise<Result<Topology, LoadProblem>> {
	return loadParsed(url, (json) => parseTopology(json, `${grade}.topo.json`));
}

/** Fetches the basemap's names and checks them. */
export function loadPlaces(url: string): Promise<Result<BasemapPlaces, LoadProblem>> {
	return loadParsed(url, parsePlaces);
}
