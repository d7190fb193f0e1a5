import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/atlas/atlas";
import { ko } from "../../src/i18n/dictionary.ko";
import { changelogFile } from "../changelog/read-changelog";

/** Where the Korean of the data stands that the page can show: all files of these folders. */
const folders = ["geojson", "geojson/basemap", "articles"];
/** The legend’s words, in all languages. */
const legendFile = "src/symbology/conventions.ts";
/** Below these folders stand the words of the interface, a file a language. */
const foldersOfWords = ["src", "tools/reading"];

/** Every Hangul syllable and letter that the site's own texts use, in the order of Unicode, as one string. */
export function collectHangul(root: string): string {
	const found = new Set<string>();
	const inFolders = folders.flatMap((folder) =>
		readdirSync(join(root, folder), { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(folder, entry.name)),
	);
	const words = foldersOfWords.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
			.filter((path) => languages.some((language) => path.endsWith(`.${language}.ts`)))
			.map((path) => join(folder, path)),
	);
	const changelogs = languages.map((language) => changelogFile(root, language));
	for (const file of [...inFolders, ...words, legendFile, ...changelogs])
		for (const character of readFileSync(join(root, file), "utf8").match(/\p{Script=Hangul}/gu) ?? [])
			found.add(character);
	return [...found].sort().join("");
}

/** Files of the data whose names and titles are headings in the page, beside the layers; one may be missing. */
const titledFiles = ["layers.json", "kinds.json", "exercise-series.json", "opening.json"];
/** The members that hold a heading, in the data and in the words of the interface. */
const headingKeys: ReadonlySet<string> = new Set(["name", "title", "heading", "headline", "open"]);

/**
 * Every Hangul syllable and letter of the page's headings, in the order of Unicode, as one string: names and titles in
 * the data, titles and headings in the Korean of the interface, and those of Korean articles. Running text is left out.
 */
export function collectHeadingHangul(root: string): string {
	const found = new Set<string>();
	const add = (text: string) => {
		for (const character of text.match(/\p{Script=Hangul}/gu) ?? []) found.add(character);
	};
	const geojson = join(root, "geojson");
	const layers = readdirSync(geojson).filter((file) => file.endsWith(".geojson"));
	for (const file of [...layers, ...titledFiles].map((name) => join(geojson, name)))
		if (existsSync(file)) visitHeadings(JSON.parse(readFileSync(file, "utf8")), add);
	visitHeadings(ko, add);
	for (const file of readdirSync(join(root, "articles")).filter((name) => name.endsWith(".md")))
		for (const [line] of readFileSync(join(root, "articles", file), "utf8").matchAll(/^(title:|#+ ).*$/gm)) add(line);
	return [...found].sort().join("");
}

function visitHeadings(value: unknown, add: (text: string) => void, isHeading = false): void {
	if (typeof value === "string") {
		if (isHeading) add(value);
	} else if (Array.isArray(value)) {
		for (const each of value) visitHeadings(each, add, isHeading);
	} else if (typeof value === "object" && value !== null) {
		for (const [key, each] of Object.entries(value))
			visitHeadings(each, add, headingKeys.has(key) || (isHeading && key === "ko"));
	}
}

/** What headings and articles in Latin script are set in: ASCII, small letters with accents, and the signs of prose. */
export const serifLatinRanges: readonly (readonly [number, number])[] = [
	[0x20, 0x7e],
	[0xa0, 0xa0],
	[0xa7, 0xa7],
	[0xab, 0xab],
	[0xb0, 0xb3],
	[0xb7, 0xb7],
	[0xbb, 0xbb],
	[0xc9, 0xc9],
	[0xd6, 0xd7],
	[0xdc, 0xdc],
	[0xdf, 0xff],
	[0x2013, 0x2014],
	[0x2018, 0x201d],
	[0x2026, 0x2026],
	[0x2032, 0x2033],
	[0x2212, 0x2212],
];

/** Ranges as a style sheet writes them. */
export function toUnicodeRange(ranges: readonly (readonly [number, number])[]): string {
	const hex = (code: number) => code.toString(16).toUpperCase();
	return ranges
		.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
		.join(", ");
}

/** The Latin side of the fonts: printable ASCII, Latin-1, Latin Extended-A, and the signs that maps and notes use. */
export const latinRanges: readonly (readonly [number, number])[] = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x2010, 0x2027],
	[0x2030, 0x203a],
	[0x2190, 0x2193],
	[0x2032, 0x2033],
	[0x2116, 0x2116],
	[0x2212, 0x2212],
];

/** The characters of ranges, as one string. */
export function expandRanges(ranges: readonly (readonly [number, number])[]): string {
	return ranges
		.flatMap(([first, last]) =>
			Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
		)
		.join("");
}
