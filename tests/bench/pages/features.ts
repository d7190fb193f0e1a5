import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { layers } from "../../../geojson/layers.json";
import { palettes } from "../../../src/symbology/palette";

const groundUrls = {
	overview: new URL("../../../geojson/basemap/overview.topo.json", import.meta.url).href,
	fine: new URL("../../../geojson/basemap/fine.topo.json", import.meta.url).href,
};
const layerUrls = import.meta.glob<string>("../../../geojson/*.geojson", {
	query: "?url",
	import: "default",
	eager: true,
});

/** The opening view of the application, `[west, south, east, north]` in degrees. */
export const homeBounds = [123.9, 36.8, 129.15, 38.95] as const;

/** The colours of the application's light map, so that the pages differ in nothing but how they are made. */
export const colors = palettes.light;

/** Whose data the pages show. */
export const attribution = "Coast GSHHG · lines OpenStreetMap and Limit Lines";

/** A layer to draw: its colour, whether its lines are dashed, and its features on their way. */
export interface PlainLayer {
	readonly id: string;
	readonly color: string;
	readonly isDashed: boolean;
	readonly features: Promise<FeatureCollection>;
}

/** Asks for every layer that the catalogue shows at first, all at once. */
export function requestLayers(): readonly PlainLayer[] {
	return layers
		.filter(({ visible }) => visible)
		.map(({ id, color, symbol }) => ({
			id,
			color: colors.meaning[color as keyof typeof colors.meaning],
			isDashed: symbol === "line-dashed",
			features: fetchJson<FeatureCollection>(layerUrls[`../../../geojson/${id}.geojson`] ?? ""),
		}));
}

/** The camera of the comparison of frames, over the fine basemap, which a page shows when its fragment is `#near`. */
export const nearCamera = window.location.hash === "#near" ? { center: [126.2, 37.75] as const, zoom: 8 } : undefined;

/** Asks for one grade of the basemap: its land and lakes. */
export async function requestGround(
	grade: keyof typeof groundUrls = "overview",
): Promise<Readonly<Record<"land" | "lakes", Feature | FeatureCollection>>> {
	const topology = await fetchJson<Topology<Record<"land" | "lakes", GeometryObject>>>(groundUrls[grade]);
	const { land, lakes } = topology.objects;
	return { land: feature(topology, land), lakes: feature(topology, lakes) };
}

async function fetchJson<Value>(url: string): Promise<Value> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	return (await response.json()) as Value;
}
