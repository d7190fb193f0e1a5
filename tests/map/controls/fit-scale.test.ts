import { describe, expect, it } from "vitest";
import { fitScale, fitScales } from "../../../src/map/controls/fit-scale";

describe("the bar of a scale", () => {
	it("is the longest round length that fits", () => {
		const lengths = [0.0999, 0.17, 1, 4.99, 5, 29, 30, 999].map((room) => fitScale(room).length);
		expect(lengths).toEqual([0.05, 0.1, 1, 3, 5, 20, 30, 500]);
	});

	it("is one of kilometres and one of nautical miles in the same room", () =>
		expect(fitScales(37.04)).toEqual({ km: { length: 30, share: 30 / 37.04 }, miles: { length: 20, share: 1 } }));

	it("takes the share of the room that its length is of the room's", () => {
		expect(fitScale(40)).toEqual({ length: 30, share: 0.75 });
		for (let room = 0.02; room < 5000; room *= 1.07) {
			const { length, share } = fitScale(room);
			expect(share * room).toBeCloseTo(length, 9);
			expect(share).toBeGreaterThan(0.49);
			expect(share).toBeLessThanOrEqual(1);
		}
	});
});
