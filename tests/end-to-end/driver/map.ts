import { createHash } from "node:crypto";
import type { Page } from "playwright";
import { expect } from "vitest";
import { type MapPlace, toPixel } from "./map-place";

/** A line of the graticule, and where it meets the frame of the map, in pixels. */
export interface Degree {
	readonly text: string | null;
	readonly x: number;
	readonly y: number;
}

/** A place in the window, in pixels. */
export interface Pixel {
	readonly x: number;
	readonly y: number;
}

interface MapWordsNeeds {
	address(): ReadonlyMap<string, string>;
	mapSettles(): Promise<void>;
}

/** The map: its places, what stands on it, and what it says of where it is. */
export function makeMapWords(page: Page, { address, mapSettles }: MapWordsNeeds) {
	const map = page.locator(`[role=region]:is([aria-label="Map"], [aria-label="지도"])`);
	const canvas = page.locator(".map-canvas");

	/** Where places are in the window, in pixels; the camera must be in the address. */
	async function pixelsOf(places: readonly MapPlace[]): Promise<readonly Pixel[]> {
		const camera = address().get("map");
		const box = await map.boundingBox();
		if (camera === undefined || !box) throw new Error(`No camera in ${page.url()}, or no map in sight.`);
		return places.map((place) => {
			const { x, y } = toPixel(place, camera, box);
			return { x: box.x + x, y: box.y + y };
		});
	}

	async function pixelOf(place: MapPlace): Promise<Pixel> {
		const [pixel] = await pixelsOf([place]);
		return pixel as Pixel;
	}

	const readDegrees = (): Promise<readonly Degree[]> =>
		page.locator(".map-degrees span").evaluateAll((labels) =>
			labels.map((label) => {
				const { x, y } = label.getBoundingClientRect();
				return { text: label.textContent, x, y };
			}),
		);

	return {
		/** Where a place is in the window, in pixels; the camera must be in the address. */
		pixelOf,
		pixelsOf,
		/** Clicks the map at a place; the camera must be in the address. */
		async clicks(place: MapPlace, button: "left" | "right" = "left") {
			const { x, y } = await pixelOf(place);
			await page.mouse.click(x, y, { button });
		},
		/** Touches the map at a place with a finger; the camera must be in the address. */
		async taps(place: MapPlace) {
			const { x, y } = await pixelOf(place);
			await page.touchscreen.tap(x, y);
		},
		/** Puts the mouse on the middle of the map. */
		async pointsAtMiddle() {
			const box = await canvas.boundingBox();
			if (!box) throw new Error("There is no map.");
			await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		},
		/** Whether positions, `[lng, lat]`, lie within the map by the camera in the address. */
		async hasInView(...positions: readonly (readonly [number, number])[]): Promise<boolean> {
			const box = await canvas.boundingBox();
			const camera = address().get("map");
			if (!box || camera === undefined) return false;
			return positions.every(([lng, lat]) => {
				const { x, y } = toPixel({ position: [lng, lat] }, camera, box);
				return x >= 0 && y >= 0 && x <= box.width && y <= box.height;
			});
		},
		/** The name of what is under the mouse. */
		nameUnderMouse: () => page.locator(".hover-name").innerText(),
		/** Sees the scale and what else comes after the first drawing. */
		seesReadings: () => page.locator(".map-readouts").waitFor(),
		/** Sees so many points of one place spread round it. */
		async seesSpread(points: number) {
			await page.locator(`[data-spread='${points}']`).waitFor();
			await mapSettles();
		},
		/** Sees a ring within so many pixels to the left or right of the middle of the map. */
		async seesRingNearMiddle(withinPx: number) {
			const ring = await page.locator(".map-ring").boundingBox();
			const box = await canvas.boundingBox();
			expect(Math.abs((ring?.x ?? 0) - (box?.x ?? 0) - (box?.width ?? 0) / 2)).toBeLessThan(withinPx);
		},
		seesNoRing: () => page.locator(".map-ring").waitFor({ state: "detached" }),
		/** A digest of the map's picture, to see whether it changes. */
		async picture() {
			const taken = await page.locator(".map-canvas canvas").first().screenshot();
			return createHash("sha1").update(taken).digest("hex");
		},
		/** What the frame of the map says of where it is. */
		readDegrees,
		/** How far the lines of the graticule lie at most from where they were; infinitely far where they are others. */
		async farthestPx(before: readonly Degree[]): Promise<number> {
			const now = await readDegrees();
			if (now.map(({ text }) => text).join() !== before.map(({ text }) => text).join()) return Number.POSITIVE_INFINITY;
			return Math.max(
				...now.map(({ x, y }, index) => Math.hypot(x - (before[index]?.x ?? 0), y - (before[index]?.y ?? 0))),
			);
		},
		/** Waits until neither the map nor the address changes from one look to the next, 200 ms later. */
		async seesRest() {
			let before = "";
			const isSame = async () => {
				const now = `${page.url()} ${JSON.stringify(await readDegrees())}`;
				const was = before;
				before = now;
				return now === was;
			};
			await expect.poll(isSame, { interval: 200 }).toBe(true);
			await mapSettles();
		},
		/** Keeps a list of the cameras that the address goes through, as of this moment. */
		async listsCameras(): Promise<() => Promise<readonly string[]>> {
			await page.evaluate(() => {
				const cameras = new Set<string>();
				Object.assign(window, { cameras });
				const replace = history.replaceState.bind(history);
				history.replaceState = (...entry) => {
					cameras.add(/map=([^&]*)/.exec(String(entry[2]))?.[1] ?? "");
					replace(...entry);
				};
			});
			return () => page.evaluate(() => [...(window as unknown as { cameras: Set<string> }).cameras]);
		},
	};
}
