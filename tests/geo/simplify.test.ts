import type { Position } from "geojson";
import { expect, it } from "vitest";
import { distanceToLineKm } from "../../src/geo/distance";
import { toLngLat } from "../../src/geo/positions";
import { smoothPath } from "../../src/geo/simplify";

const zigzag: Position[] = Array.from({ length: 21 }, (_, index) => [126 + index / 100, 38 + (index % 2) * 0.005]);
const corner: Position[] = [
	[126, 38],
	[127, 38],
	[127, 39],
];

function sharpestTurnDeg(path: readonly Position[]): number {
	const headings = path.slice(1).map(([lng = 0, lat = 0], index) => {
		const [lng0 = 0, lat0 = 0] = path[index] ?? [];
		return (Math.atan2(lat - lat0, lng - lng0) * 180) / Math.PI;
	});
	return Math.max(...headings.slice(1).map((heading, index) => Math.abs(heading - (headings[index] ?? 0))));
}

it("leaves out turns within the tolerance", () => {
	expect(smoothPath(zigzag, 1)).toEqual([zigzag[0], zigzag.at(-1)]);
});

it("rounds a corner, keeps the ends, and stays within about a tolerance of the path", () => {
	const smooth = smoothPath(corner, 5);
	expect(sharpestTurnDeg(corner)).toBe(90);
	expect(sharpestTurnDeg(smooth)).toBeLessThan(25);
	expect([smooth[0], smooth.at(-1)]).toEqual([corner[0], corner.at(-1)]);
	const line = { type: "LineString" as const, coordinates: corner };
	for (const place of smooth) expect(distanceToLineKm(toLngLat(place), line)).toBeLessThan(6);
});
