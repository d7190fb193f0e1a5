import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowser } from "./browser/find-browser";

const report = ".cache/tests.json";

/** One step of the whole check: a command, and whether what it counts is tests. */
interface Step {
	readonly name: string;
	readonly command: readonly string[];
	readonly countsTests?: boolean;
}

const steps: readonly Step[] = [
	{ name: "types", command: ["tsc", "--noEmit"] },
	{ name: "lint", command: ["biome", "check", "--error-on-warnings"] },
	{ name: "data", command: ["tsx", "tools/data/build.ts", "--check"] },
	{ name: "build", command: ["vite", "build", "--configLoader", "runner", "--logLevel", "warn"] },
	{
		name: "tests",
		command: [
			"vitest",
			"run",
			"--configLoader=runner",
			"--reporter=default",
			"--reporter=json",
			`--outputFile.json=${report}`,
		],
		countsTests: true,
	},
];

process.env.CHROME_PATH = ensureBrowser();
mkdirSync(".cache", { recursive: true });
rmSync(report, { force: true });
let passed = 0;
let failed = 0;
for (const { name, command, countsTests } of steps) {
	console.log(`\n${name}: ${command.join(" ")}`);
	const { status } = spawnSync("npx", ["--no-install", ...command], { stdio: "inherit" });
	const counted = countsTests ? readReport() : undefined;
	passed += counted?.passed ?? (status === 0 ? 1 : 0);
	failed += Math.max(counted?.failed ?? 0, status === 0 ? 0 : 1);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function readReport(): { passed: number; failed: number } | undefined {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
		return { passed: numPassedTests, failed: numFailedTests };
	} catch {
		return undefined;
	}
}
