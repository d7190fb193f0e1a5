import { expect, it } from "vitest";
import { distanceKm, distanceToLineKm, lengthKm, nauticalMileKm } from "../../src/geo/distance";
import { endsOf, type LngLat, toLngLat } from "../../src/geo/positions";
import { isInArea } from "../../src/geo/shapes";
import { distanceToShoreKm, landAt, readCoast } from "../../tools/data/coast";
import { features, line, multiLine, polygon, ringOf } from "./committed";

it("draws the middle of the estuary 70 km long (agreement of 2018, annex 5), from the end of the Military Demarcation Line", () => {
	const estuary = line("han-estuary");
	expect(Math.abs(lengthKm(estuary) - 70)).toBeLessThan(1.5);
	expect(distanceKm(endsOf(estuary.coordinates)[0], endsOf(line("mdl").coordinates)[0])).toBeLessThan(0.2);
	expect(distanceKm(endsOf(estuary.coordinates)[1], endsOf(line("nll").coordinates)[0])).toBeLessThan(0.5);
});

it("draws the legal limit of civilian control 10 km from the line, to 50 m, and south of it", () => {
	const ccl = line("ccl").coordinates.map(toLngLat);
	for (const place of ccl) expect(Math.abs(distanceToLineKm(place, line("mdl")) - 10)).toBeLessThan(0.05);
	const [start, end] = endsOf(ccl);
	expect([start[1] < 37.95, end[1] < 38.6]).toEqual([true, true]);
});

it("has 23 base points, and 60.3 nautical miles between the 13th and the 14th (Limits in the Seas 121), to 0.2", () => {
	const points = features.filter(({ properties }) => properties.kind === "base-point");
	expect(points).toHaveLength(23);
	const [from, to] = [points[12], points[13]].map((point) =>
		point?.geometry.type === "Point" ? toLngLat(point.geometry.coordinates) : ([0, 0] as LngLat),
	);
	expect(Math.abs(distanceKm(from ?? [0, 0], to ?? [0, 0]) / nauticalMileKm - 60.3)).toBeLessThan(0.2);
});

it("draws the territorial sea 12 and 3 nautical miles from the baseline, to 0.05", () => {
	const baseline = line("rok-baseline-main");
	const milesOff = (place: LngLat) => distanceToLineKm(place, baseline) / nauticalMileKm;
	for (const place of multiLine("rok-territorial-sea-12nm").coordinates.flat().map(toLngLat)) {
		expect(Math.abs(milesOff(place) - 12)).toBeLessThan(0.05);
	}
	for (const place of line("rok-territorial-sea-3nm").coordinates.map(toLngLat)) {
		expect(Math.abs(milesOff(place) - 3)).toBeLessThan(0.05);
	}
});

it("interrupts the 12 nautical miles where Jejudo is as near, to 1 km, and ends them off Soryeongdo", () => {
	const jeju = landAt(readCoast("fine"), [126.5535, 33.3852]);
	const [east = [], west = [], ...others] = multiLine("rok-territorial-sea-12nm").coordinates;
	expect(others).toEqual([]);
	for (const end of [endsOf(east)[1], endsOf(west)[0]]) {
		expect(distanceToShoreKm(end, jeju) - 12 * nauticalMileKm).toBeGreaterThan(0);
		expect(distanceToShoreKm(end, jeju) - 12 * nauticalMileKm).toBeLessThan(1);
	}
	expect(distanceKm(endsOf(west)[1], [125.749444, 36.982222]) / nauticalMileKm).toBeCloseTo(12, 1);
});

it("draws the DPRK–Russia boundary 214 nautical miles long (Sovereign Limits), to 1", () => {
	expect(Math.abs(lengthKm(line("dprk-russia-maritime-boundary")) / nauticalMileKm - 214)).toBeLessThan(1);
});

it("puts the corners of the Provisional Measures Zone within 20 m of the layer of the ROK fisheries ministry", () => {
	const ring = ringOf(polygon("rok-china-provisional-measures-zone"));
	const published: readonly LngLat[] = [
		[123.664872, 37.002846],
		[122.030026, 35.503016],
		[125.414739, 32.186727],
		[124.498131, 36.752878],
	];
	for (const corner of published) {
		expect(Math.min(...ring.map((place) => distanceKm(place, corner))) * 1000).toBeLessThan(20);
	}
});

it("puts the corners of the fishing limit within 20 m of the layer of the ROK fisheries ministry", () => {
	const drawn = line("fishing-limit-west").coordinates.map(toLngLat);
	for (const corner of [
		[126.158819, 37.577737],
		[124.660603, 37.869407],
		[123.998265, 37.919512],
	] as LngLat[]) {
		expect(Math.min(...drawn.map((place) => distanceKm(place, corner))) * 1000).toBeLessThan(20);
	}
});

it("keeps the fishing limit south of the Northern Limit Line in the East Sea, 6 to 8 km off", () => {
	for (const place of line("fishing-limit-east").coordinates.map(toLngLat).slice(1)) {
		expect(distanceToLineKm(place, line("nll-east"))).toBeGreaterThan(6);
		expect(distanceToLineKm(place, line("nll-east"))).toBeLessThan(8);
	}
});

it("joins P518 to P518E, whose south corner lies on its edge, to 0.5 km, and to the Military Demarcation Line", () => {
	const [ring = []] = polygon("p518").coordinates;
	const edge = { type: "LineString", coordinates: ring } as const;
	expect(distanceToLineKm([128.557778, 38.27], edge)).toBeLessThan(0.5);
	for (const place of ringOf(polygon("p518"))) expect(place[1]).toBeLessThan(38.64);
	expect(isInArea([127.2, 38.2], polygon("p518"))).toBe(true);
	expect(isInArea([126.977, 37.566], polygon("r75"))).toBe(true);
});

it("lets P518W follow the Northern Limit Line, to 0.35 km, as the published data do", () => {
	const shared = ringOf(polygon("p518w")).filter(([lng, lat]) => lng > 124.86 && lng < 126.12 && lat > 37.55);
	expect(shared.length).toBeGreaterThan(6);
	for (const corner of shared) expect(distanceToLineKm(corner, line("nll"))).toBeLessThan(0.35);
});
