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

/** A browser profile with one page, without storage, history or permissions but those asked for. */
export interface Profile {
	readonly page: Page;
	readonly watch: Watch;
	/** Ends its use; returns the problems that were seen and not declared. */
	release(): Promise<readonly string[]>;
}

/**
 * The profiles of one browser. To make one with its page takes about as long as to open the site there, so a released one
 * is reset and used again: other pages are closed, storage, history, permissions and routes cleared. It keeps its HTTP
 * cache and what {@link Page.addInitScript} added; a story that must leave no such script behind closes its page, and
 * the profile goes with it.
 */
export interface Profiles {
	acquire(options: UserOptions): Promise<Profile>;
}

/** How long a user waits for one thing before giving up. */
const patienceMs = 30_000;

/** What is made anew for each kind of profile, and lasts. */
interface Kept {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly watch: Watch;
}

/** Makes the profiles for the site at `url`, whose build lies in `folder`. */
export function makeProfiles(browser: Browser, url: string, folder: string): Profiles {
	const free = new Map<string, Kept[]>();

	async function make({ phone, graphics = "blank", scripts = true }: UserOptions): Promise<Kept> {
		const context = await browser.newContext({
			locale: "en-US",
			javaScriptEnabled: scripts,
			// Layout is in CSS pixels; a quarter of the device's pixels is drawn much sooner in software.
			deviceScaleFactor: 0.5,
			...(phone && { hasTouch: true, isMobile: true, viewport: phone }),
		});
		context.setDefaultTimeout(patienceMs);
		await setGraphics(context, graphics, folder);
		return { context, page: await context.newPage(), watch: watchContext(context, new URL(url).origin) };
	}

	async function reset({ context, page }: Kept): Promise<void> {
		await Promise.all(context.pages().map((each) => each !== page && each.close()));
		page.removeAllListeners("request");
		await page.unrouteAll({ behavior: "ignoreErrors" });
		await context.clearPermissions();
		// A file of the site that runs no script, but has the site's storage.
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
		async acquire(options) {
			const { phone, window, graphics = "blank", scripts = true } = options;
			// What cannot be changed once a profile is made.
			const kind = `${phone ? "phone" : "desk"}, ${graphics}, ${scripts}`;
			const kept = free.get(kind)?.pop() ?? (await make(options));
			const { context, page, watch } = kept;
			await page.setViewportSize(phone ?? window ?? { width: 1024, height: 640 });
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
				async release() {
					// Without scripts no storage can be cleared.
					if (page.isClosed() || !scripts) await context.close();
					else {
						await reset(kept);
						free.set(kind, [...(free.get(kind) ?? []), kept]);
					}
					return watch.takesProblems();
				},
			};
		},
	};
}
