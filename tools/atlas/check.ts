import { join } from "node:path";
import { collectHangul } from "../fonts/characters";
import { readAtlas } from "./read-atlas";
import { readText } from "./read-json";

const root = process.cwd();
try {
	const { catalogue, collections, sources, exercises, articles } = readAtlas(root);
	const features = [...collections.values()].reduce((count, each) => count + each.features.length, 0);
	console.log(
		`The atlas is sound: ${catalogue.layers.length} layers, ${features} features, ${exercises.length} exercises, ${sources.length} sources, ${articles.length} article(s).`,
	);
	const shipped = readText(join(root, "fonts", "hangul.txt"));
	const missing = [...collectHangul(root)].filter((letter) => !shipped.includes(letter));
	if (missing.length > 0) console.log(`Not in the fonts yet: ${missing.join(" ")}. Run “npm run fonts”.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
