import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { breakpoints } from "../../src/state/breakpoints";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
const known = new Set<string>(Object.values(breakpoints));
const queries = sheets.flatMap((file) =>
	[...readFileSync(join("src", file), "utf8").matchAll(/@media ([^{]+)\{/g)].map(([, query = ""]) => ({
		file,
		query: query.replaceAll(/\s+/g, " ").trim(),
	})),
);
const ofSize = queries.filter(({ query }) => /width|height/.test(query));

it("asks in its styles only for sizes of the window that the list of breakpoints has", () => {
	expect(ofSize.filter(({ query }) => !known.has(query))).toEqual([]);
});

it("lists no breakpoint that neither styles nor scripts ask for", () => {
	const scripts = readdirSync("src", { recursive: true, encoding: "utf8" })
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => readFileSync(join("src", file), "utf8"))
		.join("\n");
	const unused = Object.entries(breakpoints)
		.filter(([name, query]) => !ofSize.some((each) => each.query === query) && !scripts.includes(`breakpoints.${name}`))
		.map(([name]) => name);
	expect(unused).toEqual([]);
});
