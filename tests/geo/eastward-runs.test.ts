import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { eastwardRuns } from "../../src/geo/eastward-runs";

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
