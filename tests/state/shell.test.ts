import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createShell } from "../../src/state/shell";

const make = () => createRoot(() => createShell(false));

describe("the shell", () => {
	beforeEach(() =>
		vi.stubGlobal("window", {
			matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
		}),
	);
	afterEach(() => void vi.unstubAllGlobals());

	it("tells how far the map has come, and waits for none that failed", () => {
		const shell = make();
		const reached = () => [shell.hasReached("started"), shell.hasReached("lines-drawn"), shell.failure()];
		expect(reached()).toEqual([false, false, undefined]);
		shell.report("started");
		expect(reached()).toEqual([true, false, undefined]);
		shell.report("lines-drawn");
		expect(reached()).toEqual([true, true, undefined]);
		shell.report("no-webgl");
		expect(reached()).toEqual([true, true, "no-webgl"]);
	});

	it("keeps what is framed clear of heading and legend, which cover nothing", () => {
		const shell = make();
		shell.takeRoom("heading", { topPx: 90 });
		shell.takeRoom("legend", { bottomPx: 240 });
		expect(shell.covered()).toMatchObject({ bottomPx: 0, leftPx: 0 });
		expect(shell.mapPadding()).toEqual({ topPx: 90, bottomPx: 240, leftPx: 0 });
	});

	it("sets the legend on what covers the map's foot, and gives back what a panel leaves", () => {
		const shell = make();
		shell.takeRoom("legend", { bottomPx: 100 });
		shell.takeRoom("sheet", { bottomPx: 300, leftPx: 0 });
		shell.takeRoom("card", { leftPx: 380 });
		expect(shell.mapPadding()).toEqual({ topPx: 0, bottomPx: 400, leftPx: 380 });
		expect(shell.covered()).toMatchObject({ bottomPx: 300, leftPx: 380 });
		shell.takeRoom("sheet");
		shell.takeRoom("card");
		expect(shell.mapPadding()).toEqual({ topPx: 0, bottomPx: 100, leftPx: 0 });
	});
});
