import type { Page, Route } from "playwright";
import { expect } from "vitest";

/** How long a user waits for the first drawing of a page: in software, on a machine that does other things too. */
const firstDrawingMs = 90_000;

const settledMap = `[role=region][aria-busy="false"]:is([aria-label="Map"], [aria-label="지도"])`;

/** Coming to a link of the site at `url`, and what the address says. */
export function makeAddressWords(page: Page, url: string) {
	const mapSettles = () => page.locator(settledMap).waitFor({ timeout: firstDrawingMs });
	const address = () => readFragment(page.url());
	return {
		/**
		 * Opens a link, whole, or as of `#` or `?` in the site, and waits until everything visible is drawn. Where only what follows `#`
		 * differs from the address, the page stays the same, as for a link within it.
		 */
		async opens(link: string) {
			await page.goto(new URL(link, url).href, { timeout: firstDrawingMs });
			await mapSettles();
		},
		/** Opens a link in a page that is loaded anew. */
		async opensAnew(link: string) {
			await page.goto("about:blank");
			await page.goto(new URL(link, url).href, { timeout: firstDrawingMs });
			await mapSettles();
		},
		/** Goes to a page of the site and waits for nothing there. */
		async visits(link: string) {
			await page.goto(new URL(link, url).href, { timeout: firstDrawingMs });
		},
		/** Waits until the map has come to rest. */
		mapSettles,
		/** Does not get the next file that matches a pattern: the connection is lost, or the server answers with a status. */
		async misses(file: string, status?: number) {
			const refuse = (route: Route) => (status === undefined ? route.abort() : route.fulfill({ status }));
			await page.route(file, refuse, { times: 1 });
		},
		/** Keeps a list of the paths that the page asks for, as of this moment. */
		listsRequests(): readonly string[] {
			const paths: string[] = [];
			page.on("request", (request) => paths.push(new URL(request.url()).pathname));
			return paths;
		},
		/** The whole address. */
		link: () => page.url(),
		/** The fragment of the address, by key. */
		address,
		/** Waits until the address holds these values; undefined for a key that must not be there. */
		async findsInAddress(expected: Readonly<Record<string, string | RegExp | undefined>>) {
			const found = () => Object.fromEntries(Object.keys(expected).map((key) => [key, address().get(key)]));
			const wanted = Object.entries(expected).map(([key, value]) => [
				key,
				value instanceof RegExp ? expect.stringMatching(value) : value,
			]);
			await expect.poll(found).toEqual(Object.fromEntries(wanted));
		},
		async goesBack() {
			await page.goBack();
			await mapSettles();
		},
		async goesForward() {
			await page.goForward();
			await mapSettles();
		},
		/** How many entries the history has. */
		historyLength: () => page.evaluate(() => history.length),
	};
}

function readFragment(address: string): ReadonlyMap<string, string> {
	const parts = new URL(address).hash.slice(1).split("&").filter(Boolean);
	return new Map(
		parts.map((part) => {
			const [key = "", ...value] = part.split("=");
			return [key, value.join("=")];
		}),
	);
}
