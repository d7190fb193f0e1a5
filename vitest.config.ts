import { playwright } from "@vitest/browser-playwright";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { atlasPlugin } from "./tools/atlas/vite-plugin";
import { browserArguments, findBrowser } from "./tools/browser/find-browser";
import { changelogPlugin } from "./tools/changelog/vite-plugin";
import { fontsPlugin } from "./tools/fonts/vite-plugin";

const executablePath = findBrowser();

export default defineConfig({
	test: {
		environment: "node",
		// Far longer than anything takes, so that a busy machine fails nothing.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 60_000 } },
		projects: [
			{
				extends: true,
				// Node would choose Solid's server build, which is not reactive.
				resolve: {
					alias: [
						{ find: /^solid-js$/, replacement: "solid-js/dist/solid.js" },
						{ find: /^solid-js\/store$/, replacement: "solid-js/store/dist/store.js" },
					],
				},
				test: {
					server: { deps: { inline: [/solid-js/] } },
					name: "unit",
					include: ["tests/**/*.test.ts"],
					exclude: ["tests/{browser,end-to-end}/**"],
					sequence: { groupOrder: 0 },
				},
			},
			{
				extends: true,
				plugins: [solid(), atlasPlugin(), changelogPlugin(), fontsPlugin()],
				test: {
					name: "browser",
					include: ["tests/browser/**/*.test.tsx"],
					sequence: { groupOrder: 1 },
					fileParallelism: false,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { args: [...browserArguments], ...(executablePath && { executablePath }) },
						}),
						instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
					},
				},
			},
			{
				extends: true,
				test: {
					name: "end-to-end",
					include: ["tests/end-to-end/**/*.test.ts"],
					sequence: { groupOrder: 2 },
					fileParallelism: false,
				},
			},
		],
	},
});
