import type { Topology } from "topojson-specification";
import type { Result } from "../lib/result";
import { type BasemapPlaces, parsePlaces, parseTopology } from "./basemap-schema";
import { loadParsed } from "./load-parsed";
import type { LoadProblem } from "./load-problem";

/** Fetches one grade of the basemap's land and water from its URL and checks its frame. */
export function loadTopology(grade: "overview" | "fine", url: string): Promise<Result<Topology, LoadProblem>> {
	return loadParsed(url, (json) => parseTopology(json, `${grade}.topo.json`));
}

/** Fetches the basemap's names and checks them. */
export function loadPlaces(url: string): Promise<Result<BasemapPlaces, LoadProblem>> {
	return loadParsed(url, parsePlaces);
}
