import { join } from "node:path";
import type { Plugin } from "vite";
import { writeFontFaces, writeSerifFaces } from "./font-faces";

const sheets = {
	"virtual:fonts.css": { file: "fonts/faces.css", write: writeFontFaces },
	"virtual:serif.css": { file: "fonts/serif.css", write: writeSerifFaces },
};

/** Offers the rules for the site's own typefaces as `virtual:fonts.css`, and those of its serifs as `virtual:serif.css`. */
export function fontsPlugin(): Plugin {
	let root = "";
	const entries = Object.entries(sheets);
	return {
		name: "limit-lines:fonts",
		configResolved(config) {
			root = config.root;
		},
		resolveId(id) {
			const sheet = entries.find(([name]) => name === id)?.[1];
			return sheet && join(root, sheet.file);
		},
		load(id) {
			const sheet = entries.find(([, { file }]) => join(root, file) === id)?.[1];
			return sheet?.write((name) => `./${name}`);
		},
	};
}
