import { describe, expect, it } from "vitest";
import { openSheetAt, roomOf, settleSheet, sheetHeights, stepSheet } from "../../../src/features/sheet/sheet-steps";
import { noPadding, reachFromTop, shiftFromCovered } from "../../../src/state/map-padding";
import { sheetSteps } from "../../../src/state/panels";

const heights = sheetHeights(740);

describe("what comes out from under a sheet", () => {
	const foot = { bottomPx: 400, leftPx: 0 };

	it("lies above it and above what stands on it, but not above the middle of what is seen", () => {
		expect(shiftFromCovered({ x: 0, y: 600 }, 800, foot, 16)).toEqual([0, 600 - (400 - 84)]);
		expect(shiftFromCovered({ x: 0, y: 600 }, 800, foot, 48)).toEqual([0, 600 - 200]);
		expect(shiftFromCovered({ x: 0, y: 300 }, 800, foot, 16)).toEqual([0, 0]);
	});

	it("lies beside it, and moves nowhere where nothing covers the map", () => {
		expect(shiftFromCovered({ x: 100, y: 600 }, 800, { bottomPx: 0, leftPx: 300 }, 16)).toEqual([100 - 348, 0]);
		expect(shiftFromCovered({ x: 100, y: 790 }, 800, noPadding, 16)).toEqual([0, 0]);
	});
});

describe("what stands over the map's upper edge", () => {
	it("covers the map as far as it reaches, and nothing while it is not displayed", () => {
		expect(reachFromTop({ offsetTop: 26 }, { offsetHeight: 80 })).toBe(106);
		expect(reachFromTop({ offsetTop: 26 }, { offsetHeight: 0 })).toBe(0);
		expect(reachFromTop({ offsetTop: 26 }, undefined)).toBe(0);
	});
});

describe("the heights of a sheet", () => {
	it("rise from step to step and leave a strip of the map, in any room", () => {
		for (const room of [0, 90, 200, 340, 740, 1100]) {
			const { peek, half, full } = sheetHeights(room);
			expect(peek).toBeLessThanOrEqual(half);
			expect(half).toBeLessThanOrEqual(full);
			expect(full).toBeLessThanOrEqual(Math.max(0, room - 8));
		}
		expect(heights.peek).toBeLessThan(heights.half);
		expect(heights.half).toBeLessThan(heights.full);
	});

	it("leave room for as many lines of larger text, and for the map", () => {
		expect(sheetHeights(680).half).toBe(354);
		expect(sheetHeights(680, 24).half).toBe(360);
		expect(sheetHeights(680, 32).half).toBe(422);
	});

	it("are reached one after another, and end", () => {
		expect(stepSheet("peek", 1)).toBe("half");
		expect(stepSheet("half", 1)).toBe("full");
		expect(stepSheet("full", 1)).toBe("full");
		expect(stepSheet("full", -9)).toBe("peek");
	});
});

describe("a sheet that is let go of", () => {
	it("rests at the nearest height when it is still", () => {
		for (const step of sheetSteps) {
			expect(settleSheet(heights[step] - 30, 0, heights)).toBe(step);
			expect(settleSheet(heights[step] + 30, 0, heights)).toBe(step);
		}
	});

	it("goes on the way it was flung", () => {
		const between = (heights.peek + heights.half) / 2;
		expect(settleSheet(between, 0.8, heights)).toBe("half");
		expect(settleSheet(between, -0.8, heights)).toBe("peek");
		expect(settleSheet(heights.half + 20, 2, heights)).toBe("full");
	});

	it("is closed by drawing it down, not by a fling from on high", () => {
		expect(settleSheet(heights.peek / 2 - 1, 0, heights)).toBeUndefined();
		expect(settleSheet(heights.half, -9, heights)).toBe("peek");
	});
});

describe("a sheet that shows something else", () => {
	it("opens half, and beside the map full", () => {
		expect(openSheetAt("article", undefined, false)).toBe("half");
		expect(openSheetAt("article", undefined, true)).toBe("full");
	});

	it("lets the map be seen with what is on it, and what is read not be a peek", () => {
		expect(openSheetAt("feature", { content: "article", step: "full" }, false)).toBe("half");
		expect(openSheetAt("feature", { content: "article", step: "full" }, true)).toBe("full");
		expect(openSheetAt("pin", { content: "feature", step: "peek" }, false)).toBe("peek");
		expect(openSheetAt("article", { content: "feature", step: "peek" }, false)).toBe("half");
	});

	it("stays where the person put it while it shows the same", () => {
		for (const step of sheetSteps) expect(openSheetAt("article", { content: "article", step }, false)).toBe(step);
	});
});

describe("what a sheet covers", () => {
	it("is its height below, at most half, or its width beside", () => {
		expect(roomOf("peek", heights, undefined)).toEqual({ bottomPx: heights.peek, leftPx: 0 });
		expect(roomOf("full", heights, undefined)).toEqual({ bottomPx: heights.half, leftPx: 0 });
		expect(roomOf("full", heights, { widthPx: 360 })).toEqual({ bottomPx: 0, leftPx: 360 });
		expect(roomOf("peek", heights, { widthPx: 360 })).toEqual(noPadding);
	});
});
