import { describe, expect, it } from "vitest";
import { passageAtLine, readingLinePx } from "../../../src/features/reader/reading-line";

const clientHeight = 600;
const lineAt = (scrollTop: number, scrollHeight: number) => readingLinePx({ scrollTop, scrollHeight, clientHeight });

/** The passages read, in turn, while a text is scrolled from end to end in steps of so many pixels. */
function readThrough(placesPx: readonly number[], scrollHeight: number, stepPx: number): readonly number[] {
	const read = new Set<number>();
	for (let scrollTop = 0; scrollTop <= scrollHeight - clientHeight; scrollTop += stepPx)
		read.add(
			passageAtLine(
				placesPx.map((place) => place - scrollTop),
				lineAt(scrollTop, scrollHeight),
			),
		);
	return [...read];
}

describe("the line at which somebody reads", () => {
	it("lies a third down in the middle of a text, and at the edges where the text begins and ends", () => {
		expect(lineAt(0, 3000)).toBe(0);
		expect(lineAt(1000, 3000)).toBe(200);
		expect(lineAt(2400, 3000)).toBe(600);
	});

	it("moves down the text with every scroll, also in a text that is hardly longer than what is in view", () => {
		for (const scrollHeight of [660, 1100, 1300, 5000]) {
			const places = Array.from(
				{ length: scrollHeight - clientHeight + 1 },
				(_, top) => top + lineAt(top, scrollHeight),
			);
			expect(places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))).toBe(true);
			expect([places[0], places.at(-1)]).toEqual([0, scrollHeight]);
		}
	});

	it("stays at the top of a text that cannot be scrolled", () => {
		expect(lineAt(0, 600)).toBe(0);
	});
});

describe("the passage that is read", () => {
	it("is the one nearest to the line", () => {
		expect(passageAtLine([-50, 190, 400], 200)).toBe(1);
		expect(passageAtLine([], 200)).toBe(-1);
	});

	it("is each in turn while the text is scrolled, the first, the last and those on one line included", () => {
		expect(readThrough([20, 60, 300, 700, 700, 700, 1500, 1520, 2900, 2980], 3000, 1)).toEqual([...Array(10).keys()]);
		expect(readThrough([10, 300, 640], 650, 1)).toEqual([0, 1, 2]);
	});
});
