import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { eastwardRuns, placesAlong } from "../../src/geo/along";

it("gives places at equal steps, round corners too", () => {
	const corner = [
		[0, 0],
		[3, 0],
		[3, 4],
	] as const;
	expect(placesAlong(corner, 2)).toEqual([
		[0, 0],
		[2, 0],
		[3, 1],
		[3, 3],
		[3, 4],
	]);
});

it("gives the end once, also where the steps come out even", () => {
	const line = [
		[0, 0],
		[1, 0],
		[2, 0],
	] as const;
	expect(placesAlong(line, 1)).toEqual([
		[0, 0],
		[1, 0],
		[2, 0],
	]);
	expect(placesAlong(line, 0.5)).toHaveLength(5);
});

const along = (...lngs: number[]): Position[] => lngs.map((lng, index) => [lng, index]);

describe("the runs of a line to the east", () => {
	it("are the line itself where it runs there, and the line turned round where it runs west", () => {
		const line = along(1, 2, 3);
		expect(eastwardRuns(line, 0.5)).toEqual([line]);
		expect(eastwardRuns(line.toReversed(), 0.5)).toEqual([line]);
	});

	it("are cut where it turns back for good, but not where it only sways", () => {
		const line = along(0, 2, 1.8, 4, 3, 1, 5);
		expect(eastwardRuns(line, 0.5)).toEqual([line.slice(0, 4), line.slice(3, 6).toReversed(), line.slice(5)]);
	});

	it("hold a line that runs neither way", () => {
		expect(eastwardRuns(along(1, 1, 1), 0.5)).toEqual([along(1, 1, 1)]);
	});
});
