import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { MultiPolygon, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { closeViewNatureRows } from "../../tools/basemap/close-view-nature-table";
import { closeViewSettlementRows } from "../../tools/basemap/close-view-settlements-table";
import { boundsOfRing, type LngLat } from "../../tools/basemap/grid";
import { makeIsInside } from "../../tools/basemap/land-index";

const read = (name: string) => JSON.parse(readFileSync(`geojson/basemap/${name}`, "utf8"));

describe("the places that only close views name", () => {
	it("leave smaller zooms as they are", () => {
		for (const { id, minZoom } of [...closeViewNatureRows, ...closeViewSettlementRows])
			expect(minZoom, id).toBeGreaterThanOrEqual(9);
	});

	it("have each island on a ring of its own", () => {
		const rings = readRings();
		const ringAt = (place: LngLat) => rings.filter((ring) => isNear(place, ring) && makeIsInside([ring])(place));
		const islands = closeViewNatureRows.filter(({ kind }) => kind === "island");
		const found = islands.map(({ id, at }) => {
			const [ring, ...others] = ringAt(at as LngLat);
			expect(others, id).toEqual([]);
			expect(ring, id).toBeDefined();
			return ring;
		});
		expect(new Set(found).size).toBe(islands.length);
	});

	it("have each bay at sea", () => {
		const rings = readRings();
		for (const { id, at } of closeViewNatureRows.filter(({ kind }) => kind === "bay"))
			expect(makeIsInside(rings)(at as LngLat), id).toBe(false);
	});
});

describe("the names of islands", () => {
	it("go ashore no sooner than they are written", () => {
		for (const { id, properties } of read("places.geojson").features)
			if (properties.inlandFromZoom !== undefined)
				expect(properties.inlandFromZoom, id).toBeGreaterThanOrEqual(properties.minZoom ?? 0);
	});
});

function readRings(): readonly LngLat[][] {
	const topology = read("fine.topo.json") as Topology<{ land: MultiPolygon }>;
	return feature(topology, topology.objects.land).geometry.coordinates.flat() as LngLat[][];
}

/** Whether a ring is an island round a place and not the mainland. */
function isNear([lng, lat]: LngLat, ring: readonly LngLat[]): boolean {
	const [west, south, east, north] = boundsOfRing(ring);
	return west <= lng && lng <= east && south <= lat && lat <= north && east - west < 0.5;
}
