import type { Position } from "geojson";
import { expect, it } from "vitest";
import type { AtlasCollection } from "../../src/atlas/atlas";
import { distanceKm, distanceToLineKm, lengthKm, nauticalMileKm } from "../../src/geo/distance";
import { endsOf, type LngLat, toLngLat } from "../../src/geo/positions";
import { areaKm2, isInArea } from "../../src/geo/shapes";
import { latAt, line, polygon, polygons, ringOf, textOf } from "./committed";

const withExtension = [...line("nll").coordinates, ...line("nll-west-extension").coordinates.slice(1)];
const lineOf1999 = line("dprk-1999-line").coordinates;
const isSouthOfNll = ([lng, lat]: LngLat) => lat < latAt(withExtension, lng);
const isNorthOf1999 = ([lng, lat]: LngLat) => lat > latAt(lineOf1999, lng);

function placeIn(file: string, id: string): LngLat {
	const collection: AtlasCollection = JSON.parse(textOf(file));
	const found = collection.features.find((feature) => feature.properties.id === id);
	if (found?.geometry.type !== "Point") throw new Error(`No point ${id}.`);
	return toLngLat(found.geometry.coordinates);
}

/**
 * JoongAng Ilbo 2001: “42.5 miles” from “the high seas at the north end of Baengnyeongdo”; neither point nor mile is
 * named.
 */
it("ends the Northern Limit Line at 124°E, 42.5 nautical miles from its tenth position to 2.5, and 30 from its last", () => {
	const seaward = { type: "LineString", coordinates: withExtension.slice(9) } as const;
	expect(Math.abs(lengthKm(seaward) / nauticalMileKm - 42.5)).toBeLessThan(2.5);
	expect(lengthKm(line("nll-west-extension")) / nauticalMileKm).toBeCloseTo(29.9, 0);
	expect(endsOf(withExtension)[1][0]).toBeCloseTo(124, 2);
});

it("puts the place where the Cheonan sank south of the Northern Limit Line", () => {
	expect(isSouthOfNll(placeIn("incidents.geojson", "inc-cheonan-2010"))).toBe(true);
});

const islands = ["baengnyeongdo", "daecheongdo", "socheongdo", "yeonpyeongdo", "u-do"];
it.each(islands)("puts %s south of the Northern Limit Line and north of the line of 1999", (id) => {
	const place = placeIn("basemap/places.geojson", id);
	expect(isSouthOfNll(place)).toBe(true);
	expect(isNorthOf1999(place)).toBe(true);
	expect(isInArea(place, polygon("between-lines"))).toBe(true);
});

it("says of U-do that it is nearer to the line of 1999 than that line is certain", () => {
	const km = distanceToLineKm(placeIn("basemap/places.geojson", "u-do"), line("dprk-1999-line"));
	expect(km).toBeCloseTo(0.17, 2);
	const { features }: AtlasCollection = JSON.parse(textOf("dprk-1999.geojson"));
	expect(features[0]?.properties.uncertaintyKm).toBeGreaterThan(km);
	expect(features[0]?.properties.method?.en).toContain("U-do");
});

const clashes = ["inc-yp-1999", "inc-yp-2002", "inc-daecheong-2009"];
it.each(clashes)("puts %s between the lines", (id) => {
	expect(isInArea(placeIn("incidents.geojson", id), polygon("between-lines"))).toBe(true);
});

it("bounds the waters between the lines by both lines and by two closing segments, 1.8 and 134 km long", () => {
	const isOn = (path: readonly Position[], place: LngLat) =>
		distanceToLineKm(place, { type: "LineString", coordinates: [...path] }) < 0.1;
	const ring = ringOf(polygon("between-lines"));
	expect(ring.every((vertex) => isOn(withExtension, vertex) || isOn(lineOf1999, vertex))).toBe(true);
	for (const vertex of [...line("nll").coordinates, ...lineOf1999]) expect(ring).toContainEqual(vertex);
	const closings = ring.slice(1).flatMap((end, index) => {
		const [start, middle] = [ring[index] ?? end, midway(ring[index] ?? end, end)];
		return isOn(withExtension, middle) || isOn(lineOf1999, middle) ? [] : [distanceKm(start, end)];
	});
	expect(closings.map(Math.round)).toEqual([134, 2]);
});

it("holds exactly the places south of the one line and north of the other", () => {
	const area = polygon("between-lines");
	for (let lng = 124.55; lng < 126.1; lng += 0.05) {
		for (let lat = 36.8; lat < 38.1; lat += 0.05) {
			expect(isInArea([lng, lat], area)).toBe(isSouthOfNll([lng, lat]) && isNorthOf1999([lng, lat]));
		}
	}
});

it.each([
	["dprk-2000-waterway-1", 79],
	["dprk-2000-waterway-2", 21],
])("draws %s %i km long, to 1 km, and a mile wide on each side of its axis", (id, km) => {
	const axis = line(`${id}-axis`);
	expect(Math.abs(lengthKm(axis) - km)).toBeLessThan(1);
	expect(areaKm2(polygon(id)) / (lengthKm(axis) * 2 * nauticalMileKm)).toBeCloseTo(1, 2);
	for (const corner of ringOf(polygon(id))) expect(distanceToLineKm(corner, axis)).toBeCloseTo(nauticalMileKm, 1);
});

it.each([
	["dprk-2000-zone-1", ["baengnyeongdo", "daecheongdo", "socheongdo"], 38],
	["dprk-2000-zone-2", ["yeonpyeongdo"], 37.69],
	["dprk-2000-zone-3", ["u-do"], 37.65],
] as const)("draws %s round its islands and not beyond its northern edge (38-00-00N, 37-41-24N)", (id, names, edge) => {
	const parts = polygons(id);
	for (const name of names) {
		const place = placeIn("basemap/places.geojson", name);
		expect(parts.some((part) => isInArea(place, part))).toBe(true);
	}
	expect(Math.max(...parts.flatMap(ringOf).map(([, lat]) => lat))).toBeLessThanOrEqual(edge);
});

it("leads each waterway into the zone of its island", () => {
	for (const [index, zone] of ["dprk-2000-zone-1", "dprk-2000-zone-2"].entries()) {
		const [, end] = endsOf(line(`dprk-2000-waterway-${index + 1}-axis`).coordinates);
		expect(polygons(zone).some((part) => isInArea(end, part))).toBe(true);
	}
});

it("starts the DPRK military boundary of 1977 within 1 km of the Northern Limit Line in the East Sea", () => {
	expect(distanceToLineKm(endsOf(line("dprk-1977-east").coordinates)[0], line("nll-east"))).toBeLessThan(1);
});

function midway([lng0, lat0]: LngLat, [lng1, lat1]: LngLat): LngLat {
	return [(lng0 + lng1) / 2, (lat0 + lat1) / 2];
}
