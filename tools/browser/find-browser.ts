import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** The programs that are looked for; first the one without windows, which starts sooner and draws the same. */
const names = ["chromium-headless-shell", "chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

/** Arguments with which Chromium draws WebGL in software, as tests and pictures need on machines without a GPU. */
export const browserArguments: readonly string[] = [
	"--no-sandbox",
	"--use-gl=angle",
	"--use-angle=swiftshader",
	"--enable-unsafe-swiftshader",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-quic",
	"--no-first-run",
];

/** Parts of Chromium that nobody sees here: the address bar's windows alone take as long to start as a page of ours. */
const unseenFeatures = [
	"PreloadTopChromeWebUI",
	"WebUIOmniboxPopup",
	"WebUIOmniboxFullPopup",
	"WebUIOmniboxAimPopup",
	// Chromium heeds only the last list it is given, so what Playwright turns off stands here again.
	"HttpsFirstBalancedModeAutoEnable",
	"HttpsUpgrades",
	"LensOverlay",
	"MediaRouter",
	"OptimizationHints",
	"PaintHolding",
	"ThirdPartyStoragePartitioning",
	"Translate",
];

/**
 * Arguments that make a page load cheaper where the processor draws too: panels are painted and composed without WebGL, which
 * Debian's Chromium asks for, and scripts that live for seconds are neither optimised as if they lived for hours, nor
 * is their memory tidied for it.
 */
export const cheapArguments: readonly string[] = [
	"--disable-gpu-rasterization",
	"--disable-gpu-compositing",
	"--js-flags=--no-opt --no-maglev --min-semi-space-size=32",
	`--disable-features=${unseenFeatures.join(",")}`,
];

/**
 * The path of a Chromium: `CHROME_PATH`, then one on the PATH, then Playwright's own; undefined where there is none.
 */
export function findBrowser(): string | undefined {
	const folders = (process.env.PATH ?? "").split(delimiter);
	const candidates = [
		...(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []),
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		chromium.executablePath(),
	];
	return candidates.find(isExecutable);
}

/** The path of a Chromium, which is installed first where there is none; throws, with what to do, where that fails. */
export function ensureBrowser(): string {
	return findBrowser() ?? installBrowser();
}

function installBrowser(): string {
	const isDebianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
	console.log(`No Chromium was found; installing ${isDebianRoot ? "the distribution’s" : "Playwright’s"}.`);
	const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: "inherit" });
	try {
		if (isDebianRoot) {
			run("apt-get", "update", "-qq");
			const install = (name: string) => run("apt-get", "install", "-y", "-qq", "--no-install-recommends", name);
			try {
				install("chromium-headless-shell");
			} catch {
				console.log("The distribution has no Chromium without windows; installing the whole.");
				install("chromium");
			}
		} else run("npx", "playwright", "install", "--with-deps", "chromium");
	} catch (cause) {
		throw new Error("Chromium could not be installed. Install one and name it in CHROME_PATH.", { cause });
	}
	const path = findBrowser();
	if (!path) throw new Error("Chromium was installed but not found. Name it in CHROME_PATH.");
	return path;
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
