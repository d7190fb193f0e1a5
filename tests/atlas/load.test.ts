import { afterEach, describe, expect, it, vi } from "vitest";
import { isMostOf, makeBundleLoader } from "../../src/atlas/load";
import { makeCollection, makeFeature } from "../fixtures/atlas";

const url = "first-layers.json";
const ids = ["mdl", "nll"];
const mdl = makeCollection(makeFeature({ id: "mdl" }));

/** Lets every file be answered with a text, or refused. */
function answer(text: string, status = 200) {
	const fetched = vi.fn(async () => new Response(text, { status }));
	vi.stubGlobal("fetch", fetched);
	return fetched;
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe("a bundle of layers", () => {
	it("is worth fetching for more than half of its layers", () => {
		expect(isMostOf(["a", "b", "x"], ["a", "b", "c"])).toBe(true);
		expect(isMostOf(["a", "x"], ["a", "b"])).toBe(false);
		expect(isMostOf([], [])).toBe(false);
	});

	it("is fetched once, and gives the collections that it holds", async () => {
		const fetched = answer(JSON.stringify({ mdl }));
		const load = makeBundleLoader({ url, ids });
		const [found, missing, other] = await Promise.all([load("mdl"), load("nll"), load("incidents")]);
		expect(found?.ok && found.value.features.map(({ properties }) => properties.id)).toEqual(["mdl"]);
		expect(missing, "in the list but not in the file").toBeUndefined();
		expect(other, "of another file").toBeUndefined();
		expect(fetched).toHaveBeenCalledTimes(1);
		expect(await load("mdl"), "a second time").toBeUndefined();
	});

	it.each([
		["", 500],
		["no JSON", 200],
		["null", 200],
	])("leaves each layer to its own file where it is not to be had: %j, %i", async (text, status) => {
		answer(text, status);
		expect(await makeBundleLoader({ url, ids })("mdl")).toBeUndefined();
	});
});
