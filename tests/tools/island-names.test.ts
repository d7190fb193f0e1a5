import { expect, it } from "vitest";
import type { LngLat } from "../../tools/basemap/grid";
import { placeIslandName } from "../../tools/basemap/island-names";

const square = (lng: number, lat: number, half: number): LngLat[] => [
	[lng - half, lat - half],
	[lng + half, lat - half],
	[lng + half, lat + half],
	[lng - half, lat + half],
	[lng - half, lat - half],
];
const island = square(125, 38, 0.02);
const coast = square(125.6, 38, 0.5);

it("writes an island's name on the side of most open sea, from the shore", () => {
	expect(placeIslandName([125, 38], [island, coast])).toMatchObject({ side: "west" });
	expect(placeIslandName([125, 38], [island, coast])?.labelAt[0]).toBeCloseTo(124.98, 6);
});

it("puts the name ashore from the zoom at which the island has room for it, if it is ever near enough", () => {
	const large = placeIslandName([125, 38], [square(125, 38, 0.1), coast]);
	expect(large?.inlandFromZoom).toBe(9);
	expect(placeIslandName([125, 38], [square(125, 38, 0.005), coast])).not.toHaveProperty("inlandFromZoom");
});

it("takes the wanted side", () => {
	expect(placeIslandName([125, 38], [island, coast], "south")).toMatchObject({ side: "south" });
});

it("leaves the name on an island that has no open sea, and knows of none where there is no island", () => {
	const around = [
		[124.95, 38],
		[125.05, 38],
		[125, 37.95],
		[125, 38.05],
	].map(([lng = 0, lat = 0]) => square(lng, lat, 0.02));
	expect(placeIslandName([125, 38], [island, ...around])).toBeUndefined();
	expect(placeIslandName([124, 38], [island])).toBeUndefined();
});

it("writes the name of a pair of islets beside both", () => {
	const islets = [square(131.865, 37.2418, 0.001), square(131.8695, 37.2408, 0.001)];
	expect(placeIslandName([131.8673, 37.2413], islets, "east")?.labelAt[0]).toBeCloseTo(131.8705, 6);
});
