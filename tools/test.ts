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
	/** The step that must have passed before, where that runs too. */
	readonly after?: string;
	/** Whether what it writes comes at once, though another step may write meanwhile. */
	readonly isWatched?: boolean;
}

/** A step that runs one of the projects of `vitest.config.ts`, by the project’s name. */
function testStep(name: string, more: Omit<Step, "name" | "command" | "report"> = {}): Step {
	const report = `.cache/tests-${name}.json`;
	const reporting = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	return {
		name,
		command: ["vitest", "run", "--configLoader=runner", "--project", name, ...reporting],
		report,
		...more,
	};
}

/** In the order in which they begin, two at a time. The last one has two workers of its own and takes longest. */
const steps: readonly Step[] = [
	testStep("browser", { needsBrowser: true }),
	{ name: "build", command: ["vite", "build", "--configLoader", "runner", "--logLevel", "warn"] },
	{ name: "data", command: ["tsx", "tools/data/build.ts", "--check"] },
	{ name: "types", command: ["tsc", "--noEmit"] },
	{ name: "lint", command: ["biome", "check", "--error-on-warnings"] },
	testStep("unit"),
	testStep("end-to-end", { needsBrowser: true, after: "build", isWatched: true }),
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
const begun = new Map<string, Promise<Outcome>>();
const waiting = [...chosen];
const isAlone = chosen.length === 1;
await Promise.all([runOneByOne(), runOneByOne()]);

const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + count(outcome), 0);
const failed = sum((outcome) => outcome.failed);
console.log(`\n${outcomes.map(({ name, seconds }) => `${name} ${seconds} s`).join(", ")}`);
for (const outcome of outcomes) if (outcome.failed > 0) console.log(`${outcome.name}: ${outcome.failed} failed`);
console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs the steps that wait, one after another, until none is left. */
async function runOneByOne(): Promise<void> {
	for (let step = waiting.shift(); step; step = waiting.shift()) {
		const running = run(step);
		begun.set(step.name, running);
		outcomes.push(await running);
	}
}

/** Runs a step; what it writes comes at once, or whole at its end where another step writes meanwhile. */
async function run({ name, command, report, after, isWatched = isAlone }: Step): Promise<Outcome> {
	const before = after ? await begun.get(after) : undefined;
	if (before && before.failed > 0) {
		console.log(`\n${name}: not run, since “${after}” failed`);
		return { name, seconds: 0, passed: 0, failed: 1 };
	}
	const title = `\n${name}: ${command.join(" ")}`;
	if (isWatched) console.log(title);
	if (report) rmSync(report, { force: true });
	const start = performance.now();
	const output: Buffer[] = [];
	const running = spawn("npx", ["--no-install", ...command], {
		stdio: isWatched ? "inherit" : ["ignore", "pipe", "pipe"],
	});
	for (const stream of [running.stdout, running.stderr]) stream?.on("data", (part: Buffer) => output.push(part));
	const status = await new Promise<number | null>((resolve) => {
		running.on("error", () => resolve(null));
		running.on("close", resolve);
	});
	if (!isWatched) console.log(`${title}\n${Buffer.concat(output).toString()}`);
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
