import { expect, it } from "vitest";
import { offsetPath } from "../../src/picture/paths";
import { makeProjection } from "../../src/picture/projection";
import type { Pixel } from "../../src/picture/svg";
import { pathThrough } from "../../src/picture/svg";
import { makeTracer } from "../../src/picture/trace";

const projection = makeProjection({ lng: 126, lat: 38, zoom: 8, bearing: 0 }, { width: 400, height: 300 });
const trace = makeTracer(projection).paths;
const at = (...pixels: readonly Pixel[]) => pixels.map((pixel) => projection.toPosition(pixel));

it("cuts a line where it leaves the picture, and goes on where it comes back", () => {
	const out = at([200, 150], [200, -500], [300, -500], [300, 150]);
	const paths = trace({ type: "LineString", coordinates: out });
	expect(paths).toHaveLength(2);
	for (const path of paths)
		for (const [x, y] of path) {
			expect(y).toBeGreaterThanOrEqual(-24 - 1e-6);
			expect([200, 300].some((each) => Math.abs(each - x) < 0.01)).toBe(true);
		}
});

it("leaves out what lies beside the picture", () => {
	expect(trace({ type: "LineString", coordinates: at([500, 10], [900, 40]) })).toEqual([]);
	const ring = at([500, 10], [900, 40], [700, 80], [500, 10]);
	expect(trace({ type: "Polygon", coordinates: [ring] })).toEqual([]);
});

it("fills the picture where an area surrounds it", () => {
	const ring = at([-900, -900], [1900, -900], [1900, 1900], [-900, 1900], [-900, -900]);
	const [path = []] = trace({ type: "Polygon", coordinates: [ring] });
	const xs = path.map(([x]) => Math.round(x));
	expect([Math.min(...xs), Math.max(...xs)]).toEqual([-24, 424]);
});

it("lays a path beside another to its right, round corners at the same distance", () => {
	const corner = offsetPath(
		[
			[0, 0],
			[10, 0],
			[10, 10],
		],
		2,
	);
	const rounded = corner.map((pixel) => pixel.map((value) => Math.round(value * 1000) / 1000 + 0));
	expect(rounded).toEqual([
		[0, 2],
		[8, 2],
		[8, 10],
	]);
});

it("writes paths in tenths of a pixel, without places that are one", () => {
	expect(
		pathThrough(
			[
				[1.04, 2],
				[1.01, 2.02],
				[3.26, -1],
				[3.26, 4],
			],
			true,
		),
	).toBe("M1 2 l2.3-3 0 5z");
	expect(
		pathThrough([
			[1, 2],
			[1.01, 2],
		]),
	).toBe("");
});
