import { describe, expect, it } from "vitest";
import { distanceToLinePx, type HitCandidate, rankHits } from "../../../src/map/adapter/hit-test";

const project = ([x = 0, y = 0]: readonly number[]) => ({ x, y });
const hits = (candidates: readonly HitCandidate[], inside: readonly string[] = [], radiusPx = 20) =>
	rankHits(candidates, { x: 0, y: 0 }, { radiusPx, inside: new Set(inside), project });
const line = (id: string, y: number): HitCandidate => ({
	id,
	geometry: {
		type: "LineString",
		coordinates: [
			[-50, y],
			[50, y],
		],
	},
});
const point = (id: string, x: number): HitCandidate => ({ id, geometry: { type: "Point", coordinates: [x, 0] } });
const area = (id: string): HitCandidate => ({
	id,
	geometry: {
		type: "Polygon",
		coordinates: [
			[
				[-9, -9],
				[9, -9],
				[9, 9],
				[-9, 9],
				[-9, -9],
			],
		],
	},
});

describe("what lies under the pointer", () => {
	it("is points before lines before areas, the nearer before the farther", () => {
		expect(hits([area("zone"), line("far", 15), line("near", 2), point("dot", 12)], ["zone"])).toEqual([
			"dot",
			"near",
			"far",
			"zone",
		]);
	});

	it("reaches a line at its radius and no farther", () => {
		expect(hits([line("line", 20)])).toEqual(["line"]);
		expect(hits([line("line", 20.5)])).toEqual([]);
		expect(hits([line("line", 25)], [], 26)).toEqual(["line"]);
	});

	it("counts an area only within it", () => {
		expect(hits([area("zone")])).toEqual([]);
		expect(hits([area("zone")], ["zone"])).toEqual(["zone"]);
	});

	it("names a feature once, however many tiles it came from", () => {
		expect(hits([line("line", 18), line("line", 3), line("other", 5)])).toEqual(["line", "other"]);
	});

	it("measures to the ends of a line, and to a line without length", () => {
		expect(
			distanceToLinePx(
				[
					{ x: 3, y: 4 },
					{ x: 30, y: 40 },
				],
				{ x: 0, y: 0 },
			),
		).toBe(5);
		expect(
			distanceToLinePx(
				[
					{ x: 3, y: 4 },
					{ x: 3, y: 4 },
				],
				{ x: 0, y: 0 },
			),
		).toBe(5);
	});
});
