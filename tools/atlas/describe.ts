import { readFileSync, writeFileSync } from "node:fs";
import stringify from "json-stringify-pretty-compact";
import { toDataPackage } from "./data-package";
import { describeAtlas, insertTables } from "./describe-atlas";
import { addPublished } from "./published-ids";
import { idsOf, readAtlas } from "./read-atlas";

/**
 * Renews what is written of the atlas in the folder that is worked in: the register of ids, the tables of
 * `geojson/README.md` and the data package. Throws where the atlas has mistakes, as {@link readAtlas} does.
 */
export function writeDescriptions(): void {
	const atlas = readAtlas(process.cwd());
	const { version } = JSON.parse(readFileSync("package.json", "utf8"));
	const readme = "geojson/README.md";
	writeFileSync("geojson/ids.json", `${stringify(addPublished(atlas.published, idsOf(atlas)), { indent: "\t" })}\n`);
	writeFileSync(readme, insertTables(readFileSync(readme, "utf8"), describeAtlas(atlas)));
	writeFileSync(
		"geojson/datapackage.json",
		`${stringify(toDataPackage(atlas, version, "geojson"), { maxLength: 120 })}\n`,
	);
}
