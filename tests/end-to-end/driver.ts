import type { Locator, Page, Route } from "playwright";
import { expect } from "vitest";
import { type MapPlace, toPixel } from "./map-place";
import type { Watch } from "./watch";

/** Somebody at the site. Each call does or sees one thing, waits until it is so, and fails where it never is. */
export interface Reader {
	readonly page: Page;
	/** Declares an error that belongs to the story told. */
	expects(problem: RegExp): void;
	/** Does not get the next file that matches a pattern: the connection is lost, or the server answers with a status. */
	misses(file: string, status?: number): Promise<void>;
	/** Opens a link (whole, or as of `#` or `?` in the site) and waits until everything visible is drawn. */
	opens(link: string): Promise<void>;
	/** Waits until the map has come to rest. */
	mapSettles(): Promise<void>;

	/** The fragment of the address, by key. */
	address(): ReadonlyMap<string, string>;
	/** Waits until the address holds these values; undefined for a key that must not be there. */
	findsInAddress(expected: Readonly<Record<string, string | RegExp | undefined>>): Promise<void>;
	goesBack(): Promise<void>;
	goesForward(): Promise<void>;

	/** Unfolds every group of layers in the panel. */
	unfoldsLayers(): Promise<void>;
	switchesOn(layer: string): Promise<void>;
	switchesOff(layer: string): Promise<void>;
	/** Names of the layers that are switched on, in the order of the alphabet. */
	checkedLayers(): Promise<readonly string[]>;
	seesLayers(names: readonly string[]): Promise<void>;
	/** Sees in the panel that a layer did not load. */
	seesLayerFailed(layer: string, reason: string): Promise<void>;
	/** Asks once more for a layer that did not load, and waits until the panel has nothing to say of it. */
	retriesLayer(layer: string): Promise<void>;

	/** Where a place of the map is in the window, in pixels; the camera must be in the address. */
	pixelOf(place: MapPlace): Promise<{ readonly x: number; readonly y: number }>;
	/** Clicks the map at a place; the camera must be in the address. */
	clicks(place: MapPlace): Promise<void>;
	/** Touches the map at a place with a finger; the camera must be in the address. */
	taps(place: MapPlace): Promise<void>;
	presses(button: string | RegExp): Promise<void>;

	/** Sees the card of a feature, and only that one. */
	seesCard(name: string | RegExp): Promise<Locator>;
	seesNoCard(): Promise<void>;
	/** Sees a card, whichever it is. */
	seesAnyCard(): Promise<Locator>;
	/** Does something that opens a new tab, and goes on there. */
	follows(lead: () => Promise<void>): Promise<Reader>;
	/** Follows “Read in the article” in the card, below the quotation of a passage. */
	readsInArticle(words: string): Promise<void>;
	/** Sees the article at a passage: marked as the one of the moment, and within sight. */
	seesPassage(words: string): Promise<void>;
	/** Clicks the words of a passage in the article. */
	followsPassage(words: string): Promise<void>;
	seesNoArticle(): Promise<void>;
	seesStatus(text: string | RegExp): Promise<void>;
	/** The language the page is in, as it says itself. */
	language(): Promise<string>;
	/** The colours the page is in: light or dark. */
	colours(): Promise<string>;
}

/** How long a reader waits for one thing before giving up: far longer than it takes on two slow cores. */
export const patienceMs = 60_000;

const settledMap = `[role=region][aria-busy="false"]:is([aria-label="Map"], [aria-label="지도"])`;

/** Makes the hands and eyes of a reader on a page of the site at `url`. */
export function makeReader(page: Page, url: string, watch: Watch): Reader {
	const map = page.locator(settledMap.replace(`[aria-busy="false"]`, ""));
	const layers = page.locator(".layer-row");
	const cards = page.getByRole("dialog");
	const article = page.getByRole("region", { name: /^(Article|기사)$/ });

	const failureOf = (layer: string) => layers.filter({ hasText: layer }).getByRole("alert");
	const mapSettles = () => page.locator(settledMap).waitFor();
	const address = () => readFragment(page.url());

	async function findPixel(place: MapPlace) {
		const camera = address().get("map");
		const box = await map.boundingBox();
		if (camera === undefined || !box) throw new Error(`No camera in ${page.url()}, or no map in sight.`);
		const { x, y } = toPixel(place, camera, box);
		return { x: box.x + x, y: box.y + y };
	}

	async function unfoldsLayers() {
		const folded = page.locator(`.layer-group [aria-expanded="false"]`);
		await page.locator(".layer-group").first().waitFor();
		while ((await folded.count()) > 0) await folded.first().click();
	}

	async function setLayer(name: string, on: boolean) {
		await unfoldsLayers();
		await page.getByRole("checkbox", { name, exact: true }).setChecked(on);
		await mapSettles();
	}

	async function seesOneCard(card: Locator) {
		await card.first().waitFor();
		await expect.poll(() => cards.count(), { message: "cards at once", timeout: patienceMs }).toBe(1);
		return card;
	}

	async function checkedLayers() {
		await unfoldsLayers();
		const names = await layers
			.filter({ has: page.locator("input:checked") })
			.locator("label")
			.allInnerTexts();
		return names.toSorted();
	}

	return {
		page,
		expects: watch.expects,
		async misses(file, status) {
			const refuse = (route: Route) => (status === undefined ? route.abort() : route.fulfill({ status }));
			await page.route(file, refuse, { times: 1 });
		},
		async opens(link) {
			await page.goto(new URL(link, url).href);
			await mapSettles();
		},
		mapSettles,
		address,
		async findsInAddress(expected) {
			const found = () => Object.fromEntries(Object.keys(expected).map((key) => [key, address().get(key)]));
			const wanted = Object.entries(expected).map(([key, value]) => [
				key,
				value instanceof RegExp ? expect.stringMatching(value) : value,
			]);
			await expect.poll(found, { timeout: patienceMs }).toEqual(Object.fromEntries(wanted));
		},
		async goesBack() {
			await page.goBack();
			await mapSettles();
		},
		async goesForward() {
			await page.goForward();
			await mapSettles();
		},
		unfoldsLayers,
		switchesOn: (layer) => setLayer(layer, true),
		switchesOff: (layer) => setLayer(layer, false),
		checkedLayers,
		seesLayers: (names) => expect.poll(checkedLayers, { timeout: patienceMs }).toEqual(names.toSorted()),
		seesLayerFailed: (layer, reason) => failureOf(layer).filter({ hasText: reason }).waitFor(),
		async retriesLayer(layer) {
			await page.getByRole("button", { name: `Try again to load ${layer}` }).click();
			await failureOf(layer).waitFor({ state: "detached" });
			await mapSettles();
		},
		pixelOf: findPixel,
		async clicks(place) {
			const { x, y } = await findPixel(place);
			await page.mouse.click(x, y);
		},
		async taps(place) {
			const { x, y } = await findPixel(place);
			await page.touchscreen.tap(x, y);
		},
		presses: (button) => page.getByRole("button", { name: button, exact: true }).click(),
		seesCard: (name) => seesOneCard(page.getByRole("dialog", { name })),
		seesAnyCard: () => seesOneCard(cards),
		async follows(lead) {
			const [opened] = await Promise.all([page.context().waitForEvent("page"), lead()]);
			return makeReader(opened, url, watch);
		},
		seesNoCard: () => cards.waitFor({ state: "detached" }),
		readsInArticle: (words) =>
			cards
				.getByRole("figure")
				.filter({ hasText: words })
				.getByRole("link", { name: /^(Read in the article|기사에서 읽기)$/ })
				.click(),
		async seesPassage(words) {
			const passage = article.locator("[aria-current=location]");
			await passage.and(page.getByText(words, { exact: true })).waitFor();
			await expect.poll(() => isInSightOf(passage, article), { timeout: patienceMs }).toBe(true);
		},
		followsPassage: (words) => article.getByRole("link", { name: words, exact: true }).click(),
		seesNoArticle: () => article.waitFor({ state: "detached" }),
		seesStatus: (text) => page.getByRole("status").filter({ hasText: text }).waitFor(),
		language: () => page.evaluate(() => document.documentElement.lang),
		colours: () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
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

async function isInSightOf(element: Locator, frame: Locator): Promise<boolean> {
	const [inner, outer] = await Promise.all([element.boundingBox(), frame.boundingBox()]);
	return inner !== null && outer !== null && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
}
