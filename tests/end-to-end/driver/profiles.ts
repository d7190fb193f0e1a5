import type { Browser, BrowserContext, Page } from "playwright";
import { type Graphics, setGraphics } from "./graphics";
import { type Watch, watchContext } from "./watch";

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

/** A profile of a browser, with one page, in which nobody has been. */
export interface Profile {
	readonly page: Page;
	readonly watch: Watch;
	/** Ends its use, and tells of problems that were seen and not declared. */
	leave(): Promise<readonly string[]>;
}

/**
 * The profiles of a browser. A new one with its first page takes about as long as the site in it, so those that are left
 * are emptied and given again.
 */
export interface Profiles {
	take(options: UserOptions): Promise<Profile>;
}

/** How long a user waits for one thing before giving up. */
const patienceMs = 30_000;

/** Keeps profiles for the site at `url`, whose build lies in `folder`. */
export function keepProfiles(browser: Browser, url: string, folder: string): Profiles {
	const { origin } = new URL(url);
	const left = new Map<string, { readonly context: BrowserContext; readonly page: Page; readonly watch: Watch }[]>();

	async function make({ phone, graphics = "blank", scripts = true }: UserOptions) {
		const context = await browser.newContext({
			locale: "en-US",
			javaScriptEnabled: scripts,
			// What a map looks like is not looked at here, and a quarter of the pixels is drawn much sooner in software.
			deviceScaleFactor: 0.5,
			...(phone && { hasTouch: true, isMobile: true, viewport: phone }),
		});
		context.setDefaultTimeout(patienceMs);
		await setGraphics(context, graphics, folder);
		return { context, page: await context.newPage(), watch: watchContext(context, origin) };
	}

	/** Takes from a profile what somebody left in it. */
	async function empty(context: BrowserContext, page: Page): Promise<void> {
		await Promise.all(context.pages().map((each) => each !== page && each.close()));
		await page.unrouteAll({ behavior: "ignoreErrors" });
		await context.clearPermissions();
		// A picture: something of the site that has its storage and runs no script.
		await page.goto(`${url}icon.svg`);
		await page.evaluate(() => {
			localStorage.clear();
			sessionStorage.clear();
		});
		await page.mouse.move(0, 0);
		const session = await context.newCDPSession(page);
		await session.send("Page.resetNavigationHistory");
		await session.detach();
	}

	return {
		async take(options) {
			// What a profile cannot change.
			const kind = JSON.stringify([Boolean(options.phone), options.graphics, options.scripts]);
			const { context, page, watch } = left.get(kind)?.pop() ?? (await make(options));
			await page.setViewportSize(options.phone ?? options.window ?? { width: 1024, height: 640 });
			await page.emulateMedia({
				media: "screen",
				colorScheme: options.colorScheme ?? "light",
				reducedMotion: options.motion ? "no-preference" : "reduce",
				contrast: "no-preference",
				forcedColors: "none",
			});
			if (options.permissions) await context.grantPermissions([...options.permissions]);
			return {
				page,
				watch,
				async leave() {
					if (page.isClosed() || options.scripts === false) await context.close();
					else {
						await empty(context, page);
						left.set(kind, [...(left.get(kind) ?? []), { context, page, watch }]);
					}
					return watch.takesProblems();
				},
			};
		},
	};
}
