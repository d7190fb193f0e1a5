import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright";
import { drawNothing } from "../../fixtures/blank-graphics";

/**
 * What WebGL 2 does in a browser. `drawn`: all of it, in software. `blank`: nothing, see {@link drawNothing}, and the
 * fine coast, which would only be seen, is the overview's. `none`: the browser has no WebGL.
 */
export type Graphics = "drawn" | "blank" | "none";

/** Gives the pages of a profile, those opened from then on, their graphics; the build lies in `folder`. */
export async function setGraphics(context: BrowserContext, graphics: Graphics, folder: string): Promise<void> {
	if (graphics === "none") await context.addInitScript(refuseWebGl);
	if (graphics !== "blank") return;
	await context.addInitScript(drawNothing);
	const assets = join(folder, "assets");
	const overview = readdirSync(assets).find((file) => file.startsWith("overview.topo-"));
	if (!overview) throw new Error(`There is no overview of the coast in “${assets}”.`);
	await context.addInitScript(fetchOverview, overview);
}

function refuseWebGl() {
	const { getContext } = HTMLCanvasElement.prototype;
	HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...wanted: unknown[]) {
		const isWebGl = String(wanted[0]).startsWith("webgl");
		return isWebGl ? null : Reflect.apply(getContext, this, wanted);
	} as typeof getContext;
}

/** Gives the page the file of the overview where it fetches the fine coast; a route would cost it the browser's cache. */
function fetchOverview(overview: string) {
	const { fetch } = window;
	window.fetch = (wanted, options) =>
		fetch(typeof wanted === "string" ? wanted.replace(/fine\.topo-[^/]+$/, overview) : wanted, options);
}
