import { afterEach, describe, expect, it, vi } from "vitest";
import { createPageState } from "../../src/state/page-state";

const print = vi.fn();

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	print.mockReset();
});

function makePage(draw?: () => Promise<void>) {
	vi.stubGlobal("window", { print });
	const page = createPageState();
	page.setMapDrawer(draw);
	return page;
}

describe("printing", () => {
	it("waits for the map in the colours of paper, and then has those of the screen again", async () => {
		let finish = () => {};
		const page = makePage(
			() =>
				new Promise((resolve) => {
					finish = resolve;
				}),
		);
		const printed = page.print();
		await page.print();
		expect([page.isPrintDue(), print.mock.calls.length]).toEqual([true, 0]);
		finish();
		await printed;
		expect([page.isPrintDue(), print.mock.calls.length]).toEqual([false, 1]);
	});

	it("needs no map", async () => {
		await makePage().print();
		expect(print).toHaveBeenCalledOnce();
	});

	it("does not wait for ever for a map that is not drawn", async () => {
		vi.useFakeTimers();
		const page = makePage(() => new Promise(() => {}));
		const printed = page.print();
		await vi.runAllTimersAsync();
		await printed;
		expect([page.isPrintDue(), print.mock.calls.length]).toEqual([false, 1]);
	});
});
