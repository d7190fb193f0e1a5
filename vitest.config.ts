import { playwright } from "@vitest/browser-playwright";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { atlasPlugin } from "./tools/atlas/vite-plugin";
import { browserArguments, cheapArguments, findBrowser } from "./tools/browser/find-browser";
import { changelogPlugin } from "./tools/changelog/vite-plugin";
import { fontsPlugin } from "./tools/fonts/vite-plugin";

const executablePath = findBrowser();

export default defineConfig({
	test: {
		environment: "node",
		// Long enough for a machine that does other things too, and short enough to be noticed.
		testTimeout: 30_000,
		hookTimeout: 30_000,
		expect: { poll: { timeout: 30_000, interval: 100 } },
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
					// No test leaves anything behind in a module, and reading the modules once takes half the time.
					isolate: false,
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
							launchOptions: {
								args: [...browserArguments, ...cheapArguments],
								...(executablePath && { executablePath }),
							},
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
					// A story is many things done and seen, each of which is given up sooner.
					testTimeout: 240_000,
					hookTimeout: 60_000,
					// The files of a worker share its browser; two keep two processors busy.
					isolate: false,
					maxWorkers: 2,
				},
			},
		],
	},
});
