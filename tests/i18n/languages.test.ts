import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../src/atlas/atlas";
import { gatherWords } from "../../src/i18n/gather-words";
import { findForeignWords } from "./latin";
import { listWordings } from "./wordings";

const files = import.meta.glob<Readonly<Record<string, unknown>>>(["../../{src,tools}/**/*.{en,ko}.ts"], {
	eager: true,
});
const parts = Object.entries(files).flatMap(([path, module]) => {
	const [, part = "", language = ""] = /([^/]+\/[^/]+)\.([a-z]+)\.ts$/.exec(path) ?? [];
	return language in module ? [{ language, part, table: module[language] }] : [];
});
const tableOf = (language: Language, part: string) =>
	parts.find((each) => each.language === language && each.part === part)?.table;
const partNames = parts.filter(({ language }) => language === "en").map(({ part }) => part);

/** Files that name a language’s own files: for the English README, and for the letters of the Korean typefaces. */
const mayName = ["tools/atlas/describe-atlas.ts", "tools/fonts/characters.ts"];

describe.each(languages)("the interface in the language %s", (language) => {
	it("has the files that the English has", () => {
		expect(partNames.length).toBeGreaterThan(10);
		expect(parts.filter((each) => each.language === language).map(({ part }) => part)).toEqual(partNames);
	});

	it.each(partNames)("has everything that the English says, and says something: %s", (part) => {
		const wordings = listWordings(tableOf(language, part), part);
		expect(keysOf(tableOf(language, part), part)).toEqual(keysOf(tableOf("en", part), part));
		expect(wordings.filter(({ words }) => words.trim() === "")).toEqual([]);
		expect(
			phrasesOf(tableOf(language, part), part).filter((path) => !wordings.some((each) => each.path === path)),
		).toEqual([]);
	});
});

describe("the Korean interface", () => {
	it.each(partNames)("leaves no English: %s", (part) => {
		const left = listWordings(tableOf("ko", part), part).filter(({ words }) => findForeignWords(words).length > 0);
		expect(left).toEqual([]);
	});
});

describe("a language to come", () => {
	it("needs its files, and says which one it lacks", () => {
		expect(() => gatherWords("src/features/legend", { "./words.en.ts": { en: {} }, "./words.ko.ts": {} })).toThrow(
			"src/features/legend/words.ko.ts is missing, or does not export “ko”",
		);
	});

	it("is named in no file but its own", () => {
		const naming = sourcesBelow("src", "tools").filter((path) =>
			/\.(en|ko)(\.ts)?"|\b(words|dictionaries|[a-z]+Texts)\.(en|ko)\b/i.test(readFileSync(path, "utf8")),
		);
		expect(naming.filter((path) => !mayName.includes(path))).toEqual([]);
	});
});

/** Where a table has texts or functions; how many other words a command has is each language's own. */
function keysOf(table: unknown, path: string): readonly string[] {
	if (typeof table !== "object" || table === null) return [path];
	if (path.includes(".commands.") && Array.isArray(table)) return [path];
	return Object.entries(table)
		.flatMap(([key, value]) => keysOf(value, `${path}.${key}`))
		.toSorted();
}

function phrasesOf(table: unknown, path: string): readonly string[] {
	if (typeof table === "function") return [`${path}()`];
	if (typeof table !== "object" || table === null) return [];
	return Object.entries(table).flatMap(([key, value]) => phrasesOf(value, `${path}.${key}`));
}

function sourcesBelow(...folders: readonly string[]): readonly string[] {
	return folders.flatMap((folder) =>
		readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return path === join("src", "i18n") ? [] : sourcesBelow(path);
			return /\.tsx?$/.test(path) && !/(\.[a-z]{2}|^words)\.ts$/.test(entry.name) ? [path] : [];
		}),
	);
}
