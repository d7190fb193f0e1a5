import type { Feature, Point } from "geojson";
import { describe, expect, it } from "vitest";
import type { BasemapPlaces, PlaceFacts } from "../../../src/atlas/basemap-schema";
import type { NamePolicy } from "../../../src/atlas/name-policy";
import { toLngLat } from "../../../src/geo/positions";
import {
	type CountryLabelView,
	chooseCountryLabels,
	findNamesakes,
	toLabelPoints,
} from "../../../src/map/labels/place-labels";

function labelsOf(facts: Partial<PlaceFacts>, policy: NamePolicy = "dual") {
	const properties: PlaceFacts = {
		id: "a-place",
		name: { en: "Place", ko: "곳" },
		kind: "town",
		rank: 3,
		basis: "hand",
		...facts,
	};
	const geometry = { type: "Point" as const, coordinates: [127, 37] };
	const places: BasemapPlaces = {
		type: "FeatureCollection",
		features: [{ type: "Feature", id: properties.id, properties, geometry }],
	};
	return toLabelPoints(places, policy).features;
}

const seaForms: PlaceFacts["forms"] = [
	{ name: { en: "East Sea", ko: "동해" }, authority: { en: "One", ko: "하나" }, languages: ["ko"] },
	{ name: { en: "Sea of Japan", ko: "일본해" }, authority: { en: "Other", ko: "다른" }, languages: ["en"] },
];

describe("a place beside a marked feature", () => {
	it("gives up its name where the feature bears the same within 5 km", () => {
		const place = (lng: number, en: string, ko = en): Feature<Point> => ({
			type: "Feature",
			properties: { id: `${en}-${lng}`, en, ko },
			geometry: { type: "Point", coordinates: [lng, 37.5] },
		});
		const places = [place(127, "Seoul", "서울"), place(128, "Seoul", "서울"), place(127, "Incheon", "인천")];
		expect([...findNamesakes(places, [place(127.03, "Seoul", "서울")])]).toEqual(["Seoul-127"]);
	});
});

describe("the points of the basemap’s names", () => {
	it("stand at their place with the name in each language, from the zoom that is theirs", () => {
		expect(labelsOf({ minZoom: 8 })).toEqual([
			{
				type: "Feature",
				id: "a-place",
				properties: { id: "a-place", kind: "town", rank: 3, basis: "hand", minZoom: 8, en: "Place", ko: "곳" },
				geometry: { type: "Point", coordinates: [127, 37] },
			},
		]);
	});

	it("give way at the zoom from which a group’s islands are named one by one", () => {
		const group = { kind: "island-group", minZoom: 5, maxZoom: 6 };
		const zoomsOf = (facts: Partial<PlaceFacts>) =>
			labelsOf({ ...group, ...facts }).map(({ properties }) => [properties?.minZoom, properties?.maxZoom]);
		expect(zoomsOf({})).toEqual([[5, 6]]);
		expect(zoomsOf({ labelAt: [125, 37], labelFromZoom: 5 })).toEqual([[5, 6]]);
	});

	it("come back, of a country, along the lines", () => {
		const alongLines = [{ fromZoom: 8, toZoom: 10, at: [toLngLat([126, 38]), toLngLat([128, 38.5])] }];
		const labels = labelsOf({
			kind: "country",
			labelAt: toLngLat([127, 38.8]),
			labelFromZoom: 6,
			maxZoom: 8,
			alongLines,
		});
		expect(
			labels.map(({ geometry, properties }) => [
				"coordinates" in geometry && geometry.coordinates,
				properties?.minZoom,
				properties?.maxZoom,
			]),
		).toEqual([
			[[127, 37], undefined, 6],
			[[127, 38.8], 6, 8],
			[[126, 38], 8, 10],
			[[128, 38.5], 8, 10],
		]);
	});

	it("break the double name of a sea between its halves, and no other name", () => {
		const name = { en: "East Sea / Sea of Japan", ko: "동해 (일본해)" };
		expect(labelsOf({ kind: "sea", name })[0]?.properties).toMatchObject({
			en: "East Sea /\nSea of Japan",
			ko: "동해\n(일본해)",
		});
		expect(labelsOf({ kind: "island", name })[0]?.properties).toMatchObject(name);
	});

	it("bear the form that the policy wants in each language", () => {
		const sea = { kind: "sea", name: { en: "East Sea / Sea of Japan", ko: "동해" }, forms: seaForms };
		expect(labelsOf(sea, "language")[0]?.properties).toMatchObject({ en: "Sea of Japan", ko: "동해" });
	});

	it("keep the side of a town’s dot on which they stand", () => {
		expect(labelsOf({ side: "south" })[0]?.properties).toMatchObject({ side: "south" });
	});

	it("stand beside an island at every zoom where it has no room for its name", () => {
		const labels = labelsOf({ kind: "island", side: "east", labelAt: [127.5, 37] });
		expect(labels.map(({ geometry }) => geometry)).toEqual([{ type: "Point", coordinates: [127.5, 37] }]);
		expect(labels[0]?.properties).toMatchObject({ side: "east", maxZoom: undefined, isIslet: true });
	});

	it("are two for a sea whose name comes near the coast: over its middle up to that zoom, there from it on", () => {
		const [far, near] = labelsOf({ kind: "sea", labelAt: [127.5, 37], labelFromZoom: 6 });
		expect(far).toMatchObject({ geometry: { coordinates: [127, 37] }, properties: { maxZoom: 6 } });
		expect(near).toMatchObject({ geometry: { coordinates: [127.5, 37] }, properties: { minZoom: 6 } });
	});

	it("are two for an island whose name goes ashore: at sea up to that zoom, on the island from it on", () => {
		const [atSea, inland] = labelsOf({
			kind: "island",
			minZoom: 6,
			side: "east",
			labelAt: [127.5, 37],
			inlandFromZoom: 9,
		});
		expect(atSea).toMatchObject({ geometry: { coordinates: [127.5, 37] }, properties: { minZoom: 6, maxZoom: 9 } });
		expect(atSea?.properties).not.toHaveProperty("isIslet");
		expect(inland).toMatchObject({ geometry: { coordinates: [127, 37] }, properties: { minZoom: 9 } });
		expect(inland?.properties).not.toHaveProperty("side");
	});
});

const country = (id: string, lng: number, zooms: object = {}): Feature<Point> => ({
	type: "Feature",
	properties: { id, ...zooms },
	geometry: { type: "Point", coordinates: [lng, 38] },
});
/** A window of 1000 px over 10 degrees from `west`. */
const viewFrom = (west: number, zoom = 9): CountryLabelView => ({
	zoom,
	width: 1000,
	height: 600,
	project: ([lng]) => ({ x: (lng - west) * 100, y: 300 }),
});
const candidates = [country("north", 1), country("north", 4), country("north", 9.5), country("south", 7)];
const lngs = (found: readonly Feature<Point>[]) => found.map(({ geometry }) => geometry.coordinates[0]);

describe("the labels of countries", () => {
	it("stand once each, nearest to the middle of the window", () => {
		expect(lngs(chooseCountryLabels(candidates, viewFrom(0)))).toEqual([4, 7]);
	});

	it("stay where they are while there is room, and else go on", () => {
		const before = chooseCountryLabels(candidates, viewFrom(0));
		expect(lngs(chooseCountryLabels(candidates, viewFrom(3), before))).toEqual([4, 7]);
		expect(lngs(chooseCountryLabels(candidates, viewFrom(3.5), before))).toEqual([9.5, 7]);
	});

	it("stand only at the zooms they are for, and not at the window's edge", () => {
		const near = [country("north", 4, { minZoom: 10 }), country("north", 5, { maxZoom: 9 }), country("south", 0.4)];
		expect(chooseCountryLabels(near, viewFrom(0))).toEqual([]);
		expect(lngs(chooseCountryLabels(near, viewFrom(0, 10)))).toEqual([4]);
	});
});
