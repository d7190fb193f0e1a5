import { describe, expect, it } from "vitest";
import { keepReach, noReach, roomFor } from "../../../src/features/legend/legend-reach";

const reach = (reachPx: number, mapHeightPx = 800) => ({ reachPx, mapWidthPx: 980, mapHeightPx });

describe("the room of the unfolded legend", () => {
	it("is what the legend takes with a little more, and none while it is folded", () => {
		expect(roomFor(reach(240))).toBe(248);
		expect(roomFor(noReach)).toBe(0);
	});

	it("does not follow a legend that gets shorter with what the map shows, until it is folded", () => {
		const kept = [240, 260, 220].reduce((before, px) => keepReach(before, reach(px)), noReach);
		expect(kept.reachPx).toBe(260);
		expect(keepReach(keepReach(kept, noReach), reach(220)).reachPx).toBe(220);
	});

	it("is taken anew when the map has another size", () => {
		expect(keepReach(reach(260), reach(180, 600)).reachPx).toBe(180);
	});

	it("is none where too little of the map would be left, however the legend changes then", () => {
		const kept = [420, 380].reduce((before, px) => keepReach(before, reach(px)), noReach);
		expect(roomFor(kept)).toBe(0);
	});
});
