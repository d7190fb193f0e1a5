import { expect, it } from "vitest";
import { distanceM, type LngLat, ringAreaKm2 } from "../../tools/basemap/grid";
import { roundShore } from "../../tools/basemap/round-shore";

const cellDeg = 3 / 3600;

/** A closed line through corners given in cells of the raster, at Yeonpyeongdo. */
function ringOf(...cells: readonly (readonly [x: number, y: number])[]): LngLat[] {
	const open = cells.map(([x, y]): LngLat => [125.7 + x * cellDeg, 37.6 + y * cellDeg]);
	return [...open, open[0] as LngLat];
}

/** An island of 12 km² with stairs on its south-eastern side. */
const stairs = Array.from({ length: 40 }, (_, index) => [20 + Math.ceil(index / 2), Math.floor(index / 2)] as const);
const island = ringOf([0, 0], ...stairs, [40, 60], [0, 60]);

const turnsDeg = (ring: readonly LngLat[]) =>
	ring.slice(2).map(([lng, lat], index) => {
		const [[x0, y0], [x1, y1]] = [ring[index] as LngLat, ring[index + 1] as LngLat];
		const turn = Math.atan2(lat - y1, lng - x1) - Math.atan2(y1 - y0, x1 - x0);
		return (Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) * 180) / Math.PI;
	});

it("makes a slope of the raster’s stairs and leaves long shores where they were", () => {
	const round = roundShore(island);
	const slope = round.filter(([lng]) => lng > 125.7 + 22 * cellDeg && lng < 125.7 + 38 * cellDeg).slice(0, 30);
	expect(slope).toHaveLength(30);
	expect(Math.max(...turnsDeg(slope))).toBeLessThan(0.01);
	expect(Math.min(...round.map(([lng]) => lng))).toBe(125.7);
	expect(Math.max(...round.map(([, lat]) => lat))).toBeCloseTo(37.6 + 60 * cellDeg, 9);
});

it("keeps every corner within 60 m", () => {
	const round = roundShore(island);
	for (const corner of island) expect(Math.min(...round.map((place) => distanceM(place, corner)))).toBeLessThan(60);
});

it("keeps the area of an islet", () => {
	const islet = ringOf([0, 0], [3, 0], [3, 1], [4, 1], [4, 3], [0, 3]);
	expect(ringAreaKm2(roundShore(islet)) / ringAreaKm2(islet)).toBeCloseTo(1, 3);
});

it("keeps fixed corners, and the ring closed", () => {
	const [corner] = island as [LngLat];
	const round = roundShore(island, (place) => place === corner);
	expect(round[0]).toEqual(corner);
	expect(round.at(-1)).toEqual(round[0]);
	expect(round.filter((place) => place === corner)).toHaveLength(2);
});
