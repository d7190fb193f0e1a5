import type { LineString, Polygon, Position } from "geojson";
import { expect, it } from "vitest";
import { alongLine, densify } from "../../src/geo/along";
import { distanceKm } from "../../src/geo/distance";
import { toLngLat } from "../../src/geo/positions";
import { areaKm2, isInArea } from "../../src/geo/shapes";
import { simplifyPath } from "../../src/geo/simplify";
import { bandAround } from "../../tools/geo/bands";
import { boxArea, commonArea, cutOut, uniteAreas } from "../../tools/geo/overlay";
import { rewind } from "../../tools/geo/rings";
import { roundGeometry } from "../../tools/geo/rounding";

const straight: LineString = {
	type: "LineString",
	coordinates: [
		[127, 38],
		[127.25, 38],
		[127.5, 38],
	],
};

it("leaves out vertices within the tolerance and keeps those beyond it", () => {
	const path: Position[] = [
		[127, 38],
		[127.1, 38.0005],
		[127.2, 38.01],
		[127.3, 38],
	];
	expect(simplifyPath(path, 0.5)).toEqual([path[0], path[2], path[3]]);
	expect(simplifyPath(path, 2)).toEqual([path[0], path[3]]);
	expect(simplifyPath(path, 0.001)).toEqual(path);
});

it("keeps a ring closed when it simplifies it", () => {
	const [ring = []] = boxArea(127, 38, 128, 39).coordinates;
	const dense = densify({ type: "LineString", coordinates: ring }, 5).coordinates;
	expect(dense.length).toBeGreaterThan(70);
	expect(simplifyPath(dense, 0.01)).toEqual(ring);
});

it("leaves a path of one or two vertices as it is", () => {
	expect(simplifyPath([[127, 38]], 1)).toEqual([[127, 38]]);
	expect(simplifyPath([], 1)).toEqual([]);
});

it("adds vertices on the line so that none is farther than the step from the next", () => {
	const dense = densify(straight, 3).coordinates.map(toLngLat);
	for (const [index, place] of dense.entries()) {
		expect(distanceKm(dense[index - 1] ?? place, place)).toBeLessThanOrEqual(3);
		expect(place[1]).toBe(38);
	}
	expect(dense).toContainEqual([127.25, 38]);
});

it("finds the place a share of the way along a line", () => {
	expect(alongLine(straight, 0)).toEqual([127, 38]);
	expect(alongLine(straight, 0.75)[0]).toBeCloseTo(127.375, 6);
	expect(alongLine(straight, 1)).toEqual([127.5, 38]);
});

it("rounds to fewer decimals and merges what becomes equal", () => {
	const line: LineString = {
		type: "LineString",
		coordinates: [
			[126.12345, 37],
			[126.1234, 37.00001],
			[127, 37.98765],
		],
	};
	expect(roundGeometry(line, 3).coordinates).toEqual([
		[126.123, 37],
		[127, 37.988],
	]);
});

it("leaves an end of a band round when told so", () => {
	const band = bandAround(straight, 2, { endDeg: "round" });
	expect(isInArea([127.515, 38], band)).toBe(true);
	expect(isInArea([126.99, 38], band)).toBe(false);
	const both = bandAround(straight, 2, { startDeg: "round", endDeg: "round" });
	expect(areaKm2(both) - areaKm2(bandAround(straight, 2))).toBeCloseTo(Math.PI * 2 ** 2, 0);
});

it("unites, intersects and cuts areas", () => {
	const [one, other] = [boxArea(127, 38, 128, 39), boxArea(127.5, 38, 128.5, 39)];
	const km2 = (area: Polygon | { type: "MultiPolygon" }) => (area.type === "Polygon" ? areaKm2(area) : Number.NaN);
	expect(km2(uniteAreas([one, other])) / areaKm2(one)).toBeCloseTo(1.5, 3);
	expect(km2(commonArea(one, other)) / areaKm2(one)).toBeCloseTo(0.5, 3);
	expect(km2(cutOut(one, [other])) / areaKm2(one)).toBeCloseTo(0.5, 3);
	expect(uniteAreas([one])).toBe(one);
	expect(cutOut(one, [])).toBe(one);
	expect(() => commonArea(one, boxArea(130, 38, 131, 39))).toThrow("Nothing is left");
});

it("keeps areas that do not touch apart, each wound anticlockwise", () => {
	const apart = rewind(uniteAreas([boxArea(127, 38, 128, 39), boxArea(130, 38, 131, 39)]));
	expect(apart.type).toBe("MultiPolygon");
	expect(apart.coordinates).toHaveLength(2);
	const clockwise = {
		type: "MultiPolygon",
		coordinates: [[boxArea(127, 38, 128, 39).coordinates[0]?.toReversed() ?? []]],
	};
	expect(rewind(clockwise as { type: "MultiPolygon"; coordinates: Position[][][] }).coordinates[0]).toEqual(
		boxArea(127, 38, 128, 39).coordinates,
	);
});
