import type { Page } from "playwright";
import { expect } from "vitest";
import { type Finger, makeFinger } from "./finger";

/** What has the keyboard's focus. */
export interface Focused {
	readonly role: string | null;
	readonly className: string;
	readonly text: string;
}

/** A drag with the mouse, in pixels of the window. */
export interface Drag {
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
	readonly button?: "left" | "right";
	/** What happens before the button is let go. */
	readonly meanwhile?: () => Promise<void>;
}

/** Keyboard, mouse and fingers. */
export function makeHandWords(page: Page) {
	const focused = (): Promise<Focused> =>
		page.evaluate(() => ({
			role: document.activeElement?.getAttribute("role") ?? null,
			className: document.activeElement?.className ?? "",
			text: document.activeElement?.textContent ?? "",
		}));
	return {
		/** Presses a key, or several together, such as `Control+k`. */
		hits: (key: string) => page.keyboard.press(key),
		/** Presses the keys of a text one after another. */
		types: (text: string) => page.keyboard.type(text),
		/** Enters a text at once, as an input method does. */
		enters: (text: string) => page.keyboard.insertText(text),
		/** Does something while a key is held down. */
		async holds(key: string, action: () => Promise<void>) {
			await page.keyboard.down(key);
			await action();
			await page.keyboard.up(key);
		},
		focused,
		/** Waits until what has the focus has this role, class or text. */
		seesFocus: (expected: Partial<Focused>) =>
			expect.poll(focused, { message: "what has the focus" }).toMatchObject(expected),
		/** Whether the focus is within an open card or window. */
		seesFocusInDialog: () =>
			expect
				.poll(() => page.getByRole("dialog").evaluate((element) => element.contains(document.activeElement)))
				.toBe(true),
		movesMouse: (x: number, y: number) => page.mouse.move(x, y),
		doubleClicks: (x: number, y: number) => page.mouse.dblclick(x, y),
		turnsWheel: (deltaX: number, deltaY: number) => page.mouse.wheel(deltaX, deltaY),
		async drags({ from, to, button = "left", meanwhile }: Drag) {
			await page.mouse.move(...from);
			await page.mouse.down({ button });
			await page.mouse.move(...to, { steps: 8 });
			await meanwhile?.();
			await page.mouse.up({ button });
		},
		tapsTwice: async (x: number, y: number) => {
			await page.touchscreen.tap(x, y);
			await page.touchscreen.tap(x, y);
		},
		/** A finger that rests, drags and draws; the page must have been opened with touch. */
		finger: (): Promise<Finger> => makeFinger(page),
		/** Draws two fingers apart. */
		async pinches() {
			const session = await page.context().newCDPSession(page);
			const send = (type: "touchStart" | "touchMove", apart: number) =>
				session.send("Input.dispatchTouchEvent", {
					type,
					touchPoints: [
						{ x: 195 - apart, y: 300 },
						{ x: 195 + apart, y: 320 },
					],
				});
			await send("touchStart", 30);
			for (let apart = 35; apart <= 90; apart += 5) await send("touchMove", apart);
			await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
		},
		copiedText: () => page.evaluate(() => navigator.clipboard.readText()),
		/** What is selected as text. */
		selectedText: () => page.evaluate(() => String(document.getSelection())),
	};
}
