import type { Page } from "playwright";

/** A finger on a touch screen, in pixels of the window. */
export interface Finger {
	touches(x: number, y: number): Promise<void>;
	/** Draws to a place in steps, as the screen tells of them. */
	drawsTo(x: number, y: number): Promise<void>;
	lifts(): Promise<void>;
}

/** Makes a finger that scrolls, drags and presses as one does; the page must have been opened with touch. */
export async function makeFinger(page: Page): Promise<Finger> {
	const session = await page.context().newCDPSession(page);
	let at = { x: 0, y: 0 };
	const send = (type: "touchStart" | "touchMove" | "touchEnd") =>
		session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [at] });
	return {
		async touches(x, y) {
			at = { x, y };
			await send("touchStart");
		},
		async drawsTo(x, y) {
			const from = at;
			const steps = 8;
			for (let step = 1; step <= steps; step++) {
				at = { x: from.x + ((x - from.x) * step) / steps, y: from.y + ((y - from.y) * step) / steps };
				await send("touchMove");
			}
		},
		async lifts() {
			await send("touchEnd");
		},
	};
}
