import { afterEach, describe, expect, it, vi } from "vitest";
import { createPrintService } from "../../src/state/print-service";

const print = vi.fn();
const prepare = vi.fn(async () => {});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	print.mockReset();
});

function makePrinting(hasMap: boolean) {
	vi.stubGlobal("window", { print });
	return createPrintService(() => hasMap, prepare);
}

describe("printing", () => {
	it("waits for the map in the colours of paper, and then has those of the screen again", async () => {
		const printing = makePrinting(true);
		const printed = printing.print();
		await printing.print();
		expect([printing.isDue(), print.mock.calls.length]).toEqual([true, 0]);
		printing.reportDrawn();
		await printed;
		expect([printing.isDue(), print.mock.calls.length]).toEqual([false, 1]);
	});

	it("needs no map", async () => {
		await makePrinting(false).print();
		expect(print).toHaveBeenCalledOnce();
	});

	it("waits for what is printed beside the map", async () => {
		let arrive = () => {};
		prepare.mockReturnValueOnce(
			new Promise<void>((resolve) => {
				arrive = resolve;
			}),
		);
		const printed = makePrinting(false).print();
		// All that could go on without it has gone on after one turn of the event loop.
		await new Promise((resolve) => setTimeout(resolve));
		expect(print).not.toHaveBeenCalled();
		arrive();
		await printed;
		expect(print).toHaveBeenCalledOnce();
	});

	it("does not wait for ever for a map that is not drawn", async () => {
		vi.useFakeTimers();
		const printing = makePrinting(true);
		const printed = printing.print();
		await vi.runAllTimersAsync();
		await printed;
		expect([printing.isDue(), print.mock.calls.length]).toEqual([false, 1]);
	});
});
