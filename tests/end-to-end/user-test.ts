import type { BrowserContextOptions } from "playwright";
import { test as base, expect } from "vitest";
import { type Graphics, setGraphics } from "./driver/graphics";
import { builtFolder, openSite } from "./driver/site";
import { makeUser, type User } from "./driver/user";
import { watchContext } from "./driver/watch";

/** How a user comes to the site, where not at a desk with an English browser in daylight. */
export interface UserOptions {
	/** A phone of that size, held upright and used with a finger. */
	readonly phone?: { readonly width: number; readonly height: number };
	/** A window of that size, where not the usual one. */
	readonly window?: { readonly width: number; readonly height: number };
	readonly colorScheme?: "light" | "dark";
	/** Whether things may move on the screen; they jump unless a test asks for it. */
	readonly motion?: boolean;
	/** What the browser draws with WebGL 2; nothing, unless the story looks at the map's pixels. */
	readonly graphics?: Graphics;
	/** Whether the browser runs scripts. */
	readonly scripts?: boolean;
	/** What the browser lets the page do; everything else it refuses. */
	readonly permissions?: readonly ("clipboard-read" | "clipboard-write")[];
}

/** How long a user waits for one thing before giving up. */
const patienceMs = 30_000;

/**
 * A test with `visitor`, which brings a user with a fresh profile. When the test ends, it fails if a page asked anything
 * of another host, or if an error was thrown or written to the console that the test did not declare. The files that run
 * in one worker share the server and the browser.
 */
export const test = base
	.extend("folder", { scope: "worker" }, builtFolder)
	.extend("site", { scope: "worker" }, async ({ folder }, { onCleanup }) => {
		const site = await openSite(folder);
		onCleanup(site.close);
		return site;
	})
	.extend("visitor", async ({ folder, site }, { onCleanup }) => {
		const endings: (() => Promise<readonly string[]>)[] = [];
		onCleanup(async () => {
			const problems = await Promise.all(endings.map((end) => end()));
			expect(problems.flat(), "what went wrong unseen").toEqual([]);
		});
		return async (options: UserOptions = {}): Promise<User> => {
			const context = await site.browser.newContext(toContextOptions(options));
			context.setDefaultTimeout(patienceMs);
			await setGraphics(context, options.graphics ?? "blank", folder);
			const watch = watchContext(context, new URL(site.url).origin);
			endings.push(async () => {
				await context.close();
				return watch.problems();
			});
			return makeUser(await context.newPage(), site.url, watch);
		};
	});

function toContextOptions({
	phone,
	window,
	colorScheme = "light",
	motion,
	scripts = true,
	permissions = [],
}: UserOptions) {
	return {
		locale: "en-US",
		colorScheme,
		javaScriptEnabled: scripts,
		reducedMotion: motion ? "no-preference" : "reduce",
		permissions: [...permissions],
		viewport: phone ?? window ?? { width: 1024, height: 640 },
		// What a map looks like is not looked at here, and a quarter of the pixels is drawn much sooner in software.
		deviceScaleFactor: 0.5,
		...(phone && { hasTouch: true, isMobile: true }),
	} satisfies BrowserContextOptions;
}
