import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { languages } from "../../src/atlas/atlas";
import { type AtlasFiles, readAtlas } from "../atlas/read-atlas";
import { writeFontFaces, writeSerifFaces } from "../fonts/font-faces";
import { drawMapPicture } from "./map-picture";
import { readingHtml, tablesPage, titleHtml } from "./pages";
import { fileIn, wordsOf } from "./words";

/**
 * Makes the built site readable without scripts: `index.html` holds the article and short tables until the application
 * replaces them, or for good where it does not start; `atlas.html`, and its like for each other language, all there is
 * of every feature, with a picture of the map. Their style sheet is fetched only where scripts are off.
 */
export function readingPlugin(policy: string): Plugin {
	let root = "";
	let atlas: AtlasFiles | undefined;
	const readOnce = () => {
		atlas ??= readAtlas(root);
		return atlas;
	};
	return {
		name: "limit-lines:reading",
		apply: "build",
		configResolved(config) {
			root = config.root;
		},
		generateBundle(_options, bundle) {
			const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
			const emit = (fileName: string, source: string) => this.emitFile({ type: "asset", fileName, source });
			for (const language of languages) {
				emit(fileIn(language, "map.svg"), drawMapPicture(root, readOnce(), language));
				emit(fileIn(language, "atlas.html"), tablesPage(readOnce(), wordsOf(language), head));
			}
			emit("reading.css", toFontFaces(bundle) + readFileSync(join(root, "src/styles/reading.css"), "utf8"));
		},
		transformIndexHtml: {
			order: "post",
			handler: (page) => ({
				html: page
					.replace(/<title>.*<\/title>/, () => titleHtml(readOnce()))
					.replace('<div id="app"></div>', () => `<div id="app">${readingHtml(readOnce())}</div>`),
				tags: [
					{
						tag: "noscript",
						children: [{ tag: "link", attrs: { rel: "stylesheet", href: "./reading.css" } }],
						injectTo: "head",
					},
				],
			}),
		},
	};
}

/** The site’s own typefaces for a style sheet that stands beside `index.html`, from the files that are in the bundle. */
function toFontFaces(bundle: Rolldown.OutputBundle): string {
	const urlOf = (file: string) => {
		const [name] = file.split(".");
		const built = Object.values(bundle).find(({ fileName }) => basename(fileName).startsWith(`${name}-`));
		if (!built) throw new Error(`The site’s style sheets do not ask for fonts/${file}.`);
		return `./${built.fileName}`;
	};
	return writeFontFaces(urlOf) + writeSerifFaces(urlOf);
}
