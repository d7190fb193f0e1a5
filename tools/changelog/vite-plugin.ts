import type { Plugin } from "vite";
import { readChangelogs } from "./read-changelog";

const changelogId = "virtual:changelog";

/**
 * Offers the changelogs of the project as `virtual:changelog`; a mistake in them stops the build and says where it is.
 */
export function changelogPlugin(): Plugin {
	let root = "";
	return {
		name: "limit-lines:changelog",
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === changelogId ? `\0${changelogId}` : undefined),
		load: (id) =>
			id === `\0${changelogId}` ? `export const changelogs = ${JSON.stringify(readChangelogs(root))};` : undefined,
	};
}
