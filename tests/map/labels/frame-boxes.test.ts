import { describe, expect, it } from "vitest";
import { placeFrameBoxes } from "../../../src/map/labels/frame-boxes";
import type { PixelBox } from "../../../src/map/pixel-box";
import { collisionBoxPx } from "../../../src/map/style/collision-box";

const [width, height] = [390, 700];

/** Where MapLibre puts the collision boxes, in pixels of the container, as the style's layer of them says. */
function boxesOf(size: { readonly width: number; readonly height: number }, obstructions: readonly PixelBox[] = []) {
	const { features } = placeFrameBoxes({ ...size, obstructions, unproject: (pixel) => [...pixel] });
	return features.map(({ geometry, properties }) => {
		const [x = 0, y = 0] = geometry.coordinates;
		const [up = 0, right = 0, down = 0, left = 0] = properties.padding.map((px) => px + collisionBoxPx / 2);
		return { anchor: [x, y], left: x - left, right: x + right, top: y - up, bottom: y + down };
	});
}

/** Whether a label that has a pixel for its box, or this box, is kept away. */
function isKeptOff(boxes: readonly PixelBox[], x: number, y: number, label = { width: 0, height: 0 }): boolean {
	return boxes.some(
		({ left, right, top, bottom }) => x + label.width >= left && x <= right && y + label.height >= top && y <= bottom,
	);
}

describe("the collision boxes of a map’s frame", () => {
	it("line it without a gap, and so far out that no label leaps over them", () => {
		const boxes = boxesOf({ width, height });
		for (const out of [5, -40, -90]) {
			for (let x = 0; x <= width; x += 10)
				expect([isKeptOff(boxes, x, out), isKeptOff(boxes, x, height - out)]).toEqual([true, true]);
			for (let y = 0; y <= height; y += 10)
				expect([isKeptOff(boxes, out, y), isKeptOff(boxes, width - out, y)]).toEqual([true, true]);
		}
	});

	it("leave the map within to its labels", () => {
		const boxes = boxesOf({ width, height });
		for (let x = 15; x < width - 10; x += 20)
			for (let y = 15; y < height - 10; y += 20) expect(isKeptOff(boxes, x, y)).toBe(false);
	});

	it("keep a label off a control wherever the two would touch, and nowhere else", () => {
		const control = { left: 100, top: 200, right: 140, bottom: 310 };
		const label = { width: 80, height: 14 };
		const boxes = boxesOf({ width, height }, [control]);
		for (let x = 20; x + label.width < width - 20; x += 3)
			for (let y = 20; y + label.height < height - 20; y += 3) {
				const gap = Math.max(
					control.left - x - label.width,
					x - control.right,
					control.top - y - label.height,
					y - control.bottom,
				);
				if (gap < 2) expect(isKeptOff(boxes, x, y, label), `${x}, ${y}`).toBe(true);
				if (gap > 4) expect(isKeptOff(boxes, x, y, label), `${x}, ${y}`).toBe(false);
			}
	});

	it("never touch, since of two that do MapLibre would place one only", () => {
		const legend = { left: 5, top: 560, right: 300, bottom: 595 };
		const readouts = { left: 5, top: 590, right: 90, bottom: 640 };
		const boxes = boxesOf({ width, height }, [legend, readouts]);
		for (const [index, one] of boxes.entries())
			for (const other of boxes.slice(index + 1)) {
				const isApart = one.right < other.left || other.right < one.left;
				expect(isApart || one.bottom < other.top || other.bottom < one.top).toBe(true);
			}
		expect(isKeptOff(boxes, 200, 570)).toBe(true);
		expect(isKeptOff(boxes, 50, 620)).toBe(true);
	});

	it("line the widest windows too, with none farther from its anchor than MapLibre can tell", () => {
		const wide = { width: 5120, height: 4000 };
		const buttons = { left: wide.width - 60, right: wide.width - 10, top: 10, bottom: 200 };
		const boxes = boxesOf(wide, [buttons]);
		for (const { anchor, left, right, top, bottom } of boxes) {
			const [x = 0, y = 0] = anchor;
			expect(Math.max(x - left, right - x, y - top, bottom - y)).toBeLessThan(2047);
		}
		const nearly = { width: 2, height: 2 };
		const isCovered = (x: number, y: number) => isKeptOff(boxes, x - 1, y - 1, nearly);
		for (let x = 0; x <= wide.width; x += 40) expect(isCovered(x, -50) && isCovered(x, wide.height - 5)).toBe(true);
		for (let y = 0; y <= wide.height; y += 40) expect(isCovered(-50, y) && isCovered(wide.width - 5, y)).toBe(true);
		expect(isCovered(wide.width - 30, 100)).toBe(true);
		expect(isCovered(wide.width / 2, wide.height / 2)).toBe(false);
	});
});
