import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { fetchRegistryPackage } from "../lib/registry-package";
import { collectHangul, expandRanges, latinRanges } from "./characters";

/** The typeface of page and map. */
const pretendard = {
	name: "pretendard",
	version: "1.3.9",
	integrity: "sha512-PaQAADyLY5v4kYFwkpSJHbSSYIkiriY/1xXw75TKoZ9UQQqeU+tvP05yTdZAWibiIYoo8ZKtRv8PM7w0IaywSw==",
	license: "OFL-1.1",
};

const folder = fetchRegistryPackage(pretendard);
const subsets = { latin: expandRanges(latinRanges), hangul: collectHangul(".") };
for (const weight of ["Regular", "Bold"])
	for (const [script, characters] of Object.entries(subsets)) {
		const font = readFileSync(join(folder, `dist/public/static/alternative/Pretendard-${weight}.ttf`));
		const file = join("fonts", `pretendard-${script}-${weight.toLowerCase()}.woff2`);
		const subset = await subsetFont(font, characters, { targetFormat: "woff2" });
		writeFileSync(file, subset);
		console.log(`${file}: ${characters.length} characters, ${(subset.length / 1000).toFixed(1)} kB`);
	}
writeFileSync(join("fonts", "hangul.txt"), `${subsets.hangul}\n`);
copyFileSync(join(folder, "dist/LICENSE.txt"), join("fonts", "LICENSE.txt"));
