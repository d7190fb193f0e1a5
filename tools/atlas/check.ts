import { join } from "node:path";
import { collectHangul, collectHeadingHangul } from "../fonts/characters";
import { readAtlas } from "./read-atlas";
import { readText } from "./read-json";

const root = process.cwd();
try {
	const { catalogue, collections, sources, exercises, articles } = readAtlas(root);
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
