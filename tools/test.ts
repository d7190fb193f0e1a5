import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { ensureBrowser } from "./browser/find-browser";

const report = ".cache/tests.json";

/** One step of the whole check: a command, and whether what it counts is tests. */
interface Step {
	readonly name: string;
	readonly command: readonly string[];
	readonly countsTests?: boolean;
	readonly needsBrowser?: boolean;
}

/** A step that runs one of the projects of `vitest.config.ts`, by the project’s name. */
function testStep(name: string, needsBrowser: boolean): Step {
	const reporting = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	const command = ["vitest", "run", "--configLoader=runner", "--project", name, ...reporting];
	return { name, command, countsTests: true, needsBrowser };
}

const steps: readonly Step[] = [
	{ name: "types", command: ["tsc", "--noEmit"] },
	{ name: "lint", command: ["biome", "check", "--error-on-warnings"] },
	{ name: "data", command: ["tsx", "tools/data/build.ts", "--check"] },
	{ name: "build", command: ["vite", "build", "--configLoader", "runner", "--logLevel", "warn"] },
	testStep("unit", false),
	testStep("browser", true),
	testStep("end-to-end", true),
];

const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
const chosen = chooseSteps(values.only?.flatMap((names) => names.split(",")));
if (chosen.some(({ needsBrowser }) => needsBrowser)) process.env.CHROME_PATH = ensureBrowser();
mkdirSync(".cache", { recursive: true });
let passed = 0;
let failed = 0;
const times: string[] = [];
for (const { name, command, countsTests } of chosen) {
	console.log(`\n${name}: ${command.join(" ")}`);
	rmSync(report, { force: true });
	const start = performance.now();
	const { status } = spawnSync("npx", ["--no-install", ...command], { stdio: "inherit" });
	times.push(`${name} ${Math.round((performance.now() - start) / 1000)} s`);
	const counted = countsTests ? readReport() : undefined;
	passed += counted?.passed ?? (status === 0 ? 1 : 0);
	failed += Math.max(counted?.failed ?? 0, status === 0 ? 0 : 1);
}
console.log(`\n${times.join(", ")}\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** The steps of these names, in their usual order, or all; ends the program where a name is none. */
function chooseSteps(names: readonly string[] | undefined): readonly Step[] {
	const unknown = names?.filter((wanted) => !steps.some(({ name }) => name === wanted)) ?? [];
	if (unknown.length > 0) {
		console.error(`There is no step “${unknown.join("”, “")}”. Steps: ${steps.map(({ name }) => name).join(", ")}.`);
		process.exit(1);
	}
	return names ? steps.filter(({ name }) => names.includes(name)) : steps;
}

function readReport(): { passed: number; failed: number } | undefined {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
		return { passed: numPassedTests, failed: numFailedTests };
	} catch {
		return undefined;
	}
}
