import { expect, it } from "vitest";
import { distanceKm } from "../../../src/geo/distance";
import type { LngLat } from "../../../src/geo/positions";
import { bessel1841, toGeocentric, toGeodetic, tokyoToWgs84, wgs84 } from "../../../tools/geo/datum";

const places: readonly LngLat[] = [
	[124, 33],
	[126.11, 37.71],
	[133, 43],
	[-70, -55],
	[0, 0],
];

it.each([bessel1841, wgs84])("goes to geocentric coordinates and back within a tenth of a millimetre", (ellipsoid) => {
	for (const place of places) {
		const returned = toGeodetic(toGeocentric(place, ellipsoid), ellipsoid);
		expect(distanceKm(place, returned) * 1e6).toBeLessThan(100);
	}
});

it("puts the equator at one half-axis and the pole at the other", () => {
	expect(toGeocentric([0, 0], wgs84)).toEqual([6_378_137, 0, 0]);
	expect(toGeocentric([0, 90], wgs84)[2]).toBeCloseTo(6_356_752.314, 3);
});

it("moves a parallel by 303 m as Korean law does, 38-33-00N to 38-33-09.83N, but for the 10 m of three parameters", () => {
	const [, lat] = tokyoToWgs84([128.41, 38.55]);
	expect(Math.abs(lat - (38 + 33 / 60 + 9.83 / 3600)) * 111_195).toBeLessThan(10);
});

it("reaches the vertices of the Incheon flight information region (AIP 2026) from the printed degrees within 2 m", () => {
	expect(distanceKm(tokyoToWgs84([126 + 1 / 60, 37.658333]), [126.014639, 37.661083]) * 1000).toBeLessThan(2);
	expect(distanceKm(tokyoToWgs84([124.866667, 37.766667]), [124.86475, 37.769389]) * 1000).toBeLessThan(2);
});
