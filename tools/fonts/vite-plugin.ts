import { join } from "node:path";
import type { Plugin } from "vite";
import { writeFontFaces } from "./font-faces";

/** Offers the rules for the site's own typeface as `virtual:fonts.css`. */
export function fontsPlugin(): Plugin {
	let file = "";
	return {
		name: "limit-lines:fonts",
		configResolved({ root }) {
			file = join(root, "fonts/faces.css");
		},
		resolveId: (id) => (id === "virtual:fonts.css" ? file : undefined),
		load: (id) => (id === file ? writeFontFaces((name) => `./${name}`) : undefined),
	};
}
