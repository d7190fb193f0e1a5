import type { Browser, Page } from "playwright";
import type { PageName } from "./build-pages";
import { readProbe } from "./read-probe";
import type { CompressedServer } from "./serve-compressed";

/** The pages whose frames are compared: both draw with MapLibre, the same layers over the fine basemap. */
export const framePages = ["limit-lines", "maplibre"] as const;
/** One of {@link framePages}. */
export type FramePage = (typeof framePages)[number];

const fragments: Readonly<Record<FramePage, string>> = {
	"limit-lines": "#map=8/37.75/126.2",
	maplibre: "#near",
};
const timeoutMs = 60_000;

/**
 * Drags and zooms a page's map with the mouse over the fine basemap, and returns the 95th percentile, in milliseconds,
 * of the times between animation frames meanwhile.
 */
export async function measureFrames(browser: Browser, server: CompressedServer, name: FramePage): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(timeoutMs);
		await page.addInitScript(await readProbe("frame-probe"));
		await page.goto(server.urlOf(name satisfies PageName) + fragments[name]);
		await page.waitForFunction(isAtRest);
		await page.evaluate(() => window.countFrames());
		await moveAbout(page);
		const times = await page.evaluate(() => window.frameTimes);
		return percentile(
			times.slice(1).map((time, index) => time - (times[index] ?? time)),
			0.95,
		);
	} finally {
		await context.close();
	}
}

async function moveAbout({ mouse }: Page): Promise<void> {
	const drag = async (dx: number, dy: number) => {
		await mouse.move(800, 420);
		await mouse.down();
		await mouse.move(800 + dx, 420 + dy, { steps: 8 });
		await mouse.up();
	};
	const zoom = async (notch: number) => {
		for (let count = 0; count < 4; count++) await mouse.wheel(0, notch);
	};
	await drag(260, 40);
	await zoom(-120);
	await drag(-240, 120);
	await zoom(120);
	await drag(120, -200);
}

function isAtRest(): boolean {
	const busy = document.querySelector("[aria-busy]")?.getAttribute("aria-busy");
	return busy === "false" || (busy === undefined && performance.getEntriesByName("lines-drawn").length > 0);
}

function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
