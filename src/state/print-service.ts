import { createSignal } from "solid-js";

/** Printing the page. Readers are reactive. */
export interface PrintService {
	/** Whether the page is about to be printed, and takes the colours of paper first. */
	isDue(): boolean;
	/** Prints when the map is drawn in those colours, or after some seconds without that. */
	print(): Promise<void>;
	/** Called by the map when it has been drawn as it is to be printed. */
	reportDrawn(): void;
}

/** Paper in the colours of the screen is better than none. */
const mostWaitMs = 5000;

/**
 * Makes the printing of a page; `hasMap` tells whether there is a map to wait for, and `prepare` fetches what is printed
 * beside it, for which the same seconds are waited.
 */
export function createPrintService(hasMap: () => boolean, prepare: () => Promise<unknown>): PrintService {
	const [isDue, setDue] = createSignal(false);
	let reportDrawn = () => {};
	return {
		isDue,
		reportDrawn: () => reportDrawn(),
		async print() {
			if (isDue()) return;
			const drawn = new Promise<void>((resolve) => {
				reportDrawn = resolve;
			});
			setDue(true);
			try {
				const isReady = Promise.all([hasMap() ? drawn : undefined, prepare()]);
				await Promise.race([isReady, new Promise((resolve) => setTimeout(resolve, mostWaitMs))]);
				window.print();
			} finally {
				setDue(false);
			}
		},
	};
}
