import { join } from "node:path";
import type { FeatureCollection, MultiLineString } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Place } from "../../src/atlas/searchables";
import { toLngLat } from "../../src/geo/positions";
import { boundsOfRing } from "../basemap/grid";
import type { RiverRow } from "../basemap/rivers-table";
import { roundPosition } from "../geo/rounding";
import { readJson } from "./read-json";

type RiverFacts = Omit<RiverRow, "passes">;

const marginDeg = 0.1;

/**
 * Reads the named rivers of the basemap as places, each in the middle of its course and as large as the whole of it.
 */
export function readRivers(root: string): readonly Place[] {
	const json = readJson(join(root, "geojson", "basemap", "fine.topo.json"));
	if (!json.ok) throw new Error(json.problem);
	const topology = json.value as Topology<{ rivers: GeometryCollection<RiverFacts> }>;
	const { features } = feature(topology, topology.objects.rivers) as FeatureCollection<MultiLineString, RiverFacts>;
	return features.map(({ properties: { id, en, ko, rank }, geometry }) => {
		const [west, south, east, north] = boundsOfRing(geometry.coordinates.flat().map(toLngLat));
		const at = roundPosition([(west + east) / 2, (south + north) / 2], 2);
		const reachDeg = Math.ceil((Math.max(east - west, north - south) / 2 + marginDeg) * 10) / 10;
		return { id, name: { en, ko }, kind: "river", rank, at, reachDeg };
	});
}
