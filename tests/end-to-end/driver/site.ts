import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { browserArguments, cheapArguments, ensureBrowser } from "../../../tools/browser/find-browser";
import { serveFolder } from "../../../tools/browser/serve-dist";

/** The built site on this machine, and a browser that reaches nothing else. */
export interface Site {
	/** Where the site begins: below a path, as on a host that serves several, with a slash at the end. */
	readonly url: string;
	readonly browser: Browser;
	close(): Promise<void>;
}

/** The folder of the build; another one can be named to see a test fail. */
export const builtFolder = process.env.LIMIT_LINES_BUILD ?? "dist";

const cutOff = ["--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];

/** Serves a build and starts a browser; throws, with what to do, where there is no build. */
export async function openSite(folder: string): Promise<Site> {
	if (!existsSync(join(folder, "index.html")))
		throw new Error(`There is no build in “${folder}”. Run “npx vite build”, or “npm test”, which builds first.`);
	const server = await serveFolder(folder, "/somewhere/");
	const browser = await chromium.launch({
		executablePath: ensureBrowser(),
		args: [...browserArguments, ...cheapArguments, ...cutOff],
	});
	return {
		url: server.url,
		browser,
		async close() {
			await browser.close();
			await server.close();
		},
	};
}
