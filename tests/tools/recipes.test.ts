import { expect, it } from "vitest";
import { formatCollection, recipes } from "../../tools/data/recipes";
import { textOf } from "../data/committed";

it.each(Object.keys(recipes))("%s is committed as its recipe makes it", (layer) => {
	const recipe = recipes[layer];
	expect(textOf(`${layer}.geojson`)).toBe(recipe === undefined ? "" : formatCollection(recipe()));
});
