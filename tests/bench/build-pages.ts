import { fileURLToPath } from "node:url";
import { build, type InlineConfig, type Plugin } from "vite";
import { attributionPlugin, type OwnBytes } from "./attribute-bytes";

/** The pages that are compared; the first is the application. */
export const pageNames = ["limit-lines", "maplibre", "leaflet"] as const;
/** One of {@link pageNames}. */
export type PageName = (typeof pageNames)[number];

/** A page as built: its folder, and what in it is not its map library. */
export interface BuiltPage {
	readonly name: PageName;
	readonly folder: string;
	readonly ownBytes: OwnBytes;
}

const toPath = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const root = toPath("../../");

/** Builds the application into `dist/` and the two plain pages into `.cache/bench/`, one after the other. */
export async function buildPages(): Promise<readonly BuiltPage[]> {
	const pages: BuiltPage[] = [];
	for (const name of pageNames) {
		const ownBytes: OwnBytes = new Map();
		const folder = name === "limit-lines" ? `${root}dist` : `${root}.cache/bench/${name}`;
		const attribution = attributionPlugin(ownBytes);
		await build({
			configLoader: "runner",
			logLevel: "error",
			...(name === "limit-lines" ? { root, plugins: [attribution] } : plainConfig(name, folder, attribution)),
		});
		pages.push({ name, folder, ownBytes });
	}
	return pages;
}

function plainConfig(name: PageName, outDir: string, attribution: Plugin): InlineConfig {
	return {
		configFile: false,
		root: toPath(`./pages/${name}/`),
		base: "./",
		plugins: [compactJson(), attribution],
		worker: { format: "es" },
		build: { outDir, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
	};
}

function compactJson(): Plugin {
	return {
		name: "bench:compact-json",
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle))
				if (file.type === "asset" && /json$/.test(file.fileName))
					file.source = JSON.stringify(JSON.parse(Buffer.from(file.source).toString()));
		},
	};
}
