import type { Feature, Point } from "geojson";
import { describe, expect, it } from "vitest";
import { chooseCountryNames, type NameView } from "../../../src/map/labels/country-labels";

const place = (id: string, lng: number, zooms: object = {}): Feature<Point> => ({
	type: "Feature",
	properties: { id, ...zooms },
	geometry: { type: "Point", coordinates: [lng, 38] },
});
/** A window of 1000 px over 10 degrees from `west`. */
const viewFrom = (west: number, zoom = 9): NameView => ({
	zoom,
	width: 1000,
	height: 600,
	project: ([lng]) => ({ x: (lng - west) * 100, y: 300 }),
});
const places = [place("north", 1), place("north", 4), place("north", 9.5), place("south", 7)];
const lngs = (found: readonly Feature<Point>[]) => found.map(({ geometry }) => geometry.coordinates[0]);

describe("the names of countries", () => {
	it("stand once each, nearest to the middle of the window", () => {
		expect(lngs(chooseCountryNames(places, viewFrom(0)))).toEqual([4, 7]);
	});

	it("stay where they are while there is room, and else go on", () => {
		const before = chooseCountryNames(places, viewFrom(0));
		expect(lngs(chooseCountryNames(places, viewFrom(3), before))).toEqual([4, 7]);
		expect(lngs(chooseCountryNames(places, viewFrom(3.5), before))).toEqual([9.5, 7]);
	});

	it("stand only at the zooms they are for, and not at the window's edge", () => {
		const near = [place("north", 4, { minZoom: 10 }), place("north", 5, { maxZoom: 9 }), place("south", 0.4)];
		expect(chooseCountryNames(near, viewFrom(0))).toEqual([]);
		expect(lngs(chooseCountryNames(near, viewFrom(0, 10)))).toEqual([4]);
	});
});
