import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright";

/**
 * What WebGL 2 does in a browser. `drawn`: all of it, in software. `blank`: nothing comes on the canvas, and what would
 * only be seen there, the fine coast, is the overview's; the map has its sources, symbols and hit tests as ever, and is
 * there in a third of the time. `none`: the browser has no WebGL.
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
	await context.route("**/fine.topo-*.json", (route) => route.fulfill({ path: join(assets, overview) }));
}

function refuseWebGl() {
	const { getContext } = HTMLCanvasElement.prototype;
	HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...wanted: unknown[]) {
		const isWebGl = String(wanted[0]).startsWith("webgl");
		return isWebGl ? null : Reflect.apply(getContext, this, wanted);
	} as typeof getContext;
}

/** Puts a context in place of WebGL's whose calls do nothing, and which says that all went well. */
function drawNothing() {
	const { getContext } = HTMLCanvasElement.prototype;
	const { prototype } = WebGL2RenderingContext;
	const made = new WeakMap<HTMLCanvasElement, WebGL2RenderingContext>();

	const answers: Readonly<Record<string, (...given: readonly number[]) => unknown>> = {
		isContextLost: () => false,
		getContextAttributes: () => ({ alpha: true, depth: true, stencil: true, premultipliedAlpha: true }),
		getExtension: () => null,
		getSupportedExtensions: () => [],
		getParameter: (_name) => 4096,
		getShaderParameter: () => true,
		getProgramParameter: (_program, name) => (name === prototype.LINK_STATUS ? true : 0),
		getUniformLocation: () => ({}),
		getAttribLocation: () => 0,
		getError: () => prototype.NO_ERROR,
		checkFramebufferStatus: () => prototype.FRAMEBUFFER_COMPLETE,
	};
	const calls = Object.entries(Object.getOwnPropertyDescriptors(prototype))
		.filter(([, { value }]) => typeof value === "function")
		.map(([name]) => [name, answers[name] ?? (name.startsWith("create") ? () => ({}) : () => undefined)] as const);

	const makeBlank = (canvas: HTMLCanvasElement): WebGL2RenderingContext =>
		Object.create(prototype, {
			...Object.fromEntries(calls.map(([name, value]) => [name, { value }])),
			canvas: { value: canvas },
			drawingBufferWidth: { get: () => canvas.width },
			drawingBufferHeight: { get: () => canvas.height },
		});
	HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...wanted: unknown[]) {
		if (wanted[0] !== "webgl2") return Reflect.apply(getContext, this, wanted);
		const blank = made.get(this) ?? makeBlank(this);
		made.set(this, blank);
		return blank;
	} as typeof getContext;
}
