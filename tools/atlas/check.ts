import { join } from "node:path";
import type { AtlasCollection } from "../../src/atlas/atlas";
import { findOutdated, readFacts } from "../data/facts";
import { madeLayers } from "../data/recipes";
import { collectHangul, collectHeadingHangul } from "../fonts/characters";
import { readAtlas } from "./read-atlas";
import { readJson, readText } from "./read-json";

/** What is wrong in `tools/facts/`, and what the layers made from it have otherwise. Needs layers that can be read. */
function checkFacts(root: string): readonly string[] {
	const facts = readFacts(join(root, "tools", "facts"), madeLayers);
	if (!facts.ok) return facts.problem;
	return madeLayers.flatMap((layer) => {
		const json = readJson(join(root, "geojson", `${layer}.geojson`));
		return json.ok ? findOutdated(facts.value(layer), layer, json.value as AtlasCollection) : [json.problem];
	});
}

const root = process.cwd();
try {
	const { catalogue, collections, sources, exercises, articles } = readAtlas(root);
	const mistakes = checkFacts(root);
	if (mistakes.length > 0) throw new Error(["In the facts:", ...mistakes].join("\n  "));
	const features = [...collections.values()].reduce((count, each) => count + each.features.length, 0);
	console.log(
		`The atlas is sound: ${catalogue.layers.length} layers, ${features} features, ${exercises.length} exercises, ${sources.length} sources, ${articles.length} article(s).`,
	);
	const lacking = (letters: string, file: string) => {
		const shipped = readText(join(root, "fonts", file));
		return [...letters].filter((letter) => !shipped.includes(letter));
	};
	const missing = new Set([
		...lacking(collectHangul(root), "hangul.txt"),
		...lacking(collectHeadingHangul(root), "hangul-headings.txt"),
	]);
	if (missing.size > 0) console.log(`Not in the fonts yet: ${[...missing].join(" ")}. Run “npm run fonts”.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
