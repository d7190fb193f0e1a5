import type { Browser, Page } from "playwright";
import { type ByteKind, divideBytes } from "./attribute-bytes";
import type { BuiltPage } from "./build-pages";
import { readProbe } from "./read-probe";
import type { CompressedServer } from "./serve-compressed";

/** What one load of a page took until its lines were drawn. */
export interface PageLoad {
	readonly firstPaintMs: number;
	readonly linesDrawnMs: number;
	readonly longTaskMs: number;
	readonly requests: number;
	readonly bytes: Readonly<Record<ByteKind, number>>;
}

const timeoutMs = 60_000;

/** Loads a page once in a browser context of its own, with nothing in its cache. */
export async function loadPage(browser: Browser, server: CompressedServer, page: BuiltPage): Promise<PageLoad> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
	try {
		const tab = await context.newPage();
		const failure = failureOf(page, tab);
		await tab.addInitScript(await readProbe("probe"));
		server.takeRequests();
		await tab.goto(server.urlOf(page.name), { waitUntil: "commit" });
		const measures = await Promise.race([tab.evaluate(() => window.pageMeasures), failure]);
		const { startedAt, ...times } = measures;
		const requests = server.takeRequests().filter(({ at }) => at < startedAt + measures.linesDrawnMs);
		const bytes = { document: 0, script: 0, style: 0, data: 0, library: 0, font: 0, other: 0 };
		for (const request of requests)
			for (const [kind, count] of Object.entries(divideBytes(request.file, request.bytes, page.ownBytes)))
				bytes[kind as ByteKind] += count;
		return { ...times, requests: requests.length, bytes };
	} finally {
		await context.close();
	}
}

function failureOf({ name }: BuiltPage, tab: Page): Promise<never> {
	const failure = new Promise<never>((_resolve, reject) => {
		const fail = (reason: string) => reject(new Error(`The ${name} page ${reason}.`));
		tab.on("pageerror", (error) => fail(`failed: ${error.message}`));
		setTimeout(fail, timeoutMs, `drew no lines in ${timeoutMs / 1000} s`).unref();
	});
	failure.catch(() => {});
	return failure;
}
