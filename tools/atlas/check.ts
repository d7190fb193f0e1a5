import { readAtlas } from "./read-atlas";

try {
	const { catalogue, collections, sources, exercises, articles } = readAtlas(process.cwd());
	const features = [...collections.values()].reduce((count, each) => count + each.features.length, 0);
	console.log(
		`The atlas is sound: ${catalogue.layers.length} layers, ${features} features, ${exercises.length} exercises, ${sources.length} sources, ${articles.length} article(s).`,
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
