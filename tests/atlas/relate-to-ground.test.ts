import { readFileSync } from "node:fs";
import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { relateToGround, surveyGround } from "../../src/atlas/relate-to-ground";
import { type LngLat, toLngLat } from "../../src/geo/positions";
import { isInArea } from "../../src/geo/shapes";
import { readPlaces } from "../../tools/atlas/read-places";

const topology = JSON.parse(readFileSync("geojson/basemap/fine.topo.json", "utf8"));
const land = (feature(topology, topology.objects.land) as unknown as { geometry: MultiPolygon }).geometry;
const places = readPlaces(process.cwd()).map(({ properties: { id, name, kind, rank }, geometry }) => ({
	id,
	name,
	kind,
	rank,
	at: toLngLat(geometry.coordinates),
}));
const ground = surveyGround(land, places);
const said = (spot: LngLat) => relateToGround(spot, ground).map(({ kind, place }) => `${kind} ${place.id}`);

describe("where a spot lies by the land of the map", () => {
	it("is on the island wherever on it, for every named island", () => {
		const named = places.filter(({ kind }) => kind === "island").map(({ id }) => id);
		const found = ground.islands.map(({ place }) => place.id);
		expect(named.filter((id) => !found.includes(id))).toEqual(["oki-islands"]);
		for (const { place, shapes } of ground.islands)
			for (const shape of shapes)
				for (const spot of spotsWithin(shape.coordinates[0] ?? []))
					if (isInArea(spot, shape)) expect(said(spot)[0], spot.join()).toBe(`on-island ${place.id}`);
	});

	it("says what the nearest place on a large island is", () => {
		expect(said([126.53, 33.48])).toEqual(["on-island jejudo", "from-place jeju"]);
		expect(said([125.7, 37.665])).toEqual(["on-island yeonpyeongdo"]);
	});

	it("is so far from an island's shore, in the water off it", () => {
		const [relation] = relateToGround([125.62, 37.66], ground);
		expect(relation).toMatchObject({ kind: "off-shore", place: { id: "yeonpyeongdo" }, direction: "west" });
		const toMiddleKm = 7;
		expect(relation?.kind === "off-shore" && relation.distanceKm).toBeGreaterThan(1);
		expect(relation?.kind === "off-shore" && relation.distanceKm).toBeLessThan(toMiddleKm - 0.5);
	});

	it("is so far from the nearest town, on the mainland, and from the points of places without any land", () => {
		expect(said([126.99, 37.5])).toEqual(["from-place seoul"]);
		expect(relateToGround([125.7, 37.66], surveyGround(undefined, places)).map(({ kind }) => kind)).toEqual([
			"from-place",
		]);
	});
});

/** A grid of spots in the box round a ring, three by three. */
function spotsWithin(ring: readonly (readonly number[])[]): readonly LngLat[] {
	const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)];
	const along = (all: readonly number[], share: number) =>
		Math.min(...all) + share * (Math.max(...all) - Math.min(...all));
	return [0.3, 0.5, 0.7].flatMap((x) => [0.3, 0.5, 0.7].map((y): LngLat => [along(lngs, x), along(lats, y)]));
}
