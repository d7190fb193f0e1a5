import type { LineString, Polygon, Position } from "geojson";
import { expect, it } from "vitest";
import { distanceToLineKm } from "../../src/geo/distance";
import { toLngLat } from "../../src/geo/positions";
import { isInArea } from "../../src/geo/shapes";
import { reclaimedWorks } from "../../tools/basemap/reclaimed";
import { ownAtlas } from "../fixtures/own-atlas";

const frames = reclaimedWorks.map(({ within: [first = [0, 0], ...rest] }): readonly Position[] => [
	first,
	...rest,
	first,
]);

/** 0 within a frame in which the basemap's coast is OpenStreetMap's. */
function distanceToReclaimedKm(place: Position): number {
	return Math.min(
		...frames.map((frame) => {
			const area: Polygon = { type: "Polygon", coordinates: [[...frame]] };
			const edge: LineString = { type: "LineString", coordinates: [...frame] };
			return isInArea(toLngLat(place), area) ? 0 : distanceToLineKm(toLngLat(place), edge);
		}),
	);
}

it("keeps 5 km between reclaimed land of OpenStreetMap and the shapes that say their coast is GSHHG's alone", () => {
	const shapes = [...ownAtlas.collections.values()]
		.flatMap(({ features }) => features)
		.filter(({ properties }) => properties.sources.includes("gshhg-2017"));
	expect(shapes.map(({ properties }) => properties.id)).toEqual([
		"dmz-southern-limit",
		"dmz",
		"dmz-northern-limit",
		"dprk-2000-zone-1",
		"dprk-2000-zone-2",
		"dprk-2000-zone-3",
		"rok-territorial-sea-12nm",
		"cma-2018-sea-west",
		"cma-2018-sea-east",
	]);
	for (const { properties, geometry } of shapes) {
		if (geometry.type === "GeometryCollection") continue;
		const places = (JSON.stringify(geometry.coordinates).match(/\[-?[\d.]+,-?[\d.]+\]/g) ?? []).map(
			(place): Position => JSON.parse(place),
		);
		expect(Math.min(...places.map(distanceToReclaimedKm)), properties.id).toBeGreaterThan(5);
	}
});

it("knows a place on reclaimed land", () => {
	expect(distanceToReclaimedKm([126.45, 37.46])).toBe(0);
});
