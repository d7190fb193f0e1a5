import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/domain/atlas";
import { changelogFile } from "../changelog/read-changelog";

/** Where the Korean stands that the page can show: all files of these folders, and these files. */
const folders = ["geojson", "geojson/basemap", "articles", ...languages.map((language) => `src/i18n/${language}`)];

/** Every Hangul syllable and letter that the site's own texts use, in the order of Unicode, as one string. */
export function collectHangul(root: string): string {
	const found = new Set<string>();
	const inFolders = folders.flatMap((folder) =>
		readdirSync(join(root, folder), { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(folder, entry.name)),
	);
	const changelogs = languages.map((language) => changelogFile(root, language));
	for (const file of [...inFolders, ...changelogs])
		for (const character of readFileSync(join(root, file), "utf8").match(/\p{Script=Hangul}/gu) ?? [])
			found.add(character);
	return [...found].sort().join("");
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
