import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { atlasPlugin } from "./tools/atlas/vite-plugin";
import { changelogPlugin } from "./tools/changelog/vite-plugin";
import { fontsPlugin } from "./tools/fonts/vite-plugin";
import { readingPlugin } from "./tools/reading/vite-plugin";

const policy = [
	"default-src 'self'",
	"img-src 'self' data: blob:",
	"worker-src 'self' blob:",
	"object-src 'none'",
	"base-uri 'self'",
	"form-action 'none'",
].join("; ");

/**
 * Writes the content security policy into the built page, with the hashes of the scripts that stand in the page itself;
 * the development server needs others.
 */
function contentSecurityPolicy(): Plugin {
	return {
		name: "limit-lines:csp",
		apply: "build",
		transformIndexHtml: {
			order: "post",
			handler(html) {
				const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => code);
				const hashes = scripts.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
				const content = [policy, ["script-src 'self'", ...hashes].join(" ")].join("; ");
				return [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content }, injectTo: "head-prepend" }];
			},
		},
	};
}

/**
 * The scripts by the moment at which a person needs them. A module goes to the first that claims it, with what it
 * imports; what only one later part needs and none claims stays with that part.
 */
const scripts: readonly {
	readonly name: string;
	readonly test?: RegExp;
	readonly tags?: ["$initial"];
	readonly priority: number;
}[] = [
	{ name: "start", tags: ["$initial"], priority: 9 },
	{ name: "map", test: /node_modules\/maplibre-gl\/|src\/map\/(?!controls\/)/, priority: 8 },
	{
		name: "panels",
		test: /src\/(map\/controls|features\/(legend|layers|card|reader|sheet|pin|print))\/|virtual:layer-details/,
		priority: 7,
	},
	{ name: "search", test: /src\/features\/search\/|virtual:searchables/, priority: 6 },
	{ name: "list", test: /src\/features\/list\/|virtual:list-data/, priority: 5 },
	{ name: "rare", test: /src\/features\/(about|keys|describe)\/|virtual:(changelog|disputed-names)/, priority: 4 },
];

export default defineConfig({
	base: "./",
	plugins: [solid(), atlasPlugin(), changelogPlugin(), fontsPlugin(), readingPlugin(policy), contentSecurityPolicy()],
	worker: { format: "es" },
	build: {
		target: "es2022",
		cssTarget: ["chrome123", "firefox120", "safari17.5"],
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 1200,
		rolldownOptions: { output: { codeSplitting: { groups: [...scripts] } } },
	},
	preview: { port: 4173 },
});
