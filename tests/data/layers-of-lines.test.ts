import type { LineString, Position } from "geojson";
import { expect, it } from "vitest";
import { distanceKm, distanceToLineKm, lengthKm } from "../../src/geo/distance";
import { endsOf, type LngLat, toLngLat } from "../../src/geo/positions";
import { areaKm2, isInArea } from "../../src/geo/shapes";
import { readMainland } from "../../tools/data/coast";
import { circleAround } from "../../tools/geo/bands";
import { line, polygon, ringOf } from "./committed";

it("draws the Military Demarcation Line 238 to 248 km long (National Geographic 2013; the traditional 155 miles)", () => {
	expect(lengthKm(line("mdl"))).toBeGreaterThan(238);
	expect(lengthKm(line("mdl"))).toBeLessThan(248);
});

it("ends that line where US boundary data and ROK airspace data end it", () => {
	expect(endsOf(line("mdl").coordinates)).toEqual([
		[126.690347, 37.842885],
		[128.360413, 38.618279],
	]);
});

it("draws the Demilitarized Zone with 890 to 920 km² (896 in US data, about 906 from the Gyeonggi figure)", () => {
	expect(areaKm2(polygon("dmz"))).toBeGreaterThan(890);
	expect(areaKm2(polygon("dmz"))).toBeLessThan(920);
});

const limits = ["dmz-northern-limit", "dmz-southern-limit"];
it.each(limits)("keeps every vertex of %s 2 km from the line, to 6 m", (id) => {
	const offM = line(id).coordinates.map(
		(place) => Math.abs(distanceToLineKm(toLngLat(place), lineNear(place)) - 2) * 1000,
	);
	expect(Math.max(...offM)).toBeLessThan(6);
});

/** What of the Military Demarcation Line lies within some 8 km of a place to the east and the west, and between. */
function lineNear([lng = 0]: Position): LineString {
	const { type, coordinates } = line("mdl");
	const isNear = ([other = 0]: Position) => Math.abs(other - lng) < 0.1;
	const [first, last] = [coordinates.findIndex(isNear), coordinates.findLastIndex(isNear)];
	return { type, coordinates: coordinates.slice(Math.max(first - 1, 0), last + 2) };
}

const mainland = readMainland("fine");
const [nearImjin = [], nearSea = []] = endsOf(line("mdl").coordinates).map((end) =>
	[0.3, 0.8, 1.3, 1.9].flatMap((km) => ringOf(circleAround(end, km))),
);

it("covers the land within 2 km of the line's end at the East Sea, and no water", () => {
	expect(nearSea.filter((place) => isInArea(place, polygon("dmz")) !== isInArea(place, mainland))).toEqual([]);
});

it("covers no water at the line's end on the Imjin, and nothing on the other bank", () => {
	expect(nearImjin.filter((place) => isInArea(place, polygon("dmz")) && !isInArea(place, mainland))).toEqual([]);
	expect(isInArea([126.7, 37.832], mainland)).toBe(true);
	expect(distanceToLineKm([126.7, 37.832], line("mdl"))).toBeLessThan(2);
	expect(isInArea([126.7, 37.832], polygon("dmz"))).toBe(false);
});

const publishedEnds: Readonly<Record<string, readonly [LngLat, LngLat]>> = {
	"dmz-northern-limit": [
		[128.364817, 38.63598],
		[126.670739, 37.83372],
	],
	"dmz-southern-limit": [
		[126.711806, 37.849472],
		[128.369584, 38.599593],
	],
};
it.each(limits)("ends %s within 60 m of where US boundary data end it", (id) => {
	const drawn = endsOf(line(id).coordinates);
	const offM = publishedEnds[id]?.map((end, index) => distanceKm(drawn[index] ?? [0, 0], end) * 1000) ?? [];
	expect(Math.max(...offM)).toBeLessThan(60);
});

it("takes the ring of the zone from both limits", () => {
	const ring = new Set(ringOf(polygon("dmz")).map(String));
	expect(limits.flatMap((id) => line(id).coordinates).filter((place) => !ring.has(String(place)))).toEqual([]);
});

it("draws the Joint Security Area 800 m across, with Panmunjom in it, 600 m or less from the line (37-57-21N 126-40-36E)", () => {
	expect(areaKm2(polygon("jsa"))).toBeCloseTo(Math.PI * 0.4 ** 2, 2);
	expect(isInArea([126.67667, 37.95583], polygon("jsa"))).toBe(true);
	expect(distanceToLineKm([126.67667, 37.95583], line("mdl"))).toBeLessThan(0.6);
});

const westSeaOnWgs84: readonly LngLat[] = [
	[126.10906, 37.715244],
	[126.014626, 37.661083],
	[125.747984, 37.71746],
	[125.69299, 37.694406],
	[125.66466, 37.693017],
	[125.514675, 37.684682],
	[125.242482, 37.586079],
	[125.045278, 37.640235],
	[124.864737, 37.769383],
	[124.848066, 38.002687],
	[124.631419, 38.052678],
];

it("draws the Northern Limit Line within 20 m of its positions as shifted by another program", () => {
	const drawn = line("nll").coordinates.map(toLngLat);
	expect(drawn).toHaveLength(westSeaOnWgs84.length);
	for (const [index, expected] of westSeaOnWgs84.entries()) {
		expect(distanceKm(drawn[index] ?? [0, 0], expected) * 1000).toBeLessThan(20);
	}
});

it("joins the parts of the Northern Limit Line to one another and to the Military Demarcation Line", () => {
	expect(line("nll-west-extension").coordinates[0]).toEqual(line("nll").coordinates.at(-1));
	expect(line("nll-east").coordinates[0]).toEqual(line("mdl").coordinates.at(-1));
});

it("starts the first waterway of March 2000 within 100 m of the DPRK line of 1999, as both texts imply", () => {
	expect(distanceToLineKm([125.221944, 37.1675], line("dprk-1999-line"))).toBeLessThan(0.1);
});
