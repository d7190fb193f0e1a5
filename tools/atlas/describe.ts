import { readFileSync, writeFileSync } from "node:fs";
import stringify from "json-stringify-pretty-compact";
import { toDataPackage } from "./data-package";
import { describeAtlas, insertTables } from "./describe-atlas";
import { addPublished } from "./published-ids";
import { idsOf, readAtlas } from "./read-atlas";

const atlas = readAtlas(process.cwd());
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const readme = "geojson/README.md";
writeFileSync("geojson/ids.json", `${stringify(addPublished(atlas.published, idsOf(atlas)), { indent: "\t" })}\n`);
writeFileSync(readme, insertTables(readFileSync(readme, "utf8"), describeAtlas(atlas)));
writeFileSync(
	"geojson/datapackage.json",
	`${stringify(toDataPackage(atlas, version, "geojson"), { maxLength: 120 })}\n`,
);
