import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findOutdated, type LayerFacts, parseFacts, printedPositions, readFacts } from "../../tools/data/facts";
import { formatCollection, madeLayers, makeLayer } from "../../tools/data/recipes";
import { joinFacts, toPoint } from "../../tools/data/shapes";
import { textOf } from "../data/committed";

const folder = "tools/facts";
const yamlOf = (layer: string) => readFileSync(join(folder, `${layer}.yaml`), "utf8");

function unwrap<Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
	if (!result.ok) throw new Error(String(result.problem));
	return result.value;
}

const committed = unwrap(readFacts(folder, madeLayers));

/** The file of the layer `nll`, made after one stretch of its facts was changed. */
function nllWith(before: string, after: string): string {
	const yaml = yamlOf("nll");
	expect(yaml.split(before)).toHaveLength(2);
	const nll = unwrap(parseFacts(yaml.replace(before, after), "nll.yaml"));
	return formatCollection(makeLayer("nll", (layer) => (layer === "nll" ? nll : committed(layer))));
}

describe("correcting the Northern Limit Line in its facts", () => {
	it("changes a sentence of its file and nothing else", () => {
		const [before, after] = ["has contested it since 1973", "has disputed it in public since 1 December 1973"];
		expect(textOf("nll.geojson").split(before)).toHaveLength(2);
		expect(nllWith(before, after)).toBe(textOf("nll.geojson").replace(before, after));
	});

	it("moves the line where a printed position is another", () => {
		const [before, after] = ["37-46-00N 124-52-00E", "37-46-30N 124-52-00E"];
		const made = nllWith(before, after);
		expect(made).toContain(`"${after}"`);
		const changed = made.split("\n").filter((line, index) => line !== textOf("nll.geojson").split("\n")[index]);
		expect(changed.map((line) => line.trim())).toEqual([`"${after}",`, "[124.864736, 37.777716],"]);
	});
});

const facts = `features:
  - id: a
    name: { en: Line A, ko: 가 선 }
    summary: { en: What it is., ko: 무엇인지. }
    kind: line
    assertedBy: unc
    since: 1953
    certainty: published-coordinates
    printed: [37-42-45N 126-06-40E, 37-39-30N 126-01-00E]
    sources: [source-1]
`;
const linesOf = (yaml: string) => {
	const parsed = parseFacts(yaml, "a.yaml");
	return parsed.ok ? [] : parsed.problem;
};

describe("a file of facts", () => {
	it("is read as written, a year as a text, and positions in degrees", () => {
		const yaml = `positions:\n  ends: [37-30N 126-06E, [128.5, 38.25]]\n${facts}`;
		const read = unwrap(parseFacts(yaml, "a.yaml"));
		expect(read.positions).toEqual({
			ends: [
				[126.1, 37.5],
				[128.5, 38.25],
			],
		});
		expect(Object.keys(read.features[0] ?? {}).slice(-3)).toEqual(["certainty", "printed", "sources"]);
		expect(read.features[0]?.since).toBe("1953");
	});

	it("takes over what is shared, in its place, and keeps what a feature says itself", () => {
		const shared = "shared:\n  order: &order { assertedBy: dprk, since: 1999-09-02 }\n";
		const yaml = shared + facts.replace("    since: 1953", "    <<: *order");
		const [feature] = unwrap(parseFacts(yaml, "a.yaml")).features;
		expect(feature).toMatchObject({ assertedBy: "unc", since: "1999-09-02" });
	});

	it.each<[string, string, RegExp]>([
		["a missing text", facts.replace(", ko: 가 선", ""), /^a.yaml: “a”: name.ko: is missing$/],
		[
			"a property nobody knows",
			facts.replace("kind:", "colour: red\n    kind:"),
			/^a.yaml: “a”: colour: is not a known property/,
		],
		["a party nobody knows", facts.replace("unc", "un"), /^a.yaml: “a”: assertedBy: must be one of .*, not "un"$/],
		["a bracket that is not closed", facts.replace("[source-1]", "[source-1"), /^a.yaml:\d+: /],
		["a colon within a text", facts.replace("en: Line A", "en: Line: A"), /^a.yaml:3: /],
		["an alias that leads nowhere", facts.replace("unc", "*party"), /^a.yaml: .*party/],
		["no features", "features: []", /^a.yaml: features: must hold at least one feature$/],
		["nothing", "", /^a.yaml: /],
		[
			"a malformed position",
			`positions: { ends: [37-30N 126-06E, 37.5N 126E] }\n${facts}`,
			/^a.yaml: positions: ends: number 2: “37.5N” is not written like 37-42-45N or 37-18.5N.$/,
		],
		[
			"no list of positions",
			`positions: { ends: 37-30N 126-06E }\n${facts}`,
			/^a.yaml: positions: ends: must be a list/,
		],
	])("is refused for %s, with file and feature or line", (_, yaml, complaint) => {
		expect(linesOf(yaml)[0]).toMatch(complaint);
	});

	it("says which printed position cannot be read", () => {
		const read = unwrap(parseFacts(facts.replace("37-39-30N ", "37-39-30 "), "a.yaml"));
		expect(() => printedPositions(read, "a")).toThrow("a.yaml: “a”: printed: “37-39-30” is not written like");
		expect(printedPositions(read, "a", 0, 1)).toHaveLength(1);
		expect(() => printedPositions(read, "b")).toThrow("a.yaml: “b”: printed: is missing");
	});
});

describe("the facts of a layer", () => {
	const layer: LayerFacts = unwrap(parseFacts(facts, "a.yaml"));
	const place = toPoint([126, 38]);

	it("are joined to geometry by id", () => {
		expect(joinFacts(layer, "a", { a: place }).features).toEqual([
			{ type: "Feature", properties: layer.features[0], geometry: place },
		]);
	});

	it("are missed where there is a geometry without them, and miss theirs", () => {
		expect(() => joinFacts(layer, "a", { b: place })).toThrow(
			[
				"a.yaml: “b”: there are no facts of it, but the recipe of “a” makes its geometry",
				"a.yaml: “a”: has no geometry: the recipe of “a” makes none of that id",
			].join("\n"),
		);
	});

	it("tell of a file made before they were changed", () => {
		const made = joinFacts(layer, "a", { a: place });
		expect(findOutdated(layer, "a", made)).toEqual([]);
		const later = unwrap(parseFacts(facts.replace("What it is.", "What it was."), "a.yaml"));
		const renamed = unwrap(parseFacts(facts.replace("id: a", "id: b"), "a.yaml"));
		expect(findOutdated(later, "a", made)).toEqual([
			"a.geojson: “a”: summary: is not as in a.yaml; change tools/facts/a.yaml and run “npm run data”",
		]);
		expect(findOutdated(renamed, "a", made)).toEqual([
			expect.stringMatching(/^a.geojson: “a”: is not in a.yaml;/),
			expect.stringMatching(/^a.geojson: “b”: is only in a.yaml;/),
		]);
	});

	it("are a file a recipe", () => {
		const copy = mkdtempSync(join(tmpdir(), "facts-"));
		cpSync(folder, copy, { recursive: true });
		cpSync(join(copy, "nll.yaml"), join(copy, "strait.yaml"));
		rmSync(join(copy, "nll.yaml"));
		const read = readFacts(copy, madeLayers);
		rmSync(copy, { recursive: true });
		expect(read.ok ? [] : read.problem).toEqual([
			"strait.yaml: tools/data/recipes.ts has no layer “strait”",
			"nll.yaml: there is no such file in the folder; tools/data/recipes.ts has that layer",
		]);
	});
});

it("leaves all words to the facts: no recipe has a letter of Hangul", () => {
	const recipes = readdirSync("tools/data").filter((file) => file.endsWith(".ts"));
	expect(recipes.filter((file) => /\p{Script=Hangul}/u.test(readFileSync(join("tools/data", file), "utf8")))).toEqual(
		[],
	);
});
