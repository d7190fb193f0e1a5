import { expect, it } from "vitest";
import { bearingDeg } from "../../src/geo/direction";
import { distanceKm, distanceToLineKm } from "../../src/geo/distance";
import { endsOf, type LngLat, toLngLat } from "../../src/geo/positions";
import { isInArea } from "../../src/geo/shapes";
import { splitAtMarker } from "../../tools/data/cma-2018";
import { features, line, polygon, ringOf } from "./committed";

const { marker, cutDeg, west, east } = splitAtMarker(line("mdl"));
const parts = { west, east, whole: line("mdl") };

/** Kilometres from the straight cut through marker 0646, to the east of it positive. */
function eastOfCutKm(place: LngLat): number {
	return distanceKm(marker, place) * Math.sin(((bearingDeg(marker, place) - (cutDeg - 180)) * Math.PI) / 180);
}

const zones = [
	["cma-2018-ground", 5, "whole"],
	["cma-2018-fixed-wing-west", 20, "west"],
	["cma-2018-fixed-wing-east", 40, "east"],
	["cma-2018-rotary-wing", 10, "whole"],
	["cma-2018-unmanned-west", 10, "west"],
	["cma-2018-unmanned-east", 15, "east"],
	["cma-2018-balloons", 25, "whole"],
] as const;

it.each(zones)(
	"draws %s %i km from the line, to 0.5 % (text of the agreement), and only in its part: %s",
	(id, km, part) => {
		for (const corner of ringOf(polygon(id))) {
			const offKm = distanceToLineKm(corner, parts[part]);
			const eastKm = eastOfCutKm(corner);
			expect(offKm).toBeLessThan(km * 1.005);
			if (part === "whole" || Math.abs(eastKm) > 0.2) expect(offKm).toBeGreaterThan(km * 0.995);
			if (part === "east") expect(eastKm).toBeGreaterThan(-0.2);
			if (part === "west") expect(eastKm).toBeLessThan(0.2);
		}
	},
);

it("puts marker 0646 on the line, within 3 km of 38.318N 127.470E, where another drawing of it has the place", () => {
	expect(distanceKm(marker, [127.47, 38.318])).toBeLessThan(3);
	expect(distanceToLineKm(marker, line("mdl"))).toBeLessThan(0.01);
	const drawn = features.find(({ properties }) => properties.id === "mdl-marker-0646")?.geometry;
	expect(drawn?.type === "Point" && distanceKm(toLngLat(drawn.coordinates), marker) < 0.1).toBe(true);
});

it("lets the two parts of a zone meet at the marker", () => {
	for (const id of ["cma-2018-fixed-wing", "cma-2018-unmanned"]) {
		for (const part of ["west", "east"]) {
			const [ring = []] = polygon(`${id}-${part}`).coordinates;
			expect(distanceToLineKm(marker, { type: "LineString", coordinates: ring })).toBeLessThan(0.2);
		}
	}
});

it("holds both ends of the line in the zones that follow all of it", () => {
	for (const id of ["cma-2018-ground", "cma-2018-rotary-wing", "cma-2018-balloons"]) {
		for (const end of endsOf(line("mdl").coordinates)) expect(isInArea(end, polygon(id))).toBe(true);
	}
});

it("keeps the sea zones off land: Yeonpyeong's waters are in, Haeju, Sokcho and Wonsan are not", () => {
	expect(isInArea([125.6, 37.5], polygon("cma-2018-sea-west"))).toBe(true);
	expect(isInArea([125.71, 38.04], polygon("cma-2018-sea-west"))).toBe(false);
	expect(isInArea([128.8, 38.5], polygon("cma-2018-sea-east"))).toBe(true);
	expect(isInArea([128.56, 38.205], polygon("cma-2018-sea-east"))).toBe(false);
	expect(isInArea([127.44, 39.15], polygon("cma-2018-sea-east"))).toBe(false);
});

it("ends the flight bans on 22 November 2023 and the rest on 4 June 2024", () => {
	const untilOf = (kind: string) =>
		new Set(features.filter(({ properties }) => properties.kind === kind).map(({ properties }) => properties.until));
	expect(untilOf("no-fly-zone")).toEqual(new Set(["2023-11-22"]));
	expect(untilOf("ground-buffer-zone")).toEqual(new Set(["2024-06-04"]));
	expect(untilOf("sea-buffer-zone")).toEqual(new Set(["2024-06-04"]));
});
