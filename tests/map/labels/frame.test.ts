import { describe, expect, it } from "vitest";
import { placeGuards } from "../../../src/map/labels/frame";

const [width, height] = [390, 700];

/** Whether a guard keeps names off a place, in pixels of the container. */
function isGuarded(x: number, y: number, boxes: Parameters<typeof placeGuards>[2] = []): boolean {
	return placeGuards(width, height, boxes).some(
		({ box: { left, right, top, bottom } }) => x >= left && x <= right && y >= top && y <= bottom,
	);
}

describe("the frame that names keep clear of", () => {
	it("is lined without a gap, and so far out that no name leaps over it", () => {
		for (const out of [5, -40, -90]) {
			for (let x = 0; x <= width; x += 10) {
				expect(isGuarded(x, out)).toBe(true);
				expect(isGuarded(x, height - out)).toBe(true);
			}
			for (let y = 0; y <= height; y += 10) {
				expect(isGuarded(out, y)).toBe(true);
				expect(isGuarded(width - out, y)).toBe(true);
			}
		}
	});

	it("leaves the map within to its names", () => {
		for (let x = 15; x < width - 10; x += 20)
			for (let y = 15; y < height - 10; y += 20) expect(isGuarded(x, y)).toBe(false);
	});

	it("covers what stands over the map, and no more", () => {
		const box = { left: 100, top: 200, right: 140, bottom: 310 };
		expect(isGuarded(100, 200, [box])).toBe(true);
		expect(isGuarded(140, 310, [box])).toBe(true);
		expect(isGuarded(90, 250, [box])).toBe(false);
		expect(isGuarded(120, 320, [box])).toBe(false);
	});

	it("has no two guards that touch, of which MapLibre would place one only", () => {
		const legend = { left: 5, top: 560, right: 300, bottom: 595 };
		const readings = { left: 5, top: 590, right: 90, bottom: 640 };
		const boxes = placeGuards(width, height, [legend, readings]).map(({ box }) => box);
		for (const [index, one] of boxes.entries())
			for (const other of boxes.slice(index + 1)) {
				const isApart = one.right < other.left || other.right < one.left;
				expect(isApart || one.bottom < other.top || other.bottom < one.top).toBe(true);
			}
		expect(isGuarded(200, 570, [legend, readings])).toBe(true);
		expect(isGuarded(50, 620, [legend, readings])).toBe(true);
	});

	it("lines the widest windows too, with no box farther from its place than MapLibre can tell", () => {
		const [wide, tall] = [5120, 4000];
		const buttons = { left: wide - 60, right: wide - 10, top: 10, bottom: 200 };
		const guards = placeGuards(wide, tall, [buttons]);
		for (const { at, box } of guards) {
			const reach = [at[0] - box.left, box.right - at[0], at[1] - box.top, box.bottom - at[1]];
			expect(Math.max(...reach.map(Math.abs))).toBeLessThan(2047);
		}
		const covers = (x: number, y: number) =>
			guards.some(({ box }) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1);
		for (let x = 0; x <= wide; x += 40) expect(covers(x, -50) && covers(x, tall - 5)).toBe(true);
		for (let y = 0; y <= tall; y += 40) expect(covers(-50, y) && covers(wide - 5, y)).toBe(true);
		expect(covers(wide - 30, 100)).toBe(true);
		expect(covers(wide / 2, tall / 2)).toBe(false);
	});
});
