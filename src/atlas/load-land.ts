import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { loadTopology } from "./load-basemap";

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
