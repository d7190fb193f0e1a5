import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDescriptions } from "../atlas/describe";
import { readText } from "../atlas/read-json";
import { readFacts } from "./facts";
import { formatCollection, madeLayers, makeLayer } from "./recipes";

/** Makes the layers from facts and recipes and describes the atlas; with `--check` only compares them with what is there. */
function build(isCheck: boolean): readonly string[] {
	const facts = readFacts(join("tools", "facts"), madeLayers);
	if (!facts.ok) return facts.problem;
	const problems = madeLayers.flatMap((layer) => {
		const path = join("geojson", `${layer}.geojson`);
		return problemsOf(() => {
			const text = formatCollection(makeLayer(layer, facts.value));
			if (isCheck) return compare(text, path);
			writeFileSync(path, text);
			console.log(`${layer}.geojson`);
			return [];
		});
	});
	if (isCheck || problems.length > 0) return problems;
	return problemsOf(() => {
		writeDescriptions();
		return [];
	});
}

function problemsOf(act: () => readonly string[]): readonly string[] {
	try {
		return act();
	} catch (error) {
		return error instanceof Error ? error.message.split("\n") : [String(error)];
	}
}

/** The first line of a file that is otherwise than in a text. */
function compare(text: string, path: string): readonly string[] {
	const [made, found] = [text.split("\n"), readText(path).split("\n")];
	const at = made.findIndex((line, index) => line !== found[index]);
	if (at < 0 && made.length === found.length) return [];
	const line = at < 0 ? made.length + 1 : at + 1;
	return [`${path}:${line}: is not what tools/facts/ and tools/data/ make; change it there and run “npm run data”`];
}

const isCheck = process.argv.includes("--check");
const problems = build(isCheck);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else if (isCheck) console.log(`${madeLayers.length} layers are as their facts and recipes make them.`);
