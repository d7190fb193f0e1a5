import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { browserArguments, ensureBrowser } from "../../tools/browser/find-browser";
import { buildPages } from "./build-pages";
import { loadPage, type PageLoad } from "./load-page";
import { framePages, measureFrames } from "./measure-frames";
import { measurePicture } from "./picture";
import { printReport } from "./print-report";
import { measureSearch } from "./search";
import { serveCompressed } from "./serve-compressed";

const { values } = parseArgs({ options: { runs: { type: "string", default: "7" } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs takes a whole number of at least 1.");

console.log("Building Limit Lines and the two plain pages.");
const pages = await buildPages();
const server = await serveCompressed(Object.fromEntries(pages.map(({ name, folder }) => [name, folder])));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments] });
const loads = { "limit-lines": [] as PageLoad[], maplibre: [] as PageLoad[], leaflet: [] as PageLoad[] };
const frames = { "limit-lines": [] as number[], maplibre: [] as number[] };
try {
	console.log(`Loading each page once to warm up, then ${runs} times in turn.\n`);
	for (let round = 0; round <= runs; round++)
		for (const page of pages) {
			const load = await loadPage(browser, server, page);
			if (round > 0) loads[page.name].push(load);
		}
	console.log(`Dragging and zooming over the fine basemap, ${runs} times in turn.\n`);
	for (let round = 0; round <= runs; round++)
		for (const name of framePages) {
			const p95Ms = await measureFrames(browser, server, name);
			if (round > 0) frames[name].push(p95Ms);
		}
} finally {
	await browser.close();
	await server.close();
}
printReport(loads, frames);
measureSearch();
measurePicture();
