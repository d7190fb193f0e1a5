import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { ensureBrowser } from "./browser/find-browser";

/** One step of the whole check: a command. */
interface Step {
	readonly name: string;
	readonly command: readonly string[];
	/** Where it writes how many of its tests passed; a step without tests counts as one. */
	readonly report?: string;
	readonly needsBrowser?: boolean;
	/** Whether it keeps all processors busy by itself, and comes after all others. */
	readonly runsAlone?: boolean;
}

/** A step that runs one of the projects of `vitest.config.ts`, by the project’s name. */
function testStep(name: string, more: Pick<Step, "needsBrowser" | "runsAlone"> = {}): Step {
	const report = `.cache/tests-${name}.json`;
	const reporting = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	return {
		name,
		command: ["vitest", "run", "--configLoader=runner", "--project", name, ...reporting],
		report,
		...more,
	};
}

/** In the order in which they begin, two at a time; the longest first, so that both end at about the same time. */
const steps: readonly Step[] = [
	testStep("browser", { needsBrowser: true }),
	{ name: "types", command: ["tsc", "--noEmit"] },
	{ name: "lint", command: ["biome", "check", "--error-on-warnings"] },
	{ name: "build", command: ["vite", "build", "--configLoader", "runner", "--logLevel", "warn"] },
	testStep("unit"),
	{ name: "data", command: ["tsx", "tools/data/build.ts", "--check"] },
	testStep("end-to-end", { needsBrowser: true, runsAlone: true }),
];

const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
const chosen = chooseSteps(values.only?.flatMap((names) => names.split(",")));
if (chosen.some(({ needsBrowser }) => needsBrowser)) process.env.CHROME_PATH = ensureBrowser();
mkdirSync(".cache", { recursive: true });

/** How a step ended. */
interface Outcome {
	readonly name: string;
	readonly seconds: number;
	readonly passed: number;
	readonly failed: number;
}

const outcomes: Outcome[] = [];
const waiting = chosen.filter(({ runsAlone }) => !runsAlone);
const isAlone = waiting.length < 2;
await Promise.all([runOneByOne(), runOneByOne()]);
for (const step of chosen.filter(({ runsAlone }) => runsAlone)) outcomes.push(await run(step, true));

const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + count(outcome), 0);
const failed = sum((outcome) => outcome.failed);
console.log(`\n${outcomes.map(({ name, seconds }) => `${name} ${seconds} s`).join(", ")}`);
for (const outcome of outcomes) if (outcome.failed > 0) console.log(`${outcome.name}: ${outcome.failed} failed`);
console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs the steps that wait, one after another, until none is left. */
async function runOneByOne(): Promise<void> {
	for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await run(step, isAlone));
}

/** Runs a step; what it writes comes at once, or whole at its end where another step writes meanwhile. */
async function run({ name, command, report }: Step, isAlone: boolean): Promise<Outcome> {
	const title = `\n${name}: ${command.join(" ")}`;
	if (isAlone) console.log(title);
	if (report) rmSync(report, { force: true });
	const start = performance.now();
	const output: Buffer[] = [];
	const running = spawn("npx", ["--no-install", ...command], {
		stdio: isAlone ? "inherit" : ["ignore", "pipe", "pipe"],
	});
	for (const stream of [running.stdout, running.stderr]) stream?.on("data", (part: Buffer) => output.push(part));
	const status = await new Promise<number | null>((resolve) => {
		running.on("error", () => resolve(null));
		running.on("close", resolve);
	});
	if (!isAlone) console.log(`${title}\n${Buffer.concat(output).toString()}`);
	const seconds = Math.round((performance.now() - start) / 1000);
	const counted = report ? readReport(report) : undefined;
	const ended = status === 0 ? 0 : 1;
	return {
		name,
		seconds,
		passed: counted?.passed ?? 1 - ended,
		failed: Math.max(counted?.failed ?? 0, ended),
	};
}

/** The steps of these names, in their usual order, or all; ends the program where a name is none. */
function chooseSteps(names: readonly string[] | undefined): readonly Step[] {
	const unknown = names?.filter((wanted) => !steps.some(({ name }) => name === wanted)) ?? [];
	if (unknown.length > 0) {
		console.error(`There is no step “${unknown.join("”, “")}”. Steps: ${steps.map(({ name }) => name).join(", ")}.`);
		process.exit(1);
	}
	return names ? steps.filter(({ name }) => names.includes(name)) : steps;
}

function readReport(report: string): { passed: number; failed: number } | undefined {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
		return { passed: numPassedTests, failed: numFailedTests };
	} catch {
		return undefined;
	}
}
