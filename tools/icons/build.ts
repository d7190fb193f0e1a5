import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type IconName, iconNames } from "../../src/atlas/catalogue";
import { fetchRegistryPackage, type RegistryPackage } from "../lib/registry-package";

const maki: RegistryPackage = {
	name: "@mapbox/maki",
	version: "8.2.0",
	integrity: "sha512-sTd/fEBfkBSidVwwtbijHZYJC7NhqvgLrXzSRHgxbLi52x4IciyTVUufqvJr8oIChw7hT7MIBHu5fyqrrpfFdA==",
	license: "CC0-1.0",
};
const temaki: RegistryPackage = {
	name: "@rapideditor/temaki",
	version: "5.13.0",
	integrity: "sha512-XiNmm2omwp9UVeJi2QWEz7FpyRUEwhiUSfN/s3POazkzB+6vz8JM88YBGNIHA1DCtcEA3J2WR7YcfgKYE05pug==",
	license: "CC0-1.0",
};

/** Which drawing of which package each icon is. */
const drawings: Readonly<Record<IconName, readonly [RegistryPackage, string]>> = {
	star: [maki, "star"],
	target: [maki, "circle-stroked"],
	tunnel: [maki, "tunnel"],
	ship: [maki, "ferry"],
	anchor: [maki, "harbor"],
	rocket: [maki, "rocket"],
	cross: [maki, "cross"],
	caution: [maki, "caution"],
	information: [maki, "information"],
	government: [maki, "town-hall"],
	hall: [maki, "landmark"],
	burst: [temaki, "asterisk"],
	jet: [temaki, "fighter_jet"],
	antenna: [temaki, "antenna"],
	balloon: [temaki, "balloon"],
	pedestrian: [temaki, "pedestrian"],
	radiation: [temaki, "radiation"],
	"cooling-tower": [temaki, "cooling_tower_radiation"],
	tent: [temaki, "army_tent"],
	shield: [temaki, "shield"],
};

const icons = iconNames.map((name) => {
	const [source, file] = drawings[name];
	const svg = readFileSync(join(fetchRegistryPackage(source), "icons", `${file}.svg`), "utf8");
	const box = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
	const path = [...svg.matchAll(/<path[^>]* d="([^"]+)"/g)]
		.map(([, d]) => d?.replace(/(&#x[0-9A-F]+;)+/gi, " "))
		.join("");
	if (!path || !box) throw new Error(`${source.name}: icons/${file}.svg is not drawn with paths in a square box.`);
	return [name, { box, path }] as const;
});
const file = join("src", "symbology", "icons.json");
writeFileSync(file, `${JSON.stringify(Object.fromEntries(icons), null, "\t")}\n`);
console.log(
	`${file}: ${icons.length} icons from ${[maki, temaki].map(({ name, version }) => `${name} ${version}`).join(" and ")}`,
);
