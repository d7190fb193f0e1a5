import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import stringify from "json-stringify-pretty-compact";
import subsetFont from "subset-font";
import { fetchRegistryPackage, type RegistryPackage } from "../lib/registry-package";
import {
	collectHangul,
	collectHeadingHangul,
	expandRanges,
	latinRanges,
	serifLatinRanges,
	toUnicodeRange,
} from "./characters";

/** The typeface of page and map. */
const pretendard: RegistryPackage = {
	name: "pretendard",
	version: "1.3.9",
	integrity: "sha512-PaQAADyLY5v4kYFwkpSJHbSSYIkiriY/1xXw75TKoZ9UQQqeU+tvP05yTdZAWibiIYoo8ZKtRv8PM7w0IaywSw==",
	license: "OFL-1.1",
};
/** The typeface of headings and articles in Latin script. */
const sourceSerif: RegistryPackage = {
	name: "@fontsource/source-serif-4",
	version: "5.3.1",
	integrity: "sha512-cWcTCXjYYrgF9A67fThVir1VSc0lPEYmwQ6jA4pPt01s2MSCi/maINUcZoCzaqnU8fyUReDO97eGcBUkHgOeug==",
	license: "OFL-1.1",
};
/** The typeface of headings in Hangul. */
const gowunBatang: RegistryPackage = {
	name: "@fontsource/gowun-batang",
	version: "5.3.0",
	integrity: "sha512-wWDwzFKhKbk7l94OFQjZTH6x9PjqErCXBsXQ+h/SopIOosN2LjAN5W22Zua4unCmOIK2hc1fI6jNrB4OqYh6Qg==",
	license: "OFL-1.1",
};

const hangul = { all: collectHangul("."), headings: collectHeadingHangul(".") };
const serifLatin = expandRanges(serifLatinRanges);

const fromPretendard = fetchRegistryPackage(pretendard);
for (const weight of ["Regular", "Bold"])
	for (const [script, characters] of Object.entries({ latin: expandRanges(latinRanges), hangul: hangul.all }))
		await cut(
			join(fromPretendard, `dist/public/static/alternative/Pretendard-${weight}.ttf`),
			`pretendard-${script}-${weight.toLowerCase()}`,
			characters,
		);
const fromSourceSerif = fetchRegistryPackage(sourceSerif);
for (const [name, weight] of Object.entries({ regular: 400, semibold: 600 }))
	await cut(
		join(fromSourceSerif, `files/source-serif-4-latin-${weight}-normal.woff2`),
		`source-serif-4-${name}`,
		serifLatin,
		true,
	);
const fromGowunBatang = fetchRegistryPackage(gowunBatang);
await cut(
	join(fromGowunBatang, "files/gowun-batang-korean-700-normal.woff2"),
	"gowun-batang-bold",
	hangul.headings,
	true,
);

const ranges: { latin: string[]; hangul: string[]; serif?: string[] } = JSON.parse(
	readFileSync(join("fonts", "unicode-ranges.json"), "utf8"),
);
ranges.serif = toUnicodeRange(serifLatinRanges).split(", ");
writeFileSync(join("fonts", "unicode-ranges.json"), `${stringify(ranges, { indent: "\t", maxLength: 120 })}\n`);
writeFileSync(join("fonts", "hangul.txt"), `${hangul.all}\n`);
writeFileSync(join("fonts", "hangul-headings.txt"), `${hangul.headings}\n`);
copyFileSync(join(fromPretendard, "dist/LICENSE.txt"), join("fonts", "LICENSE.txt"));
copyFileSync(join(fromSourceSerif, "LICENSE"), join("fonts", "LICENSE-source-serif-4.txt"));
copyFileSync(join(fromGowunBatang, "LICENSE"), join("fonts", "LICENSE-gowun-batang.txt"));

async function cut(source: string, name: string, characters: string, noLayoutClosure = false): Promise<void> {
	const file = join("fonts", `${name}.woff2`);
	const subset = await subsetFont(readFileSync(source), characters, { targetFormat: "woff2", noLayoutClosure });
	writeFileSync(file, subset);
	console.log(`${file}: ${characters.length} characters, ${(subset.length / 1000).toFixed(1)} kB`);
}
