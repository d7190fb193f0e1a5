import { createSignal } from "solid-js";

/** Printing the page. Readers are reactive. */
export interface PrintService {
	/** Whether the page is about to be printed, and takes the colours of paper first. */
	isDue(): boolean;
	/** Prints when the map is drawn in those colours, or after some seconds without that; at once where there is no map. */
	print(): Promise<void>;
	/** Called by the map when it has been drawn as it is to be printed. */
	reportDrawn(): void;
}

/** Paper in the colours of the screen is better than none. */
const mostWaitMs = 5000;

/** Makes the printing of a page; `hasMap` tells whether there is a map to wait for. */
export function createPrintService(hasMap: () => boolean): PrintService {
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
				if (hasMap()) await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, mostWaitMs))]);
				window.print();
			} finally {
				setDue(false);
			}
		},
	};
}
