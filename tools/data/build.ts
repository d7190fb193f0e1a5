import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatCollection, recipes } from "./recipes";

const folder = join(import.meta.dirname, "..", "..", "geojson");

for (const [layer, recipe] of Object.entries(recipes)) {
	const collection = recipe();
	writeFileSync(join(folder, `${layer}.geojson`), formatCollection(collection));
	console.log(`${layer}: ${collection.features.length} features`);
}
